/**
 * The text as characters: its lines and paragraphs, hard-wrapped text and its mending, letter case, labels of speakers, the turns of
 * transcripts, and the quotation marks paired to quoted spans. Every offset points into the text as given.
 *
 * <p>Nothing here knows tokens: a rule about a token belongs in {@code linguistics} or in the package that asks.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.text;

import org.jspecify.annotations.NullMarked;
