package org.onrecord.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text that is no link is before and in each element of an article, in characters; counted once. */
final class TextAmounts {

    private final Map<Element, Integer> before = new HashMap<>();
    private final Map<Element, Integer> in = new HashMap<>();
    private int total;

    private TextAmounts() {}

    static TextAmounts of(Element article, Set<Element> leftOut) {
        var amounts = new TextAmounts();
        NodeTraversor.filter(amounts.new Counter(leftOut), article);
        return amounts;
    }

    /** Returns whether more than half of the text is in the element. */
    boolean isMost(Element element) {
        return in.get(element) * 2 > total;
    }

    /** Returns whether no text worth mentioning is before the element. */
    boolean isFirst(Element element) {
        return before.get(element) * 10 < in.get(element);
    }

    private final class Counter implements NodeFilter {

        private final Set<Element> leftOut;
        private int links;

        Counter(Set<Element> leftOut) {
            this.leftOut = leftOut;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (leftOut.contains(node)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && links == 0) {
                total += text.getWholeText().strip().length();
            } else if (node instanceof Element element) {
                before.put(element, total);
                links += element.nameIs("a") ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && before.containsKey(element)) {
                links -= element.nameIs("a") ? 1 : 0;
                in.put(element, total - before.get(element));
            }
            return FilterResult.CONTINUE;
        }
    }
}
