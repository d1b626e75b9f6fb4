/**
 * The text as characters: its lines and paragraphs, hard-wrapped text and its mending, letter case, labels of speakers, and the quotation
 * marks paired to quoted spans. Every offset points into the text as given.
 *
 * <p>Tokens, sentences and names do not belong here, and the only words are those that tell apostrophes from quotation marks and English
 * from other languages.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.text;

import org.jspecify.annotations.NullMarked;
