package org.onrecord.internal.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * The label of a speaker at the beginning of a paragraph, as far as its form tells: "LUND:", "The Chair:", "[10:12] Ms
 * Lund (Oslo):", "Q.", or a line in capitals without a colon. A title with a subtitle has the same form; {@link Turns}
 * tells them apart.
 *
 * @param span the label without time, colon and full stop
 * @param contentStart where the words of the speaker start; the end of the paragraph if they are in the next one
 */
record TurnLabel(Span span, int contentStart) {
    /** A time before a label, such as "[00:12:03]". */
    private static final Pattern TIME =
            Pattern.compile("(?:\\[\\d{1,2}(?::\\d{2}){1,2}]|\\d{1,2}(?::\\d{2}){1,2})\\h+");

    /**
     * The longest label, in characters, is 60 long and has seven words, and each word has a capital letter or is one of
     * a few small ones.
     */
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’&/-]{0,30}|of|the|for|and|de|del|van|von|der|den|bin|al|la|le|el|da|di|du"
                    + "|\\([^()\\n:]{1,30}\\)|\\[[^\\[\\]\\n:]{1,30}]|\\d{1,3})";

    private static final Pattern LABEL = Pattern.compile("(?=\\p{Lu})" + WORD + "(?:,?\\h" + WORD + "){0,6}");

    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("([QA])\\.\\s+(?=\\S)");

    private static final int LONGEST = 60;

    /**
     * Returns the label at the beginning of a paragraph; null if none is there.
     *
     * @param otherLabels words before a colon that name no speaker, however often they occur: "Photo", "Monday"
     */
    static @Nullable TurnLabel at(String text, Span paragraph, Set<String> otherLabels) {
        Matcher time = TIME.matcher(text).region(paragraph.start(), paragraph.end());
        int start = time.lookingAt() ? time.end() : paragraph.start();
        Matcher initial = QUESTION_OR_ANSWER.matcher(text).region(start, paragraph.end());
        if (initial.lookingAt()) {
            return new TurnLabel(new Span(start, start + 1), initial.end());
        }
        int limit = Math.min(paragraph.end(), start + LONGEST);
        for (int end = start + 1; end <= limit; end++) {
            boolean isColon = end < limit && text.charAt(end) == ':';
            if (isColon || end == paragraph.end()) {
                Span span = new Span(start, end);
                return otherLabels.contains(span.in(text)) ? null : label(text, paragraph, span, isColon);
            }
        }
        return null;
    }

    private static @Nullable TurnLabel label(String text, Span paragraph, Span span, boolean hasColon) {
        int next = hasColon ? span.end() + 1 : span.end();
        boolean isSetOff = next == paragraph.end() || Character.isWhitespace(text.charAt(next));
        String words = span.in(text);
        if (!isSetOff || !LABEL.matcher(words).matches() || !hasColon && !isNameLine(words)) {
            return null;
        }
        while (next < paragraph.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return new TurnLabel(new Span(span.start(), span.start() + bare(words)), next);
    }

    /** Returns the length of a label without what is in brackets at its end: the constituency of a member, "[laughs]". */
    private static int bare(String words) {
        int bracket = Math.max(words.indexOf(" ("), words.indexOf(" ["));
        return bracket < 0 ? words.length() : bracket;
    }

    /** Tells whether a line may be a label though it has no colon: in capitals, and no single letter. */
    private static boolean isNameLine(String words) {
        return isCapitals(words) && words.chars().filter(Character::isLetter).count() > 2;
    }

    static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }
}
