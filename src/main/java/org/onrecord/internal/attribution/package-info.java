/**
 * From content to its source and cue: the candidates for the source, their features, the choice among them, the rules of layout and
 * dialogue, and the quotations that come of it.
 *
 * <p>Not here: facts about a phrase that do not depend on a content, such as its reporting clause ({@code phrase}); the entity that a source refers to
 * ({@code coreference}, which this package does not know, and which does not know this package); where quotation marks are
 * ({@code text}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.attribution;

import org.jspecify.annotations.NullMarked;
