package org.onrecord.input;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The marks of {@code q} elements, which browsers show and pages do not have: double ones outside, single ones inside others. A page
 * that writes them, too, keeps its own.
 */
final class InlineQuotations {

    private static final String MARKS = "“”„\"«»‘‹'";

    private final Deque<String> closing = new ArrayDeque<>();
    private int scanned;
    private int doubles;

    /** Begins a {@code q} after the text of the block so far. */
    void begin(Element q, StringBuilder block) {
        char first = first(q);
        int last = block.length() - 1;
        if (first == 0 || MARKS.indexOf(first) >= 0 || last >= 0 && MARKS.indexOf(block.charAt(last)) >= 0) {
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

    /** Returns the first character that is no white space; 0 where there is none. */
    private static char first(Element q) {
        char[] first = new char[1];
        NodeTraversor.filter(
                (node, depth) -> {
                    String text = node instanceof TextNode words
                            ? words.getWholeText().strip()
                            : "";
                    first[0] = text.isEmpty() ? 0 : text.charAt(0);
                    return first[0] == 0 ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                q);
        return first[0];
    }

    private boolean isInside(StringBuilder block) {
        for (; scanned < block.length(); scanned++) {
            char one = block.charAt(scanned);
            doubles += one == '“' ? 1 : one == '”' ? -1 : 0;
        }
        return doubles > 0;
    }
}
