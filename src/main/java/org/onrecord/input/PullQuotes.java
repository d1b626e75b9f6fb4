package org.onrecord.input;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Quotations that are set large to draw the eye and are also part of the running text. A quotation counts as one if every three words
 * in a row of it, its author and gaps ("…") apart, stand elsewhere in the article.
 */
final class PullQuotes {

    private static final String QUOTATIONS = "figure, blockquote, [class*=quote], [class*=Quote]";
    private static final Set<String> AUTHORS = Set.of("cite", "footer", "figcaption");

    /** No pull quote is longer, in characters. */
    private static final int LONGEST = 1_000;

    private static final Pattern GAP = Pattern.compile("…|\\.\\.\\.|[\\[\\]]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private PullQuotes() {}

    /** Adds them to the parts of an article that are left out. Of a quotation that is there twice, one stays. */
    static void find(Element article, Set<Element> leftOut) {
        Map<Element, Map<String, Integer>> quotations = new LinkedHashMap<>();
        Map<String, Integer> left = new HashMap<>();
        for (Element quotation : article.select(QUOTATIONS)) {
            if (quotation != article) {
                Map<String, Integer> rows = new HashMap<>();
                eachRow(wordsOf(quotation, leftOut, LONGEST, true), row -> rows.merge(row, 1, Integer::sum));
                quotations.put(quotation, rows);
                rows.keySet().forEach(row -> left.put(row, 0));
            }
        }
        if (left.isEmpty()) {
            return;
        }
        eachRow(
                wordsOf(article, leftOut, Integer.MAX_VALUE, false),
                row -> left.computeIfPresent(row, (same, count) -> count + 1));
        quotations.forEach((quotation, rows) -> {
            if (!rows.isEmpty() && repeats(rows, left)) {
                rows.forEach((row, count) -> left.merge(row, -count, Integer::sum));
                leftOut.add(quotation);
            }
        });
    }

    private static boolean repeats(Map<String, Integer> rows, Map<String, Integer> left) {
        return rows.entrySet().stream().allMatch(row -> left.get(row.getKey()) > row.getValue());
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

    /**
     * Returns the text of an element.
     *
     * @param longest the text is empty if it has more characters
     * @param withoutAuthor whether the author of a quotation is no part of it
     */
    private static String wordsOf(Element part, Set<Element> leftOut, int longest, boolean withoutAuthor) {
        var words = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (leftOut.contains(node) || withoutAuthor && AUTHORS.contains(node.normalName())) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        words.append(node instanceof TextNode text ? text.getWholeText() : border(node));
                        return words.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        words.append(border(node));
                        return FilterResult.CONTINUE;
                    }
                },
                part);
        return words.length() > longest ? "" : words.toString();
    }

    private static String border(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br")) ? " " : "";
    }
}
