/**
 * Whom a pronoun or a description means: an entity that the article names, or nobody. {@code CoreferenceResolver} goes through the
 * article once; names, relative pronouns and appositions have a rule each, everything else is decided behind {@code AnaphorResolver}.
 *
 * <p>Not here: which names name the same entity ({@code cluster}), and which phrase a quotation is attributed to
 * ({@code attribution}): this package is told which phrases are sources, and knows nothing of quotations.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.coreference;

import org.jspecify.annotations.NullMarked;
