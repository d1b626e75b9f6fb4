package org.onrecord.input;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text that is no link the paragraphs in each element of a page have, in characters; counted once. */
final class ParagraphAmounts {

    private final Map<Element, Integer> all = new HashMap<>();
    private final Map<Element, Integer> own = new HashMap<>();

    private ParagraphAmounts() {}

    static ParagraphAmounts of(Element page, Set<Element> leftOut) {
        var amounts = new ParagraphAmounts();
        NodeTraversor.filter(amounts.new Counter(leftOut), page);
        return amounts;
    }

    /** Returns the element with most text in the paragraphs in it; empty where none has any. */
    Optional<Element> most(List<Element> elements) {
        return most(elements, element -> all.getOrDefault(element, 0));
    }

    /** Returns the element with most text in the paragraphs that are its children; empty where none has any. */
    Optional<Element> mostOfItsOwn(List<Element> elements) {
        return most(elements, element -> own.getOrDefault(element, 0));
    }

    private static Optional<Element> most(List<Element> elements, ToIntFunction<Element> amount) {
        return elements.stream()
                .filter(element -> amount.applyAsInt(element) > 0)
                .max(Comparator.comparingInt(amount));
    }

    private final class Counter implements NodeFilter {

        private final Set<Element> leftOut;
        private int total;
        private int paragraphs;
        private int links;

        Counter(Set<Element> leftOut) {
            this.leftOut = leftOut;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (leftOut.contains(node)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && paragraphs > 0 && links == 0) {
                total += text.text().strip().length();
            } else if (node instanceof Element element) {
                all.put(element, -total);
                paragraphs += element.nameIs("p") ? 1 : 0;
                links += element.nameIs("a") ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !leftOut.contains(element)) {
                int amount = all.merge(element, total, Integer::sum);
                links -= element.nameIs("a") ? 1 : 0;
                if (element.nameIs("p")) {
                    paragraphs--;
                    if (element.parent() != null) {
                        own.merge(element.parent(), amount, Integer::sum);
                    }
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}
