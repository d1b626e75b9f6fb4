package org.onrecord.training.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * A window of an article, and the answer: what the encoder learns from.
 *
 * @param pieces the sub-words, with [CLS] first and [SEP] last
 * @param shapes for each sub-word the shape of its word
 * @param openings for each sub-word 1 if its word opens a sentence, otherwise 0
 * @param labels for each sub-word its label; {@link #NONE} where nothing is asked, as for all sub-words of a word but the first
 * @param corpus the number of its corpus; 0 for the one whose conventions count
 * @param quoted what is asked about its quotations
 */
public record Example(int[] pieces, int[] shapes, int[] openings, int[] labels, int corpus, List<Quoted> quoted) {
    /** The label of sub-words that nothing is asked about. */
    public static final int NONE = -1;

    /**
     * What is quoted in a window, and its source, as positions of sub-words.
     *
     * @param first the first sub-word of what is quoted
     * @param last the first sub-word of its last word
     * @param start the first sub-word of the source; 0, which is [CLS], if no word of the window is it
     * @param end the first sub-word of the source's last word; 0 as well
     */
    public record Quoted(int first, int last, int start, int end) {}

    /** Copies the list. */
    public Example {
        quoted = List.copyOf(quoted);
    }

    /** Tells whether any labels are asked for. */
    public boolean isLabelled() {
        return Arrays.stream(labels).anyMatch(label -> label != NONE);
    }

    /** Tells whether the names of the corpus whose conventions count are asked for. */
    public boolean isMain() {
        return corpus == 0 && isLabelled();
    }

    /** Returns the number of its sub-words. */
    public int size() {
        return pieces.length;
    }
}
