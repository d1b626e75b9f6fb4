package org.onrecord.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * A file with one article a line: its id, its text, and strings and numbers that become metadata.
 *
 * @param lines the file
 */
record JsonLinesInput(InputFile lines) implements Input {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // How long a text may be is the extractor's business.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final String REMEDY = "a line is to be like {\"id\": \"a-1\", \"text\": \"…\"}";

    @Override
    public String name() {
        return lines.toString();
    }

    @Override
    public Path file() {
        return lines.path();
    }

    @Override
    public Articles open() throws IOException {
        var utf8 = new Utf8Lines(lines.open(), name());
        return new Articles() {
            @Override
            public @Nullable Sourced next() throws InputException, IOException {
                String line;
                do {
                    line = utf8.next();
                } while (line != null && line.isBlank());
                return line == null ? null : article(line, utf8.where());
            }

            @Override
            public void close() throws IOException {
                utf8.close();
            }
        };
    }

    private static Sourced article(String line, String where) throws InputException {
        Map<String, String> fields;
        try (JsonParser json = JSON.createParser(line)) {
            fields = fields(json, where);
        } catch (JsonProcessingException e) {
            String what = "not JSON at column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage();
            throw new InputException(where, what, REMEDY);
        } catch (IOException e) {
            throw new InputException(Problem.of(where, e));
        }
        String id = fields.remove("id");
        String text = fields.remove("text");
        if (id == null || id.isEmpty() || text == null) {
            throw new InputException(where, (text == null ? "no text" : "no id") + " in it", REMEDY);
        }
        return new Sourced(new Article(id, text, fields), where + " (article " + id + ")");
    }

    /** The strings and numbers of the object, numbers as they are written. */
    private static Map<String, String> fields(JsonParser json, String where) throws IOException, InputException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new InputException(where, "not a JSON object", REMEDY);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals("text") && value != JsonToken.VALUE_STRING) {
                throw new InputException(where, "its text is not a string", REMEDY);
            }
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new InputException(where, "more than one JSON value", REMEDY);
        }
        return fields;
    }
}
