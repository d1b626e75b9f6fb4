package org.onrecord.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * Reads an article from a JSON object: its id, its text, and strings and numbers that become metadata. Other values are passed
 * over. Immutable.
 *
 * <pre>{@code
 * Article article = JsonArticle.create().read("{\"id\": \"a-1\", \"text\": \"It rained.\"}", "line 1");
 * }</pre>
 */
public final class JsonArticle {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // How long a text may be is the extractor's business.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonArticle DEFAULT = new JsonArticle(ArticleInput.ID_FIELD, ArticleInput.TEXT_FIELD);

    private final String idField;
    private final String textField;

    /**
     * @param idField the name of the field with the article's id
     * @param textField the name of the field with its text
     */
    JsonArticle(String idField, String textField) {
        this.idField = idField;
        this.textField = textField;
    }

    /** Returns the reader of objects whose fields {@code id} and {@code text} are the article's id and text. */
    public static JsonArticle create() {
        return DEFAULT;
    }

    /**
     * Reads an object that has an id.
     *
     * @param object the whole of the JSON text
     * @param place where it is, for the exception
     * @throws InputException if it is not JSON, more than one value, or no object with an id and a text
     */
    public Article read(String object, String place) throws InputException {
        return read(object, place, null);
    }

    /**
     * Reads an object that may have an id.
     *
     * @param object the whole of the JSON text
     * @param place where it is, for the exception
     * @param defaultId the article's id if the object has none; null if it must have one
     * @throws InputException if it is not JSON, more than one value, or no object with a text and, unless there is a default,
     *     an id
     */
    public Article read(String object, String place, @Nullable String defaultId) throws InputException {
        Map<String, String> fields;
        try (JsonParser json = JSON.createParser(object)) {
            fields = fields(json, place);
        } catch (JsonProcessingException e) {
            throw wrong(place, "not JSON at " + shown(e.getLocation()) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw InputException.of(place, e);
        }
        String id = fields.getOrDefault(idField, defaultId);
        String text = fields.get(textField);
        if (text == null || id == null) {
            throw wrong(place, "missing field \"" + (text == null ? textField : idField) + "\"");
        }
        if (id.isEmpty()) {
            throw wrong(place, "field \"" + idField + "\" is empty");
        }
        fields.remove(textField);
        if (idField.equals(ArticleInput.ID_FIELD)) {
            fields.remove(idField);
        }
        return new Article(id, text, fields);
    }

    private static String shown(JsonLocation location) {
        String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " : "";
        return line + "column " + location.getColumnNr();
    }

    /** Returns the strings and numbers of the object, numbers as they are written. */
    private Map<String, String> fields(JsonParser json, String place) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw wrong(place, "not a JSON object");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals(textField) && value != JsonToken.VALUE_STRING) {
                throw wrong(place, "field \"" + textField + "\" is not a string");
            }
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw wrong(place, "more than one JSON value");
        }
        return fields;
    }

    private InputException wrong(String place, String problem) {
        return new InputException(
                place,
                problem,
                "expected {\"%s\": \"a-1\", \"%s\": \"…\"}; --id-field and --text-field name other fields"
                        .formatted(idField, textField));
    }
}
