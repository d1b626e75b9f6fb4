package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** The lines of an {@code .ann} file. */
final class BratLines {

    private final Extraction extraction;
    private final BratFragments fragments;
    private final StringBuilder lines = new StringBuilder();
    /** How many lines of each kind there are; a line's id is its kind and number. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The first annotated mention of each entity. */
    private final Map<Entity, String> entities = new HashMap<>();

    BratLines(Extraction extraction) {
        this.extraction = extraction;
        fragments = new BratFragments(extraction.article().text());
        extraction.entities().forEach(this::entity);
        extraction.quotations().forEach(this::quotation);
    }

    private void entity(Entity entity) {
        List<String> mentions = entity.mentions().stream()
                .map(mention -> bound(label(entity, mention), List.of(mention.span())))
                .filter(Objects::nonNull)
                .toList();
        if (!mentions.isEmpty()) {
            entities.put(entity, mentions.get(0));
            note(mentions.get(0), entity.name());
        }
        if (mentions.size() > 1) {
            lines.append("*\tEquiv ").append(String.join(" ", mentions)).append('\n');
        }
    }

    private static String label(Entity entity, Mention mention) {
        return mention.kind() == MentionKind.NAME
                ? entity.type().name()
                : entity.type().name() + "_" + mention.kind().name();
    }

    private void quotation(Quotation quotation) {
        String content = bound("Content", quotation.spans());
        Attribution attribution = quotation.attribution();
        if (content == null || attribution == null) {
            return;
        }
        String source = bound("Source", List.of(attribution.source().span()));
        List<Span> cueSpans = attribution.cue() == null
                ? List.of()
                : List.of(attribution.cue().span());
        String cue = bound("Cue", cueSpans);
        String trigger = bound("Attribution", cue == null ? quotation.spans() : cueSpans);
        String arguments = Stream.of(argument("Source", source), argument("Cue", cue), argument("Content", content))
                .filter(argument -> !argument.isEmpty())
                .collect(Collectors.joining(" "));
        String event = line("E", "Attribution:" + trigger + " " + arguments);
        line("A", "Kind " + event + " " + quotation.kind());
        note(event, Math.round(100 * attribution.sourceConfidence()) + "% " + extraction.speakerLabel(quotation));
        for (Speaker speaker : attribution.speakers()) {
            if (speaker instanceof Speaker.Named named && entities.containsKey(named.entity())) {
                line("R", "Speaker Arg1:" + content + " Arg2:" + entities.get(named.entity()));
            }
        }
    }

    private static String argument(String role, @Nullable String id) {
        return id == null ? "" : role + ":" + id;
    }

    /** Adds a text-bound annotation and returns its id; null if there is nothing to annotate. */
    private @Nullable String bound(String type, List<Span> spans) {
        List<Span> parts = new ArrayList<>();
        spans.forEach(span -> parts.addAll(fragments.of(span)));
        if (parts.isEmpty()) {
            return null;
        }
        String places = parts.stream().map(fragments::place).collect(Collectors.joining(";"));
        String words = parts.stream().map(extraction::textOf).collect(Collectors.joining(" "));
        return line("T", type + " " + places + "\t" + words);
    }

    private void note(String id, String text) {
        line("#", "AnnotatorNotes " + id + "\t" + BratFragments.oneLine(text));
    }

    private String line(String kind, String content) {
        String id = kind + numbers.merge(kind, 1, Integer::sum);
        lines.append(id).append('\t').append(content).append('\n');
        return id;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
