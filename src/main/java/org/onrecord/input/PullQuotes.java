package org.onrecord.input;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Quotations that are set large to draw the eye and also stand in the running text. A quotation counts as one if every three words
 * in a row of it, its author and gaps ("…") apart, stand elsewhere in the article.
 */
final class PullQuotes {

    private static final String QUOTATIONS = "figure, blockquote, [class*=quote], [class*=Quote]";
    private static final Pattern GAP = Pattern.compile("…|\\.\\.\\.|[\\[\\]]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private PullQuotes() {}

    /** Removes them from an article. Of a quotation that is there twice, one stays. */
    static void removeFrom(Element article) {
        Map<Element, Map<String, Integer>> quotations = new LinkedHashMap<>();
        Map<String, Integer> left = new HashMap<>();
        for (Element quotation : article.select(QUOTATIONS)) {
            if (quotation != article) {
                Map<String, Integer> rows = new HashMap<>();
                eachRow(wordsOf(quotation), row -> rows.merge(row, 1, Integer::sum));
                quotations.put(quotation, rows);
                rows.keySet().forEach(row -> left.put(row, 0));
            }
        }
        if (quotations.isEmpty()) {
            return;
        }
        eachRow(article.text(), row -> left.computeIfPresent(row, (same, count) -> count + 1));
        quotations.forEach((quotation, rows) -> {
            if (!rows.isEmpty() && isIn(quotation, article) && repeats(rows, left)) {
                rows.forEach((row, count) -> left.merge(row, -count, Integer::sum));
                quotation.remove();
            }
        });
    }

    private static boolean repeats(Map<String, Integer> rows, Map<String, Integer> left) {
        return rows.entrySet().stream().allMatch(row -> left.get(row.getKey()) > row.getValue());
    }

    private static boolean isIn(Element quotation, Element article) {
        Element above = quotation;
        while (above != null && above != article) {
            above = above.parent();
        }
        return above != null;
    }

    /** Calls {@code row} with every three words in a row that have no gap between them. */
    private static void eachRow(String text, Consumer<String> row) {
        for (String piece : GAP.split(text.toLowerCase(Locale.ROOT))) {
            String first = "";
            String second = "";
            for (String word : NO_WORD.split(APOSTROPHE.matcher(piece).replaceAll(""))) {
                if (!first.isEmpty()) {
                    row.accept(first + " " + second + " " + word);
                }
                if (!word.isEmpty()) {
                    first = second;
                    second = word;
                }
            }
        }
    }

    /** Returns the text of a quotation without its author. */
    private static String wordsOf(Element quotation) {
        var words = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                        words.append(' ');
                    }
                    return isAuthor(node) ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
                },
                quotation);
        return words.toString();
    }

    private static boolean isAuthor(Node node) {
        return node instanceof Element element
                && (element.nameIs("cite") || element.nameIs("footer") || element.nameIs("figcaption"));
    }
}
