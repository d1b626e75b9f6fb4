package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * The annotations of one article in brat's standoff format: text-bound {@code T} lines and {@code E} lines that tie a source, a
 * cue and a content together. Other lines are passed over.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat's standoff format</a>
 */
final class BratAnnotations {

    private final String text;
    private final int[] offsets;
    private final Map<String, List<Span>> bound = new HashMap<>();
    private final List<GoldArticle.Mention> mentions = new ArrayList<>();
    private final List<GoldArticle.Attribution> attributions = new ArrayList<>();

    private BratAnnotations(String text) {
        this.text = text;
        offsets = offsets(text);
    }

    /**
     * Reads a file.
     *
     * @param text of the article, into which the offsets point
     * @throws GoldFormatException if a line is not what it should be; the message names file and line
     * @throws IOException if the file cannot be read
     */
    static GoldArticle read(Path file, String id, String text) throws IOException {
        var annotations = new BratAnnotations(text);
        GoldLines.read(file, annotations::bound);
        // Only now: an event may stand before what it ties together.
        GoldLines.read(file, annotations::event);
        return new GoldArticle(
                id,
                text,
                QuotedSegments.of(text, annotations.attributions),
                annotations.attributions,
                annotations.mentions);
    }

    /** brat counts characters, as Python does, where Java counts UTF-16 code units. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return offsets;
    }

    private void bound(String line) {
        if (!line.startsWith("T")) {
            return;
        }
        String[] fields = line.split("\t", 3);
        String[] place = fields.length < 2 ? new String[0] : fields[1].split(" ", 2);
        if (place.length < 2) {
            throw new IllegalArgumentException("expected T1<tab>Type START END<tab>text, found '" + line + "'");
        }
        var spans = new ArrayList<Span>();
        for (String fragment : place[1].split(";")) {
            spans.add(span(fragment));
        }
        bound.put(fields[0], spans);
        EntityType type = TypeLabel.parse(place[0]);
        if (type != null) {
            mentions.add(new GoldArticle.Mention(
                    new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), type));
        }
    }

    private Span span(String fragment) {
        String[] ends = fragment.strip().split(" ");
        try {
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[ends.length - 1]);
            if (ends.length != 2 || start < 0 || end < start || end >= offsets.length) {
                throw new IllegalArgumentException(
                        "span '" + fragment + "' is not within the text of " + (offsets.length - 1) + " characters");
            }
            return new Span(offsets[start], offsets[end]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("offsets '" + fragment + "' are not numbers", e);
        }
    }

    private void event(String line) {
        if (!line.startsWith("E")) {
            return;
        }
        var source = new ArrayList<Span>();
        var cue = new ArrayList<Span>();
        var content = new ArrayList<Span>();
        String[] fields = line.split("\t", 2);
        if (fields.length < 2) {
            throw new IllegalArgumentException("expected E1<tab>Attribution:T1 Source:T2 ..., found '" + line + "'");
        }
        for (String argument : fields[1].strip().split(" ")) {
            int colon = argument.indexOf(':');
            String role = colon < 0 ? argument : argument.substring(0, colon).replaceAll("\\d+$", "");
            switch (role) {
                case "Source" -> source.addAll(spans(argument.substring(colon + 1)));
                case "Cue" -> cue.addAll(spans(argument.substring(colon + 1)));
                case "Content" -> content.addAll(spans(argument.substring(colon + 1)));
                default -> {} // The trigger, and what other schemes add.
            }
        }
        if (!content.isEmpty()) {
            attributions.add(new GoldArticle.Attribution(source, cue, content));
        }
    }

    private List<Span> spans(String id) {
        List<Span> spans = bound.get(id);
        if (spans == null) {
            throw new IllegalArgumentException("there is no text-bound annotation '" + id + "'");
        }
        return spans;
    }
}
