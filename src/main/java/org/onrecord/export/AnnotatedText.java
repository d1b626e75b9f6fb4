package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/**
 * A text in paragraphs with layers over it. Layers may contain each other, cross each other and run over paragraphs; HTML elements
 * may not. A layer is therefore cut into pieces where necessary, and links jump to its first piece.
 */
final class AnnotatedText {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[^\\S\\n\\r]*\\R\\s*|\\A\\s+");

    private final String text;
    private final List<Layer> layers;
    private final HtmlBuilder html;
    /** The attributes of first pieces that have been written. */
    private final Set<List<String>> begun = new HashSet<>();

    /**
     * An element over a span of the text.
     *
     * @param span the text under it; nothing is shown for an empty one
     * @param depth the order of layers over the same span: the smallest is outermost
     * @param attributes the attributes of each piece
     * @param once further attributes of the first piece; if several layers have the same, of the first of these
     */
    record Layer(Span span, int depth, List<String> attributes, List<String> once) {}

    AnnotatedText(String text, List<Layer> layers, HtmlBuilder html) {
        this.text = text;
        this.html = html;
        this.layers = layers.stream()
                .filter(layer -> layer.span().length() > 0)
                .sorted(Comparator.comparing((Layer layer) -> layer.span().start())
                        .thenComparing(layer -> -layer.span().end())
                        .thenComparing(Layer::depth))
                .toList();
    }

    void write() {
        List<Layer> waiting = new ArrayList<>(layers);
        List<Layer> reaching = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs()) {
            reaching.removeIf(layer -> layer.span().end() <= paragraph.start());
            while (next < waiting.size() && waiting.get(next).span().start() < paragraph.end()) {
                if (waiting.get(next).span().overlaps(paragraph)) {
                    reaching.add(waiting.get(next));
                }
                next++;
            }
            html.raw("<p>");
            paragraph(paragraph, reaching);
            html.raw("</p>\n");
        }
    }

    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINES.matcher(text);
        int start = 0;
        while (blank.find()) {
            if (blank.start() > start) {
                paragraphs.add(new Span(start, blank.start()));
            }
            start = blank.end();
        }
        if (start < text.length()) {
            paragraphs.add(new Span(start, text.length()));
        }
        return paragraphs;
    }

    /** @param inside the layers that have text in the paragraph, sorted as all layers are */
    private void paragraph(Span paragraph, List<Layer> inside) {
        List<Layer> open = new ArrayList<>();
        Iterator<Layer> waiting = inside.iterator();
        Layer next = waiting.hasNext() ? waiting.next() : null;
        int at = paragraph.start();
        while (true) {
            closeEnded(open, at);
            while (next != null && next.span().start() <= at) {
                begin(next, open);
                next = waiting.hasNext() ? waiting.next() : null;
            }
            int until = next == null ? paragraph.end() : next.span().start();
            for (Layer layer : open) {
                until = Math.min(until, layer.span().end());
            }
            html.text(text.substring(at, until));
            if (until == paragraph.end()) {
                open.forEach(layer -> html.close("span"));
                return;
            }
            at = until;
        }
    }

    /** Closes the layers that end at {@code at}. Layers that were opened later and continue are closed as well, and opened again. */
    private void closeEnded(List<Layer> open, int at) {
        int outermost = 0;
        while (outermost < open.size() && open.get(outermost).span().end() > at) {
            outermost++;
        }
        List<Layer> cut = new ArrayList<>(open.subList(outermost, open.size()));
        cut.forEach(layer -> html.close("span"));
        open.subList(outermost, open.size()).clear();
        cut.stream().filter(layer -> layer.span().end() > at).forEach(layer -> begin(layer, open));
    }

    private void begin(Layer layer, List<Layer> open) {
        List<String> attributes = new ArrayList<>(layer.attributes());
        if (begun.add(layer.once())) {
            attributes.addAll(layer.once());
        }
        html.open("span", attributes.toArray(String[]::new));
        open.add(layer);
    }
}
