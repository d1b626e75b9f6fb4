package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of the article on a page, without what stands around it.
 *
 * <p>The article is the {@code article} element with most text in its paragraphs; where there is none, the {@code main} element
 * (or what has that role); where there is none or nothing is in it, the element whose own paragraphs have most text that is no
 * link. Of it, navigation, forms, captions, asides, scripts and what is hidden is left out, and so are blocks that are links for
 * the most part. Each block is a paragraph; an empty line is between two.
 */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, template, nav, aside, footer, form, button, select, textarea,"
                    + " figure, figcaption, iframe, svg, canvas, audio, video, object, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=contentinfo], [role=search]";

    private static final List<String> CONTAINERS = List.of("div", "section", "td", "body");
    private static final Set<String> LINE_BREAKS = Set.of("br", "hr");

    /** More of a block's text in links than this makes it a list of links. */
    private static final double MOSTLY = 0.5;

    private MainText() {}

    /** The text; empty where there is none. The page is changed. */
    static String of(Document page) {
        page.select(AROUND).remove();
        Element article = largest(page.select("article"))
                .or(() -> largest(page.select("main, [role=main]")))
                .or(() -> largest(page.select(String.join(", ", CONTAINERS))))
                .orElse(page.body());
        return String.join("\n\n", blocks(article));
    }

    private static Optional<Element> largest(List<Element> elements) {
        return elements.stream().filter(element -> weight(element) > 0).max(Comparator.comparingInt(MainText::weight));
    }

    /** How much text that is no link is in its paragraphs: all of an article's, the own ones of another container's. */
    private static int weight(Element element) {
        boolean whole = !CONTAINERS.contains(element.normalName());
        int weight = 0;
        for (Element paragraph : whole ? element.select("p") : element.children()) {
            if (paragraph.nameIs("p")) {
                weight +=
                        paragraph.text().length() - paragraph.select("a").text().length();
            }
        }
        return weight;
    }

    private static List<String> blocks(Element article) {
        var blocks = new ArrayList<String>();
        var visitor = new Blocks(blocks);
        NodeTraversor.traverse(visitor, article);
        visitor.end();
        return blocks;
    }

    /** Collects the text between the borders of blocks, with its white space evened out. */
    private static final class Blocks implements NodeVisitor {

        private final List<String> blocks;
        private final StringBuilder block = new StringBuilder();
        private int linked;
        private int links;

        Blocks(List<String> blocks) {
            this.blocks = blocks;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                block.append(text.getWholeText());
                linked += links > 0 ? text.text().strip().length() : 0;
            } else if (node instanceof Element element) {
                if (isBorder(element)) {
                    end();
                }
                links += element.nameIs("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                if (isBorder(element)) {
                    end();
                }
            }
        }

        void end() {
            String text = block.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!text.isEmpty() && linked <= MOSTLY * text.length()) {
                blocks.add(text);
            }
            block.setLength(0);
            linked = 0;
        }

        private static boolean isBorder(Element element) {
            return element.isBlock() || LINE_BREAKS.contains(element.normalName());
        }
    }
}
