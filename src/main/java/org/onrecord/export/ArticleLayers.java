package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;

/** The layers over an article's text: quotations, sources, cues, and mentions of entities. */
final class ArticleLayers {

    private final Extraction extraction;
    private final ArticleIds ids;
    private final Map<Integer, SpeakerGroup> groups;
    private final List<AnnotatedText.Layer> layers = new ArrayList<>();

    /** @param groups the group of each quotation's first speaker, by the quotation's id */
    ArticleLayers(Extraction extraction, ArticleIds ids, Map<Integer, SpeakerGroup> groups) {
        this.extraction = extraction;
        this.ids = ids;
        this.groups = groups;
        extraction.quotations().forEach(this::quotation);
        grounds();
        extraction.entities().forEach(this::entity);
    }

    List<AnnotatedText.Layer> all() {
        return layers;
    }

    private void quotation(Quotation quotation) {
        SpeakerGroup group = groups.get(quotation.id());
        String number = String.valueOf(quotation.id());
        String kind = quotation.kind().isMarked() ? "q" : "q reported";
        List<String> attributes = group.speaker() == null
                ? List.of("class", kind + " nobody", "data-q", number)
                : List.of("class", kind, "data-q", number, "style", "--h:" + group.hue());
        // If scripts are off, the browser still shows the title.
        List<String> once = List.of(
                "id",
                ids.quotation(quotation),
                "tabindex",
                "0",
                "role",
                "mark",
                "aria-details",
                ids.card(quotation),
                "title",
                title(quotation));
        quotation.spans().forEach(span -> layers.add(new AnnotatedText.Layer(span, 0, attributes, once)));
    }

    private String title(Quotation quotation) {
        Attribution attribution = quotation.attribution();
        if (attribution == null) {
            return "attributed to nobody";
        }
        Cue cue = attribution.cue();
        return ShownQuotation.speakers(attribution) + " | source: "
                + attribution.source().text()
                + " (" + ShownQuotation.percent(attribution.sourceConfidence()) + ")"
                + (cue == null ? "" : " | cue: " + cue.text());
    }

    /** Adds sources and cues; one of them may serve several quotations. */
    private void grounds() {
        Map<Span, List<Quotation>> sources = new LinkedHashMap<>();
        Map<Span, List<Quotation>> cues = new LinkedHashMap<>();
        for (Quotation quotation : extraction.quotations()) {
            Attribution attribution = quotation.attribution();
            if (attribution != null) {
                add(attribution.source().span(), quotation, sources);
            }
            if (attribution != null && attribution.cue() != null) {
                add(attribution.cue().span(), quotation, cues);
            }
        }
        sources.forEach((span, quotations) -> ground("source", span, ids.source(span), quotations, 1));
        cues.forEach((span, quotations) -> ground("cue", span, ids.cue(span), quotations, 2));
    }

    private static void add(Span span, Quotation quotation, Map<Span, List<Quotation>> grounds) {
        grounds.computeIfAbsent(span, key -> new ArrayList<>()).add(quotation);
    }

    private void ground(String name, Span span, String id, List<Quotation> quotations, int depth) {
        String served = quotations.stream()
                .map(quotation -> String.valueOf(quotation.id()))
                .collect(Collectors.joining(" "));
        int hue = groups.get(quotations.get(0).id()).hue();
        List<String> attributes = List.of("class", name, "data-for", served, "style", "--h:" + hue);
        layers.add(new AnnotatedText.Layer(span, depth, attributes, List.of("id", id, "tabindex", "-1")));
    }

    private void entity(Entity entity) {
        String type = entity.type().name().toLowerCase(Locale.ROOT);
        List<String> once = List.of("id", ids.entity(entity), "tabindex", "-1");
        for (Mention mention : entity.mentions()) {
            String kind = mention.kind() == MentionKind.NAME ? "" : " indirect";
            List<String> attributes = List.of(
                    "class",
                    "e " + type + kind,
                    "data-e",
                    String.valueOf(entity.id()),
                    "title",
                    entity.name() + ", " + type);
            layers.add(new AnnotatedText.Layer(mention.span(), 3, attributes, once));
        }
    }
}
