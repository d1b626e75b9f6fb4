package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/** Spans as brat takes them: within a line, and counted in characters where Java counts UTF-16 code units. */
final class BratFragments {

    /** What ends a line in Java, Python or a text editor, and the tab, which ends a field. */
    private static final String BREAK = "[\\t\\n\\r\\u000B\\u000C\\u001C-\\u001E\\u0085\\u2028\\u2029]";

    private static final Pattern STRETCH = Pattern.compile(BREAK.replace("[", "[^") + "+");

    private final String text;
    /** The number of characters before each code unit. */
    private final int[] characters;

    BratFragments(String text) {
        this.text = text;
        characters = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean secondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            characters[i + 1] = characters[i] + (secondHalf ? 0 : 1);
        }
    }

    /** Returns the parts of {@code span} on each line, without the white space around them. */
    List<Span> of(Span span) {
        List<Span> fragments = new ArrayList<>();
        Matcher stretch = STRETCH.matcher(text).region(span.start(), span.end());
        while (stretch.find()) {
            int start = stretch.start();
            int end = stretch.end();
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (start < end && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                fragments.add(new Span(start, end));
            }
        }
        return fragments;
    }

    /** Returns start and end, counted in characters. */
    String place(Span span) {
        return characters[span.start()] + " " + characters[span.end()];
    }

    static String oneLine(String text) {
        return text.replaceAll(BREAK + "+", " ");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
