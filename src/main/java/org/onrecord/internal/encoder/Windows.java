package org.onrecord.internal.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Interruption;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Divides articles into {@link Window}s of at most 256 sub-words. A window ends where a paragraph ends if it can, otherwise where a
 * sentence or, within a long one, a word does. It has up to 48 sub-words before its own tokens for context. Immutable.
 */
public final class Windows {
    /** The most sub-words of a window, with the two signs that begin and end it. */
    public static final int LENGTH = 256;

    /** The most sub-words of context before the own tokens. */
    private static final int CONTEXT = 48;

    private static final int SIGNS = 2;

    private final WordPieces vocabulary;

    public Windows(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Gives the windows of an article in text order; each token is the own token of one of them. */
    public void each(Analysis analysis, Consumer<Window> consumer) {
        var article = new Divided(analysis);
        for (int first = 0; first < analysis.size(); ) {
            Interruption.check();
            int start = article.contextOf(first);
            int end = article.end(first, LENGTH - SIGNS - article.length(start, first));
            consumer.accept(article.window(start, first, end));
            first = end;
        }
    }

    /** An article as sub-words. */
    private final class Divided {
        private final Analysis analysis;

        /** The sub-words of each token; words that recur share theirs. */
        private final int[][] pieces;

        Divided(Analysis analysis) {
            this.analysis = analysis;
            this.pieces = new int[analysis.size()][];
            Map<String, int[]> known = new HashMap<>();
            List<Token> tokens = analysis.tokens();
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = known.computeIfAbsent(tokens.get(i).text(), vocabulary::of);
            }
        }

        int length(int first, int end) {
            int length = 0;
            for (int i = first; i < end; i++) {
                length += pieces[i].length;
            }
            return length;
        }

        /** Returns where the context of a window begins. */
        int contextOf(int first) {
            int start = first;
            int length = 0;
            while (start > 0 && length + pieces[start - 1].length <= CONTEXT) {
                length += pieces[--start].length;
            }
            return start;
        }

        /** Returns the end of a window's own tokens, which have room for so many sub-words. */
        int end(int first, int room) {
            int paragraph = first;
            int sentence = first;
            int length = 0;
            for (int i = first; i < pieces.length; i++) {
                if (i > first && opensSentence(i)) {
                    sentence = i;
                    paragraph = opensParagraph(i) ? i : paragraph;
                }
                length += pieces[i].length;
                if (length > room) {
                    return paragraph > first ? paragraph : sentence > first ? sentence : i;
                }
            }
            return pieces.length;
        }

        private boolean opensSentence(int token) {
            return analysis.sentenceOf(token).first() == token;
        }

        private boolean opensParagraph(int token) {
            if (token == 0) {
                return true;
            }
            Sentence sentence = analysis.sentenceOf(token);
            return sentence.first() == token && analysis.sentenceOf(token - 1).paragraph() != sentence.paragraph();
        }

        Window window(int start, int first, int end) {
            int size = length(start, end) + SIGNS;
            var window =
                    new Window(start, first, end, new int[size], new int[size], new int[size], new int[end - start]);
            window.pieces()[0] = vocabulary.start();
            window.pieces()[size - 1] = vocabulary.end();
            int at = 1;
            boolean opens = false;
            for (int i = start; i < end; i++) {
                opens |= opensSentence(i);
                window.starts()[i - start] = at;
                int shape = WordShape.of(analysis.token(i).text()).ordinal();
                for (int piece : pieces[i]) {
                    window.pieces()[at] = piece;
                    window.shapes()[at] = shape;
                    window.openings()[at] = opens ? 1 : 0;
                    at++;
                }
                // The marks before a sentence's first word belong to its opening.
                opens &= !analysis.token(i).isWord();
            }
            return window;
        }
    }
}
