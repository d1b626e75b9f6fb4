package org.onrecord.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.Warning;

/**
 * Reads a line that {@link JsonFields} wrote, or a version of the library that wrote schema 1, back to an extraction.
 *
 * <p>Schema 1 had {@code by}, {@code within} and {@code why} in place of {@code provenance}, {@code enclosing} and {@code
 * explanation}. It had no sentences, roles and genders, and no confidence in speakers: the confidence in the source stands in
 * for that.
 *
 * <p>A later version may write fields, kinds and forms that this one does not know. They are passed over, and the extraction
 * says so in a {@link Warning.PassedOver}. A line is refused only where it lacks what this version needs.
 */
final class JsonReader {
    static final int OLDEST_SCHEMA = 1;

    private static final Set<String> FIELDS =
            Set.of("schema", "id", "provenance", "by", "metadata", "text", "warnings", "entities", "quotations");

    private final JsonField line;
    private final int schema;
    private final Set<String> passedOver;

    private JsonReader(JsonField line, int schema, Set<String> passedOver) {
        this.line = line;
        this.schema = schema;
        this.passedOver = passedOver;
    }

    /**
     * @param text the article's text; null if the line must have it
     * @throws ExtractionFormatException if the line lacks what is needed; names the field
     */
    static Extraction read(JsonNode json, @Nullable String text) {
        Set<String> passedOver = new TreeSet<>();
        var line = new JsonField(json, "", passedOver);
        int schema = line.number("schema");
        var reader = new JsonReader(line, schema, passedOver);
        if (schema < OLDEST_SCHEMA) {
            throw line.field("schema").refusal("there is no schema " + schema);
        }
        if (schema <= JsonFields.SCHEMA) {
            return reader.extraction(text);
        }
        line.field("schema").passOver(" " + schema);
        try {
            return reader.extraction(text);
        } catch (ExtractionFormatException e) {
            String advice =
                    " (the line is of schema %d, and this version of OnRecord knows schemas %d to %d: use a later version)";
            throw new ExtractionFormatException(
                    e.field(), e.problem() + advice.formatted(schema, OLDEST_SCHEMA, JsonFields.SCHEMA), e);
        }
    }

    private Extraction extraction(@Nullable String text) {
        line.passOverAllBut(FIELDS);
        String id = line.string("id");
        if (text == null && !line.has("text")) {
            throw new ExtractionFormatException(
                    "text",
                    "missing: the line was written without the article's text; write it with the text, or give the text to read,"
                            + " too",
                    null);
        }
        String words = text == null ? line.string("text") : text;
        Provenance provenance = provenance(line.field(schema == OLDEST_SCHEMA ? "by" : "provenance"));
        JsonEntities entities = JsonEntities.of(line);
        List<Quotation> quotations = new JsonQuotations(schema, entities).read(line);
        try {
            var article = new Article(id, words, metadata());
            return new Extraction(article, entities.all(), quotations, provenance, warnings());
        } catch (IllegalArgumentException e) {
            throw line.refusal(e);
        }
    }

    private static Provenance provenance(JsonField json) {
        json.passOverAllBut(Set.of("library", "models"));
        return new Provenance(json.string("library"), json.string("models"));
    }

    private Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        if (line.has("metadata")) {
            JsonField fields = line.field("metadata");
            for (Map.Entry<String, JsonNode> entry : fields.node().properties()) {
                if (entry.getValue().isValueNode()) {
                    metadata.put(entry.getKey(), entry.getValue().asText());
                } else {
                    fields.field(entry.getKey()).passOver("");
                }
            }
        }
        return metadata;
    }

    /** Returns the warnings of the line, and one about what was passed over; adds that to the line's own if it has one already. */
    private List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (line.has("warnings")) {
            line.elements("warnings").forEach(element -> element.read(json -> warning(json, warnings)));
        }
        if (!passedOver.isEmpty()) {
            warnings.add(new Warning.PassedOver(List.copyOf(passedOver)));
        }
        return warnings;
    }

    private boolean warning(JsonField json, List<Warning> warnings) {
        switch (json.string("kind")) {
            case JsonWarnings.NOT_ENGLISH ->
                warnings.add(new Warning.NotEnglish(json.fraction("share"), json.number("words")));
            case JsonWarnings.SCRIPTED_PAGE -> warnings.add(new Warning.ScriptedPage(json.number("words")));
            case JsonWarnings.REPLACEMENT_CHARACTERS ->
                warnings.add(new Warning.ReplacementCharacters(json.number("count")));
            case JsonWarnings.PAGE_CUT_OFF -> warnings.add(new Warning.PageCutOff());
            case JsonWarnings.UNIFORM_CASE -> warnings.add(new Warning.UniformCase(json.truth("capitals")));
            case JsonWarnings.PASSED_OVER ->
                json.elements("what").forEach(what -> passedOver.add(what.node().asText()));
            default -> json.field("kind").passOver(" " + json.string("kind"));
        }
        return true;
    }
}
