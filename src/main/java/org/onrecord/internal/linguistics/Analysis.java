package org.onrecord.internal.linguistics;

import java.util.List;
import org.onrecord.document.Span;

/** An article's tokens and sentences, in text order. */
public final class Analysis {
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;

    /**
     * @param text the article's text
     * @param tokens in text order, disjoint
     * @param sentences in text order, covering all tokens
     */
    public Analysis(String text, List<Token> tokens, List<Sentence> sentences) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.sentenceOf = new int[tokens.size()];
        for (Sentence sentence : sentences) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                sentenceOf[i] = sentence.index();
            }
        }
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence of the token at {@code index}. */
    public Sentence sentenceOf(int index) {
        return sentences.get(sentenceOf[index]);
    }

    /** The text from the first code unit of token {@code first} to the last of the token before {@code end}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** Index of the first token that ends after {@code offset}; {@link #size()} if there is none. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
