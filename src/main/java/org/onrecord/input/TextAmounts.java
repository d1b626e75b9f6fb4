package org.onrecord.input;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text that is no link is before and in each element of an article, in characters; counted once. */
final class TextAmounts {

    private final Map<Element, Integer> before = new IdentityHashMap<>();
    private final Map<Element, Integer> in = new IdentityHashMap<>();
    private int total;

    private TextAmounts() {}

    static TextAmounts of(Element article) {
        var amounts = new TextAmounts();
        NodeTraversor.traverse(amounts.new Counter(), article);
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

    private final class Counter implements NodeVisitor {

        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && links == 0) {
                total += text.getWholeText().strip().length();
            } else if (node instanceof Element element) {
                before.put(element, total);
                links += element.nameIs("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                in.put(element, total - before.get(element));
            }
        }
    }
}
