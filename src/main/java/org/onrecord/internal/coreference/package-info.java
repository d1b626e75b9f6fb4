/**
 * Which entity of the article a pronoun or a description refers to, or none. {@code CoreferenceResolver} goes through the
 * article once; names, relative pronouns and appositions have a rule each, an {@code AnaphorResolver} decides everything else.
 *
 * <p>Not here: which names name the same entity ({@code cluster}), and which phrase a quotation is attributed to
 * ({@code attribution}): the caller says which phrases are sources; this package does not use quotations.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.coreference;

import org.jspecify.annotations.NullMarked;
