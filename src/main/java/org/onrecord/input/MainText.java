package org.onrecord.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * The text of the article on a page, without what stands around it.
 *
 * <p>The article is the {@code article} element with most text in its paragraphs; where there is none, the {@code main} element
 * (or what has that role); where there is none or nothing is in it, the element whose own paragraphs have most text that is no
 * link. Navigation, forms, captions, asides, scripts and hidden elements in it are left out, and so are the {@link PageParts
 * parts} that are named as something else, {@link PullQuotes pull quotes}, and blocks that are links for the most part. Each
 * block is a paragraph; an empty line is between two.
 */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, template, nav, aside, form, button, select, textarea, iframe, svg,"
                    + " canvas, audio, video, object, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=search]";

    private static final String QUOTE = "blockquote";
    private static final List<String> CONTAINERS = List.of("div", "section", "td", "body");

    private MainText() {}

    /** Returns the text; empty where there is none. The page is changed. */
    static String of(Document page) {
        page.select(AROUND).remove();
        // A quotation may come with its author in a caption or a footer.
        page.select("figure:not(:has(blockquote))").remove();
        page.select("figure:has(img, picture) figcaption").remove();
        page.select("footer").stream()
                .filter(footer -> footer.closest(QUOTE) == null)
                .forEach(Element::remove);
        Element article = article(page);
        PullQuotes.removeFrom(article);
        var blocks = new TextBlocks();
        NodeTraversor.traverse(blocks, article);
        return String.join("\n\n", blocks.end());
    }

    private static Element article(Document page) {
        Optional<Element> named = largest(page.select("article")).or(() -> largest(page.select("main, [role=main]")));
        if (named.isPresent()) {
            PageParts.LISTED.removeFrom(named.get());
            return named.get();
        }
        PageParts.LISTED.removeFrom(page.body());
        return largest(page.select(String.join(", ", CONTAINERS))).orElse(page.body());
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
}
