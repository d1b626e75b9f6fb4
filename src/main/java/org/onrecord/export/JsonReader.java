package org.onrecord.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Role;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.document.Warning;

/**
 * Reads the fields that {@link JsonFields} writes, and those of schema 1, back to an extraction. Unknown fields are passed over.
 *
 * <p>Schema 1 had {@code by}, {@code within} and {@code why} for {@code provenance}, {@code enclosing} and {@code explanation},
 * and knew nothing of sentences, roles, genders and the confidence in speakers, for which that in the source stands in.
 */
final class JsonReader {

    private static final int OLDEST = 1;

    private final List<Entity> entities = new ArrayList<>();
    private boolean isOldest;

    /** @throws IllegalArgumentException if {@code json} is not what {@link JsonFields} writes; names the field */
    Extraction read(JsonNode json, @Nullable String text) {
        int schema = number(json, "schema");
        if (schema < OLDEST || schema > JsonFields.SCHEMA) {
            throw new IllegalArgumentException("schema " + schema + " is not one of " + OLDEST + " to "
                    + JsonFields.SCHEMA
                    + ": another version wrote it; read it with that one, or extract the article again");
        }
        isOldest = schema == OLDEST;
        Map<String, String> metadata = new LinkedHashMap<>();
        json.path("metadata")
                .properties()
                .forEach(field -> metadata.put(field.getKey(), field.getValue().asText()));
        String id = string(json, "id");
        if (text == null && !json.has("text")) {
            throw new IllegalArgumentException("field text is missing: the line was written without the article's text;"
                    + " write it with the text, or give the text to read, too");
        }
        var article = new Article(id, text == null ? string(json, "text") : text, metadata);
        JsonNode provenance = field(json, isOldest ? "by" : "provenance");
        each(json, "entities", this::entity).forEach(entities::add);
        return new Extraction(
                article,
                entities,
                each(json, "quotations", this::quotation),
                new Provenance(string(provenance, "library"), string(provenance, "models")),
                json.has("warnings") ? warnings(json) : List.of());
    }

    /** Those of a kind that came later are passed over, as unknown fields are. */
    private static List<Warning> warnings(JsonNode json) {
        List<Warning> warnings = new ArrayList<>();
        each(json, "warnings", warning -> warning).forEach(warning -> {
            switch (string(warning, "kind")) {
                case JsonFields.NOT_ENGLISH ->
                    warnings.add(new Warning.NotEnglish(field(warning, "share").asDouble(), number(warning, "words")));
                case JsonFields.SCRIPTED_PAGE -> warnings.add(new Warning.ScriptedPage(number(warning, "words")));
                case JsonFields.REPLACEMENT_CHARACTERS ->
                    warnings.add(new Warning.ReplacementCharacters(number(warning, "count")));
                case JsonFields.PAGE_CUT_OFF -> warnings.add(new Warning.PageCutOff());
                default -> {
                    // A kind of a later version.
                }
            }
        });
        return warnings;
    }

    private Entity entity(JsonNode json) {
        return new Entity(
                number(json, "id"),
                constant(EntityType.class, json, "type"),
                string(json, "name"),
                each(json, "mentions", JsonReader::mention),
                json.has("roles") ? each(json, "roles", JsonReader::role) : List.of(),
                isNull(json, "gender") ? null : constant(Gender.class, json, "gender"));
    }

    private static Role role(JsonNode json) {
        return new Role(
                place(json),
                string(json, "text"),
                isNull(json, "affiliationMention") ? null : mention(field(json, "affiliationMention")),
                isNull(json, "affiliationEntity") ? null : Integer.valueOf(number(json, "affiliationEntity")));
    }

    private Quotation quotation(JsonNode json) {
        int id = number(json, "id");
        QuotationKind kind = constant(QuotationKind.class, json, "kind");
        List<Span> spans = each(json, "spans", JsonReader::span);
        String outer = isOldest ? "within" : "enclosing";
        Integer enclosing = isNull(json, outer) ? null : Integer.valueOf(number(json, outer));
        Attribution attribution = isNull(json, "source") ? null : attribution(json);
        return isNull(json, "sentenceSpan")
                ? new Quotation(id, kind, spans, enclosing, attribution)
                : new Quotation(id, kind, spans, span(field(json, "sentenceSpan")), enclosing, attribution);
    }

    private Attribution attribution(JsonNode json) {
        return new Attribution(
                mention(field(json, "source")),
                each(json, "speakers", this::speaker),
                isNull(json, "cue") ? null : cue(field(json, "cue")),
                field(json, "confidence").asDouble(),
                field(json, isOldest ? "confidence" : "speakerConfidence").asDouble(),
                new Explanation(isOldest ? "" : string(json, "explanation")));
    }

    private Speaker speaker(JsonNode json) {
        if (isNull(json, "entity")) {
            String words = string(json, "name");
            return json.path("unresolved").asBoolean() ? new Speaker.Unresolved(words) : new Speaker.Unnamed(words);
        }
        int id = number(json, "entity");
        if (id < 0 || id >= entities.size()) {
            throw new IllegalArgumentException("speaker's entity " + id + " is not one of the entities");
        }
        return new Speaker.Named(entities.get(id));
    }

    private static Cue cue(JsonNode json) {
        return new Cue(place(json), string(json, "text"), string(json, "lemma"));
    }

    private static Mention mention(JsonNode json) {
        Span span = place(json);
        return new Mention(
                span,
                json.has("head") ? span(json.get("head")) : span,
                string(json, "text"),
                constant(MentionKind.class, json, "kind"));
    }

    private static Span place(JsonNode json) {
        return new Span(number(json, "start"), number(json, "end"));
    }

    private static Span span(JsonNode json) {
        if (!json.isArray()
                || json.size() != 2
                || !json.get(0).isInt()
                || !json.get(1).isInt()) {
            throw new IllegalArgumentException("not a span: " + json);
        }
        return new Span(json.get(0).intValue(), json.get(1).intValue());
    }

    private static <T> List<T> each(JsonNode json, String name, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        JsonNode array = field(json, name);
        if (!array.isArray()) {
            throw wrong(name, "a list", array);
        }
        array.forEach(element -> values.add(read.apply(element)));
        return values;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String name) {
        return Enum.valueOf(type, string(json, name));
    }

    private static String string(JsonNode json, String name) {
        JsonNode value = field(json, name);
        if (!value.isTextual()) {
            throw wrong(name, "a string", value);
        }
        return value.textValue();
    }

    private static int number(JsonNode json, String name) {
        JsonNode value = field(json, name);
        if (!value.isInt()) {
            throw wrong(name, "a whole number", value);
        }
        return value.intValue();
    }

    private static boolean isNull(JsonNode json, String name) {
        return !json.hasNonNull(name);
    }

    private static JsonNode field(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("field " + name + " is missing");
        }
        return value;
    }

    private static IllegalArgumentException wrong(String name, String expected, JsonNode value) {
        return new IllegalArgumentException("field " + name + " is not " + expected + ": " + value.getNodeType());
    }
}
