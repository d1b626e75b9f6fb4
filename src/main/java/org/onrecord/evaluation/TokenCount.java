package org.onrecord.evaluation;

/**
 * Counts tokens roughly, the same way for both systems: each word is one, and so is each mark of punctuation.
 *
 * <pre>{@code
 * int tokens = TokenCount.of(text);
 * }</pre>
 */
public final class TokenCount {

    private TokenCount() {}

    /** Returns the number of tokens in {@code text}; for news it differs by a few percent from that of CoreNLP's tokenizer. */
    public static int of(String text) {
        int tokens = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = Words.isAlphanumeric(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
            if (word ? !inWord : !Words.isSpace(text.charAt(i))) {
                tokens++;
            }
            inWord = word;
        }
        return tokens;
    }
}
