/**
 * Facts about phrases that do not depend on what is quoted: the article's noun phrases and pronouns, which of them belong together
 * (appositions and lists), their grammatical roles, their reporting clauses, and how likely something is attributed to them; content as spans of tokens; and the article as a string of
 * {@link org.onrecord.internal.phrase.Symbol}s, which the patterns and features of attribution are made of.
 *
 * <p>Not here: which phrase a content is attributed to ({@code attribution}), whom a phrase means ({@code coreference}), where names
 * are ({@code name}), and which characters are quotation marks ({@code text}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.phrase;

import org.jspecify.annotations.NullMarked;
