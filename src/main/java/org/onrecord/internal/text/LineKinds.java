package org.onrecord.internal.text;

import java.util.regex.Pattern;
import org.onrecord.internal.text.Lines.Line;

/** Tells lines of prose from items of a list, turns, fields of a mail header and rows of a table. */
record LineKinds(String text) {

    /** The longest line, in characters, that can be a line of wrapped text; a longer one is a paragraph. */
    private static final int LONGEST = 100;

    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-*+•–—·▪‣]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\h+\\S.*");
    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("[QA]:\\h.*");
    private static final Pattern HEADER_FIELD = Pattern.compile("[A-Z][A-Za-z-]{1,19}:\\h.*");
    private static final Pattern COLUMNS = Pattern.compile(".*?(?:\\t|\\h{4}|\\|[^|]*\\|).*");

    /** Tells whether a line is certainly no line of wrapped prose: too long, quoted mail, a row of a table, a rule. */
    boolean standsAlone(Line line) {
        return line.length() > LONGEST
                || text.charAt(line.span().start()) == '>'
                || is(COLUMNS, line)
                || line.span().in(text).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Tells whether a line begins with the label of a speaker or with "Q:" or "A:". */
    boolean startsTurn(Line line) {
        return SpeakerLabel.end(text, line.span().start()) >= 0 || is(QUESTION_OR_ANSWER, line);
    }

    /** Tells whether a line begins with a bullet or a number. */
    boolean isListItem(Line line) {
        return is(LIST_ITEM, line);
    }

    /** Tells whether a line begins like "Subject: ". */
    boolean isHeaderField(Line line) {
        return is(HEADER_FIELD, line);
    }

    private boolean is(Pattern pattern, Line line) {
        return pattern.matcher(text)
                .region(line.span().start(), line.span().end())
                .matches();
    }
}
