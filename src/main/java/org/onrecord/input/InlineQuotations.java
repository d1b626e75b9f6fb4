package org.onrecord.input;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * The marks of {@code q} elements, which browsers show and pages do not have: double ones outside, single ones inside others. A page
 * that writes them, too, keeps its own.
 */
final class InlineQuotations {

    private static final String MARKS = "“”„\"«»‘‹'";

    private final Deque<String> closing = new ArrayDeque<>();
    private int scanned;
    private int doubles;

    /** A {@code q} begins behind the text of the block so far. */
    void begin(Element q, StringBuilder block) {
        String text = q.text().strip();
        int last = block.length() - 1;
        if (text.isEmpty()
                || MARKS.indexOf(text.charAt(0)) >= 0
                || last >= 0 && MARKS.indexOf(block.charAt(last)) >= 0) {
            closing.push("");
            return;
        }
        boolean inside = isInside(block);
        block.append(inside ? '‘' : '“');
        closing.push(inside ? "’" : "”");
    }

    void end(StringBuilder block) {
        if (!closing.isEmpty()) {
            block.append(closing.pop());
        }
    }

    void endBlock() {
        scanned = 0;
        doubles = 0;
    }

    private boolean isInside(StringBuilder block) {
        for (; scanned < block.length(); scanned++) {
            char one = block.charAt(scanned);
            doubles += one == '“' ? 1 : one == '”' ? -1 : 0;
        }
        return doubles > 0;
    }
}
