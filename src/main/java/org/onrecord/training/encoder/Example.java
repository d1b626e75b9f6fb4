package org.onrecord.training.encoder;

/**
 * A window of an article, and the answer: what the encoder learns from.
 *
 * @param pieces the sub-words, with [CLS] first and [SEP] last
 * @param shapes for each sub-word the shape of its word
 * @param openings for each sub-word 1 if its word opens a sentence, otherwise 0
 * @param labels for each sub-word its label; {@link #NONE} where nothing is asked, as for all sub-words of a word but the first
 * @param corpus the number of its corpus; 0 for the one whose conventions count
 */
public record Example(int[] pieces, int[] shapes, int[] openings, int[] labels, int corpus) {
    /** The label of sub-words that nothing is asked about. */
    public static final int NONE = -1;

    /** Returns the number of its sub-words. */
    public int size() {
        return pieces.length;
    }
}
