package org.onrecord.internal.linguistics;

/**
 * A run of at most 250 tokens that the analyzer takes for a sentence. It never crosses the end of a paragraph.
 *
 * @param index its position in the {@link Analysis}
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph index of its paragraph
 */
public record Sentence(int index, int first, int end, int paragraph) {}
