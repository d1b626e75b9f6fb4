package org.onrecord.internal.linguistics;

/**
 * A run of tokens that the analyzer takes for a sentence; never over a paragraph's end, at most 250 tokens.
 *
 * @param index its position in the {@link Analysis}
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph index of the paragraph that it stands in
 */
public record Sentence(int index, int first, int end, int paragraph) {}
