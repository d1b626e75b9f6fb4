package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.text.Lines.Line;

/**
 * The paragraphs of a text.
 *
 * <p>A blank line always separates two paragraphs. A single line break separates, too, unless the document is
 * hard-wrapped (typed in lines of, say, 72 columns). It is taken for hard-wrapped when at least
 * {@value #FEWEST_BREAKS} single line breaks occur, more than half of them are followed by a line that starts in lower
 * case, and four fifths of the lines before them are {@value #SHORTEST} to {@value #LONGEST} characters long. Even then
 * a line that is shorter or longer ends its paragraph, for nothing but its author broke it there: a headline, a byline.
 */
public final class Paragraphs {

    private static final int FEWEST_BREAKS = 3;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 100;

    private Paragraphs() {}

    /** The paragraphs in text order, without white space around them, none of them empty. */
    public static List<Span> of(String text) {
        List<Line> lines = Lines.of(text);
        boolean wrapped = isHardWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            while (wrapped && i + 1 < lines.size() && !lines.get(i + 1).afterBlank() && isWrapped(lines.get(i))) {
                i++;
            }
            paragraphs.add(new Span(
                    lines.get(first).span().start(), lines.get(i).span().end()));
        }
        return List.copyOf(paragraphs);
    }

    private static boolean isHardWrapped(String text, List<Line> lines) {
        int breaks = 0;
        int even = 0;
        int lowerCase = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.afterBlank()) {
                continue;
            }
            breaks++;
            if (isWrapped(lines.get(i - 1))) {
                even++;
            }
            if (Character.isLowerCase(text.codePointAt(line.span().start()))) {
                lowerCase++;
            }
        }
        return breaks >= FEWEST_BREAKS && 2L * lowerCase > breaks && 5L * even >= 4L * breaks;
    }

    private static boolean isWrapped(Line line) {
        int length = line.span().length();
        return length >= SHORTEST && length <= LONGEST;
    }
}
