package org.onrecord.internal.linguistics;

import java.util.List;
import java.util.function.Function;
import org.onrecord.document.Span;

/** An article's tokens and sentences, in text order. */
public final class Analysis {
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;
    private final SourceEvidence sources;

    /**
     * Makes an analysis without evidence of sources.
     *
     * @param text the article's text
     * @param tokens in text order, disjoint
     * @param sentences in text order, covering all tokens
     */
    public Analysis(String text, List<Token> tokens, List<Sentence> sentences) {
        this(text, tokens, sentences, SourceEvidence.NONE);
    }

    private Analysis(String text, List<Token> tokens, List<Sentence> sentences, SourceEvidence sources) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.sentenceOf = new int[tokens.size()];
        for (Sentence sentence : sentences) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                sentenceOf[i] = sentence.index();
            }
        }
        this.sources = sources;
    }

    /**
     * Returns the same analysis with other tokens in the place of these.
     *
     * @param others as many as there are
     */
    public Analysis with(List<Token> others) {
        return new Analysis(text, others, sentences, sources);
    }

    /**
     * Returns the same analysis of another spelling of the text.
     *
     * @param others the tokens, as many as there are, where they are in the other spelling
     */
    public Analysis of(String otherText, List<Token> others) {
        return new Analysis(otherText, others, sentences, sources);
    }

    /** Returns the same analysis with evidence of the sources of quotations. */
    public Analysis with(SourceEvidence evidence) {
        return new Analysis(text, tokens, sentences, evidence);
    }

    /** Returns what something that has read the whole article says of the sources of its quotations. */
    public SourceEvidence sources() {
        return sources;
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

    /** Returns the sentence of the token at {@code index}. */
    public Sentence sentenceOf(int index) {
        return sentences.get(sentenceOf[index]);
    }

    /** Returns the stretch of text from the start of token {@code first} to the end of the token before {@code end}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** Returns the words from token {@code first} to the one before {@code end}, as {@link Token#text} has them, with one space between. */
    public String wording(int first, int end) {
        return joined(first, end, Token::text);
    }

    /** Returns the same words with the capitals that they have in the article. */
    public String shown(int first, int end) {
        return joined(first, end, token -> {
            String written = text.substring(token.start(), token.end());
            return written.equalsIgnoreCase(token.text()) ? written : token.text();
        });
    }

    private String joined(int first, int end, Function<Token, String> word) {
        var words = new StringBuilder(word.apply(tokens.get(first)));
        for (int i = first + 1; i < end; i++) {
            if (tokens.get(i).start() > tokens.get(i - 1).end() && !isDivided(i)) {
                words.append(' ');
            }
            words.append(word.apply(tokens.get(i)));
        }
        return words.toString();
    }

    /** Tells whether a line break after a hyphen is before a token: "Jean-" and "Pierre" of a name that is divided there. */
    private boolean isDivided(int index) {
        int end = tokens.get(index - 1).end();
        String gap = text.substring(end, tokens.get(index).start());
        return end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && (gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0);
    }

    /** Returns the index of the first token that ends after {@code offset}; {@link #size()} if there is none. */
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
