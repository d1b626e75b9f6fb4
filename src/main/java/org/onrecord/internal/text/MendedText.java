package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * A text without the line breaks that fall inside its paragraphs: each is a space here, and a word that was divided at a line's end is
 * whole. Positions can be traced back to the text as given.
 */
public final class MendedText {
    private final String text;
    private final List<Span> paragraphs;
    /** Where each character was; null if all are where they were. */
    private final int @Nullable [] origins;

    private MendedText(String text, List<Span> paragraphs, int @Nullable [] origins) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.origins = origins;
    }

    /**
     * Mends a text.
     *
     * @param paragraphs of {@code text}, in text order, as {@link Paragraphs} gives them
     * @param isWord whether a word, in lower case, is a known one: decides whether "inter-" and "national" are one word
     */
    public static MendedText of(String text, List<Span> paragraphs, Predicate<String> isWord) {
        boolean broken = paragraphs.stream().anyMatch(paragraph -> hasBreak(text, paragraph));
        return broken ? new Mender(text, isWord).mend(paragraphs) : new MendedText(text, paragraphs, null);
    }

    private static boolean hasBreak(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Lines.isBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text; the same string as was given if there was nothing to mend. */
    public String text() {
        return text;
    }

    /** Returns the paragraphs of {@link #text}. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Returns where a stretch of {@link #text} that is not empty stands in the text as given. */
    public Span original(int start, int end) {
        return origins == null ? new Span(start, end) : new Span(origins[start], origins[end - 1] + 1);
    }

    /** Builds the text. */
    private static final class Mender {
        private final String given;
        private final Predicate<String> isWord;
        private final StringBuilder mended = new StringBuilder();
        private final int[] origins;
        private @Nullable Set<String> ownWords;

        Mender(String given, Predicate<String> isWord) {
            this.given = given;
            this.isWord = isWord;
            this.origins = new int[given.length()];
        }

        MendedText mend(List<Span> paragraphs) {
            var moved = new ArrayList<Span>(paragraphs.size());
            int from = 0;
            for (Span paragraph : paragraphs) {
                copy(from, paragraph.start());
                int start = mended.length();
                mend(paragraph);
                moved.add(new Span(start, mended.length()));
                from = paragraph.end();
            }
            copy(from, given.length());
            return new MendedText(mended.toString(), List.copyOf(moved), origins);
        }

        private void copy(int from, int to) {
            for (int i = from; i < to; i++) {
                put(given.charAt(i), i);
            }
        }

        private void put(char c, int origin) {
            origins[mended.length()] = origin;
            mended.append(c);
        }

        private void mend(Span paragraph) {
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                char c = given.charAt(i);
                int next = isHyphen(c) ? afterBreak(i + 1) : -1;
                if (next > 0 && divides(i, next)) {
                    if (!joins(i, next)) {
                        put(c, i);
                    }
                    i = next - 1;
                } else {
                    put(Lines.isBreak(c) ? ' ' : c, i);
                }
            }
        }

        private static boolean isHyphen(char c) {
            return c == '-' || c == '\u2010' || c == '\u00AD';
        }

        /** Returns where the next line's first word starts if nothing but one line break lies between; otherwise -1. */
        private int afterBreak(int from) {
            int i = from;
            boolean broken = false;
            while (i < given.length() && WhiteSpace.is(given.charAt(i))) {
                broken |= Lines.isBreak(given.charAt(i));
                i++;
            }
            return broken ? i : -1;
        }

        private boolean divides(int hyphen, int next) {
            return hyphen > 0
                    && Character.isLetter(given.charAt(hyphen - 1))
                    && next < given.length()
                    && Character.isLetter(given.charAt(next));
        }

        /** Tells whether the hyphen only divides a word at the line's end: "inter-national", but not "long-term" or "Jean-Paul". */
        private boolean joins(int hyphen, int next) {
            if (given.charAt(hyphen) == '\u00AD') {
                return true;
            }
            if (Character.isUpperCase(given.charAt(next)) && Character.isLowerCase(given.charAt(hyphen - 1))) {
                return false;
            }
            int start = hyphen;
            while (start > 0 && Character.isLetter(given.charAt(start - 1))) {
                start--;
            }
            int end = next;
            while (end < given.length() && Character.isLetter(given.charAt(end))) {
                end++;
            }
            String first = given.substring(start, hyphen).toLowerCase(Locale.ROOT);
            String second = given.substring(next, end).toLowerCase(Locale.ROOT);
            Set<String> own = ownWords();
            return !own.contains(first + "-" + second) && (own.contains(first + second) || isWord.test(first + second));
        }

        /** Returns the article's words in lower case, those with hyphens whole. */
        private Set<String> ownWords() {
            if (ownWords == null) {
                ownWords = new HashSet<>();
                int start = 0;
                for (int i = 0; i <= given.length(); i++) {
                    if (i < given.length() && (Character.isLetter(given.charAt(i)) || given.charAt(i) == '-')) {
                        continue;
                    }
                    if (i > start) {
                        ownWords.add(given.substring(start, i).toLowerCase(Locale.ROOT));
                    }
                    start = i + 1;
                }
            }
            return ownWords;
        }
    }
}
