package org.onrecord.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/**
 * Words with nothing but blanks between them.
 *
 * @param words without "'s"; "u.s" and "o'brien" are one word
 * @param before what stands before the first word
 */
public record WordRun(List<Span> words, Before before) {

    /** What stands before a run. */
    public enum Before {
        /** The end of a sentence or a line, or the start of the text: the first word has a capital whatever it is. */
        SENTENCE_END,
        /** A mark after which some write a capital: a colon or a quotation mark. */
        COLON,
        /** A comma, a number or another mark. */
        COMMA
    }

    /** Copies the list. */
    public WordRun {
        words = List.copyOf(words);
    }

    /** Returns the runs of a text in text order. */
    public static List<WordRun> of(String text) {
        return new Scanner(text).scan();
    }

    private static final class Scanner {
        private final String text;
        private final List<WordRun> runs = new ArrayList<>();
        private List<Span> words = new ArrayList<>();
        private Before before = Before.SENTENCE_END;

        Scanner(String text) {
            this.text = text;
        }

        List<WordRun> scan() {
            for (int i = 0; i < text.length(); ) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    i = word(i);
                } else {
                    if (c == '\n' || !Character.isWhitespace(c)) {
                        mark(c, i);
                    }
                    i++;
                }
            }
            flush();
            return runs;
        }

        private int word(int start) {
            int end = start;
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || joins(start, end))) {
                end++;
            }
            int bare = end;
            if (end - start > 2
                    && isApostrophe(text.charAt(end - 2))
                    && Character.toLowerCase(text.charAt(end - 1)) == 's') {
                bare = end - 2;
            }
            words.add(new Span(start, bare));
            return end;
        }

        /** Tells whether a character belongs to the word, as do an apostrophe and a full stop between letters. */
        private boolean joins(int start, int i) {
            char c = text.charAt(i);
            return (isApostrophe(c) || c == '.')
                    && i > start
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1));
        }

        private static boolean isApostrophe(char c) {
            return c == '\'' || c == '’';
        }

        private void mark(char c, int at) {
            boolean abbreviated = c == '.' && !words.isEmpty() && isAbbreviation(words.get(words.size() - 1), at);
            boolean wasEmpty = words.isEmpty();
            flush();
            if (c == '\n' || c == '.' && !abbreviated || c == '!' || c == '?') {
                before = Before.SENTENCE_END;
            } else if (c == ':' || c == ';' || c == '"' || c == '“' || c == '”' || c == '‘') {
                before = wasEmpty && before == Before.SENTENCE_END ? before : Before.COLON;
            } else if (!wasEmpty || Character.isDigit(c) || before != Before.SENTENCE_END) {
                before = Before.COMMA;
            }
        }

        private boolean isAbbreviation(Span word, int at) {
            return word.end() == at && (word.length() == 1 || word.in(text).indexOf('.') >= 0);
        }

        private void flush() {
            if (!words.isEmpty()) {
                runs.add(new WordRun(words, before));
                words = new ArrayList<>();
            }
        }
    }
}
