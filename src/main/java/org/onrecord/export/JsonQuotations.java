package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Explanation;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/**
 * The quotations of a line. One of a kind that this version does not know is left out, and those after it get new ids; one that
 * stands inside it is then enclosed by the quotation around it, if any.
 */
final class JsonQuotations {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "kind",
            "spans",
            "text",
            "enclosing",
            "within",
            "sentence",
            "sentenceSpan",
            "cue",
            "source",
            "speakers",
            "confidence",
            "speakerConfidence",
            "explanation",
            "why");
    private static final Set<String> SPEAKER_FIELDS =
            Set.of("entity", "name", "sourceKind", "role", "affiliation", "unresolved");

    private final boolean isOldest;
    private final JsonEntities entities;
    private final List<Quotation> quotations = new ArrayList<>();

    /** From the ids of the line; for a quotation that is left out, what encloses it. */
    private final List<@Nullable Integer> ids = new ArrayList<>();

    JsonQuotations(int schema, JsonEntities entities) {
        isOldest = schema == JsonReader.OLDEST_SCHEMA;
        this.entities = entities;
    }

    List<Quotation> read(JsonField line) {
        for (JsonField element : line.elements("quotations")) {
            if (element.number("id") != ids.size()) {
                throw element.field("id").refusal("expected " + ids.size() + ", its position in the list");
            }
            String outer = isOldest ? "within" : "enclosing";
            Integer enclosing = element.has(outer) ? ids.get(element.index(outer, ids.size())) : null;
            if (isUnderstood(element)) {
                ids.add(quotations.size());
                quotations.add(element.read(json -> quotation(json, enclosing)));
            } else {
                ids.add(enclosing);
            }
        }
        return quotations;
    }

    /** Tells whether this version knows the kind of the quotation and of its source. */
    private static boolean isUnderstood(JsonField json) {
        return json.constant(QuotationKind.class, "kind") != null
                && (!json.has("source") || json.field("source").constant(MentionKind.class, "kind") != null);
    }

    private Quotation quotation(JsonField json, @Nullable Integer enclosing) {
        json.passOverAllBut(FIELDS);
        QuotationKind kind = json.known(QuotationKind.class, "kind");
        List<Span> spans = new ArrayList<>();
        json.elements("spans").forEach(element -> spans.add(element.read(JsonField::span)));
        Attribution attribution = json.has("source") ? attribution(json) : null;
        return json.has("sentenceSpan")
                ? new Quotation(
                        quotations.size(),
                        kind,
                        spans,
                        json.field("sentenceSpan").span(),
                        enclosing,
                        attribution)
                : new Quotation(quotations.size(), kind, spans, enclosing, attribution);
    }

    private Attribution attribution(JsonField json) {
        Mention source = json.field("source").read(JsonPhrases::mention);
        return new Attribution(
                source,
                speakers(json, source),
                json.has("cue") ? json.field("cue").read(JsonPhrases::cue) : null,
                json.fraction("confidence"),
                json.fraction(isOldest ? "confidence" : "speakerConfidence"),
                new Explanation(isOldest ? "" : json.string("explanation")));
    }

    /** Reads the speakers; where no form of them is known, it is as if nobody had found out whom the source means. */
    private List<Speaker> speakers(JsonField json, Mention source) {
        List<JsonField> elements = json.elements("speakers");
        List<Speaker> speakers = new ArrayList<>();
        for (JsonField element : elements) {
            if (element.has("entity") || element.has("name")) {
                speakers.add(element.read(this::speaker));
            } else {
                element.passOver("");
            }
        }
        if (speakers.isEmpty() && !elements.isEmpty()) {
            speakers.add(new Speaker.Unresolved(source.text()));
        }
        return speakers;
    }

    private Speaker speaker(JsonField json) {
        json.passOverAllBut(SPEAKER_FIELDS);
        SourceKind kind = sourceKind(json);
        if (json.has("entity")) {
            Entity entity = entities.byLineId()
                    .get(json.index("entity", entities.byLineId().size()));
            return entity == null ? new Speaker.Unnamed(json.string("name"), kind) : new Speaker.Named(entity, kind);
        }
        String words = json.string("name");
        return json.node().path("unresolved").asBoolean()
                ? new Speaker.Unresolved(words, kind)
                : new Speaker.Unnamed(words, kind);
    }

    /** Reads the kind of source; a line that was written before there were kinds has none. */
    private static SourceKind sourceKind(JsonField json) {
        SourceKind kind = json.has("sourceKind") ? json.constant(SourceKind.class, "sourceKind") : null;
        return kind == null ? SourceKind.UNKNOWN : kind;
    }
}
