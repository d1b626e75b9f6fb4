package org.onrecord.internal.phrase;

import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * Which tokens are one written word: the tokenizer divides "48-year-old" and "actor/director" into parts, but no phrase begins or ends inside
 * such a word. Immutable.
 */
final class HyphenatedWords {
    private static final String HYPHENS = "-\u2010\u2011";

    /** For each token: the index of the first token of its word. */
    private final int[] starts;

    /** For each token: the index after the last token of its word. */
    private final int[] ends;

    HyphenatedWords(Analysis analysis) {
        int size = analysis.size();
        this.starts = new int[size];
        this.ends = new int[size];
        for (int first = 0; first < size; ) {
            int end = first + 1;
            while (end + 1 < size && isJoint(analysis, end)) {
                end += 2;
            }
            for (int token = first; token < end; token++) {
                starts[token] = first;
                ends[token] = end;
            }
            first = end;
        }
    }

    /** Tells whether a token joins a word before it and a word after it: a hyphen without a space, or a slash between nouns. */
    private static boolean isJoint(Analysis analysis, int index) {
        Token joint = analysis.token(index);
        Token before = analysis.token(index - 1);
        Token after = analysis.token(index + 1);
        if (before.end() != joint.start()
                || !before.isWord()
                || !after.isWord()
                || analysis.sentenceOf(index - 1) != analysis.sentenceOf(index + 1)) {
            return false;
        }
        if (joint.text().equals("/")) {
            return joint.end() == after.start() && before.isNoun() && after.isNoun();
        }
        return joint.text().length() == 1
                && HYPHENS.indexOf(joint.text().charAt(0)) >= 0
                && (joint.end() == after.start() || isLineBreak(analysis.text(), joint.end(), after.start()));
    }

    private static boolean isLineBreak(String text, int from, int to) {
        return text.charAt(from) == '\n' || text.charAt(from) == '\r' || text.charAt(to - 1) == '\n';
    }

    /** Returns the index of the first token of the word that a token belongs to. */
    int start(int token) {
        return starts[token];
    }

    /** Returns the index after the last token of the word that a token belongs to. */
    int end(int token) {
        return ends[token];
    }
}
