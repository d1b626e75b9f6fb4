package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;

/**
 * The annotations of one article in brat's standoff format: text-bound {@code T} lines, {@code E} lines that tie a source, a cue
 * and a content together, {@code A} lines that give such an event a {@code Kind}, {@code R} lines that tie a content to its
 * {@code Speaker}, and {@code Equiv} lines that tie the mentions of an entity together. Other lines are passed over.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat's standoff format</a>
 */
final class BratAnnotations {

    private final String text;
    private final int[] offsets;
    private final Map<String, List<Span>> bound = new LinkedHashMap<>();
    private final List<GoldArticle.Mention> mentions = new ArrayList<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, QuotationKind> kinds = new LinkedHashMap<>();
    private final BratEntities entities;

    /**
     * An event.
     *
     * @param source who says something
     * @param cue the reporting words
     * @param content what is said
     * @param contents the ids of {@code content}
     */
    private record Event(List<Span> source, List<Span> cue, List<Span> content, List<String> contents) {}

    private BratAnnotations(String text) {
        this.text = text;
        offsets = offsets(text);
        entities = new BratEntities(text);
    }

    /**
     * Reads a file.
     *
     * @param text of the article; the file's offsets point into it
     * @throws GoldFormatException if a line is not what it should be; the message names file and line
     * @throws IOException if the file cannot be read
     */
    static GoldArticle read(Path file, String id, String text) throws IOException {
        var annotations = new BratAnnotations(text);
        GoldLines.read(file, annotations::bound);
        // A second time: a line may stand before what it ties together.
        GoldLines.read(file, annotations::tied);
        List<QuotedSegments.Report> reports = annotations.reports();
        return new GoldArticle(
                id,
                text,
                QuotedSegments.of(text, reports),
                reports.stream().map(QuotedSegments.Report::attribution).toList(),
                annotations.mentions);
    }

    /** Returns the UTF-16 offset of each character, because brat counts characters as Python does. */
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
            Span extent =
                    new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
            mentions.add(new GoldArticle.Mention(extent, type));
            entities.name(fields[0], extent, type);
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

    private void tied(String line) {
        String[] fields = line.split("\t", 2);
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case 'E' -> event(fields, line);
            case 'A' -> attribute(fields);
            case 'R' -> relation(fields);
            case '*' -> equivalence(fields);
            default -> {} // Text-bound annotations, notes, and what other schemes add.
        }
    }

    private void event(String[] fields, String line) {
        if (fields.length < 2) {
            throw new IllegalArgumentException("expected E1<tab>Attribution:T1 Source:T2 ..., found '" + line + "'");
        }
        var source = new ArrayList<Span>();
        var cue = new ArrayList<Span>();
        var content = new ArrayList<Span>();
        var contents = new ArrayList<String>();
        for (String argument : fields[1].strip().split(" ")) {
            String id = argument.substring(argument.indexOf(':') + 1);
            switch (role(argument)) {
                case "Source" -> source.addAll(spans(id));
                case "Cue" -> cue.addAll(spans(id));
                case "Content" -> {
                    content.addAll(spans(id));
                    contents.add(id);
                }
                default -> {} // The trigger, and what other schemes add.
            }
        }
        if (!content.isEmpty()) {
            events.put(fields[0], new Event(source, cue, content, contents));
        }
    }

    /** Returns the role of an argument: "Source" of "Source2:T4". */
    private static String role(String argument) {
        int colon = argument.indexOf(':');
        return colon < 0 ? argument : argument.substring(0, colon).replaceAll("\\d+$", "");
    }

    private void attribute(String[] fields) {
        String[] words = fields.length < 2 ? new String[0] : fields[1].strip().split(" ");
        if (words.length == 3 && words[0].equals("Kind")) {
            for (QuotationKind kind : QuotationKind.values()) {
                if (kind.name().equalsIgnoreCase(words[2])) {
                    kinds.put(words[1], kind);
                }
            }
        }
    }

    private void relation(String[] fields) {
        String[] words = fields.length < 2 ? new String[0] : fields[1].strip().split(" ");
        if (words.length == 3 && words[0].equals("Speaker")) {
            String content = words[1].substring(words[1].indexOf(':') + 1);
            String mention = words[2].substring(words[2].indexOf(':') + 1);
            spans(content);
            spans(mention);
            entities.speaker(content, mention);
        }
    }

    private void equivalence(String[] fields) {
        if (fields.length == 2 && fields[1].startsWith("Equiv ")) {
            List<String> ids =
                    List.of(fields[1].substring("Equiv ".length()).strip().split(" +"));
            ids.forEach(this::spans);
            entities.equivalent(ids);
        }
    }

    private List<Span> spans(String id) {
        List<Span> spans = bound.get(id);
        if (spans == null) {
            throw new IllegalArgumentException("there is no text-bound annotation '" + id + "'");
        }
        return spans;
    }

    private static @Nullable String name(@Nullable QuotationKind kind) {
        return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
    }

    private List<QuotedSegments.Report> reports() {
        var reports = new ArrayList<QuotedSegments.Report>();
        events.forEach((id, event) -> {
            QuotationKind kind = kinds.get(id);
            boolean isMarked = kind == null ? QuotationMarks.areInOrBeside(event.content(), text) : kind.isMarked();
            var attribution = new GoldArticle.Attribution(event.source(), event.cue(), event.content(), isMarked);
            reports.add(new QuotedSegments.Report(attribution, name(kind), entities.speakerOf(event.contents())));
        });
        return reports;
    }
}
