package org.onrecord.input;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * The text of the article on a page, without the rest of the page.
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
                    + " canvas, audio, video, object, dialog, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=contentinfo], [role=search],"
                    // A quotation may come with its author in a caption or a footer.
                    + " figure:not(:has(blockquote)), figure:has(img, picture) figcaption, footer:not(blockquote footer)";

    private static final String CONTAINERS = "div, section, td, body";

    private MainText() {}

    /** Returns the text; empty where there is none. */
    static String of(Document page) {
        // They are not removed: jsoup moves all that follows for each.
        Set<Element> leftOut = new HashSet<>(page.select(AROUND));
        Element article = article(page, leftOut);
        PullQuotes.find(article, leftOut);
        var blocks = new TextBlocks(leftOut);
        NodeTraversor.filter(blocks, article);
        return String.join("\n\n", blocks.end());
    }

    private static Element article(Document page, Set<Element> leftOut) {
        var amounts = ParagraphAmounts.of(page, leftOut);
        Optional<Element> named =
                amounts.most(page.select("article")).or(() -> amounts.most(page.select("main, [role=main]")));
        if (named.isPresent()) {
            PageParts.LISTED.find(named.get(), leftOut);
            return named.get();
        }
        PageParts.LISTED.find(page.body(), leftOut);
        return ParagraphAmounts.of(page, leftOut)
                .mostOfItsOwn(page.select(CONTAINERS))
                .orElse(page.body());
    }
}
