package org.onrecord.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * JSON Lines, one article a line: its id, its text, and strings and numbers that become metadata.
 *
 * @param file where they are
 * @param idField the name of the field with the article's id
 * @param textField the name of the field with its text
 */
record JsonLinesInput(InputFile file, String idField, String textField) implements Input {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // How long a text may be is the extractor's business.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public Records open() throws IOException {
        var lines = EncodedLines.of(file.open(), file.shown());
        return new Records() {
            @Override
            public InputRecord.@Nullable Read next() throws IOException {
                String line;
                do {
                    line = lines.next();
                } while (line != null && line.isBlank());
                return line == null ? null : read(line, lines.where());
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    private InputRecord.Read read(String line, String place) throws InputException {
        Map<String, String> fields;
        try (JsonParser json = JSON.createParser(line)) {
            fields = fields(json, place);
        } catch (JsonProcessingException e) {
            throw wrong(place, "not JSON at column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw InputException.of(place, e);
        }
        String id = fields.get(idField);
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
        return new InputRecord.Read(new Article(id, text, fields), place + " (article " + id + ")", List.of());
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
