package org.onrecord.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text between the borders of blocks, with its white space evened out. Quotations that a page marks by elements alone
 * get quotation marks: {@code q} here, {@code blockquote} as {@link BlockQuotation} says.
 */
final class TextBlocks implements NodeFilter {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> LINE_BREAKS = Set.of("br", "hr");
    private static final Set<String> AUTHORS = Set.of("footer", "figcaption");

    /** More of a block's text in links than this makes it a list of links. */
    private static final double MOSTLY = 0.5;

    private final Deque<List<BlockQuotation.Block>> open = new ArrayDeque<>();
    private final Deque<Element> authors = new ArrayDeque<>();
    private final Set<Element> leftOut;
    private final Set<Element> cites = new HashSet<>();
    private final InlineQuotations inline = new InlineQuotations();
    private final StringBuilder block = new StringBuilder();
    private int linked;
    private int links;

    /** @param leftOut elements that are passed over with all that is in them */
    TextBlocks(Set<Element> leftOut) {
        this.leftOut = leftOut;
        open.push(new ArrayList<>());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (leftOut.contains(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            block.append(text.getWholeText());
            linked += links > 0 ? text.text().strip().length() : 0;
        } else if (node instanceof Element element) {
            if (element.nameIs("blockquote") || element.nameIs("figure")) {
                Element cite = lastCite(element);
                if (cite != null) {
                    cites.add(cite);
                }
            }
            if (isBorder(element)) {
                endBlock();
            }
            if (element.nameIs("blockquote")) {
                open.push(new ArrayList<>());
            } else if (element.nameIs("q")) {
                inline.begin(element, block);
            } else if (isAuthor(element)) {
                authors.push(element);
            }
            links += element.nameIs("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !leftOut.contains(element)) {
            links -= element.nameIs("a") ? 1 : 0;
            if (element.nameIs("q")) {
                inline.end(block);
            }
            if (isBorder(element)) {
                endBlock();
            }
            if (element.nameIs("blockquote")) {
                BlockQuotation quotation = BlockQuotation.of(element, open.pop());
                open.element().addAll(quotation.blocks());
            } else if (element == authors.peek()) {
                authors.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Returns the blocks, after the last one. */
    List<String> end() {
        endBlock();
        return open.element().stream().map(BlockQuotation.Block::text).toList();
    }

    private void endBlock() {
        String text = WHITE_SPACE.matcher(block).replaceAll(" ").strip();
        boolean author = !authors.isEmpty();
        boolean within = open.size() > 1;
        if (!text.isEmpty() && (author || within || linked <= MOSTLY * text.length())) {
            // The author of a quotation in a figure stands outside the quotation.
            String shown = author && !within ? AuthorLine.of(text) : text;
            open.element().add(new BlockQuotation.Block(shown, author, linked > MOSTLY * text.length()));
        }
        block.setLength(0);
        inline.endBlock();
        linked = 0;
    }

    private boolean isBorder(Element element) {
        return element.isBlock() || LINE_BREAKS.contains(element.normalName()) || isAuthor(element);
    }

    /** Tells whether an element names the author of a block quotation: its footer or caption, or a {@code cite} at its end. */
    private boolean isAuthor(Element element) {
        return AUTHORS.contains(element.normalName()) || cites.contains(element);
    }

    /** Returns the {@code cite} that a quotation ends with; null where it ends with something else. */
    private static @Nullable Element lastCite(Element quotation) {
        Node last = quotation;
        while (last instanceof Element element && !element.nameIs("cite")) {
            last = element.lastChild();
            while (last != null && isBlank(last)) {
                last = last.previousSibling();
            }
        }
        return last instanceof Element cite ? cite : null;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text
                ? text.isBlank()
                : !(node instanceof Element element) || !element.hasText();
    }
}
