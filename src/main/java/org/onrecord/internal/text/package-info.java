/**
 * The text as characters: its lines and paragraphs, its letter case and language, and the quotation marks in its paragraphs, paired to
 * quoted spans. Tokens, sentences and names belong to other rooms. Every offset points into the text as given.
 *
 * <p>{@link Language} is given its words from {@code models/}. The one list that stands in the code is
 * that of {@code Elisions}: some twenty spellings, which decide whether a mark is an apostrophe.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.text;

import org.jspecify.annotations.NullMarked;
