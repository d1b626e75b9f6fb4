package org.onrecord.internal.encoder;

/**
 * A stretch of an article that the network reads at a time: its own tokens, with tokens before them for context.
 *
 * @param start its first token
 * @param first its first own token
 * @param end after its last own token
 * @param pieces the numbers of its sub-words, between the signs that begin and end a window
 * @param shapes for each sub-word the number of its word's {@link WordShape}
 * @param openings for each sub-word 1 if its word opens a sentence, otherwise 0
 * @param starts for each token the position of its first sub-word, which stands for the token
 */
public record Window(int start, int first, int end, int[] pieces, int[] shapes, int[] openings, int[] starts) {

    /** Returns the position of a token's first sub-word, which stands for the token. */
    public int of(int token) {
        return starts[token - start];
    }
}
