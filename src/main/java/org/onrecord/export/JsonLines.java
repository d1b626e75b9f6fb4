package org.onrecord.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/**
 * JSON Lines: one extraction a line, the same bytes for the same extraction on every platform. What is written can be read
 * back, given the article's text or {@link #withText written with it}.
 *
 * <p>Written with the texts, read back one by one:
 *
 * <pre>{@code
 * try (ExtractionWriter writer = JsonLines.withText().open(Files.newOutputStream(path))) {
 *     writer.write(extraction);
 * }
 * try (Stream<String> lines = Files.lines(path)) {
 *     lines.map(JsonLines::read).forEach(System.out::println);
 * }
 * }</pre>
 *
 * @apiNote Fields may be added, and values to those that are enums here.
 */
public final class JsonLines implements Format {

    static final JsonFactory FACTORY = JsonFactory.builder()
            // Double.toString changed in JDK 19; Jackson's own does not.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final ObjectMapper MAPPER =
            new ObjectMapper(FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final boolean withText;

    private JsonLines(boolean withText) {
        this.withText = withText;
    }

    /** Lines without the articles' texts. */
    public static JsonLines create() {
        return new JsonLines(false);
    }

    /** Lines with each article's text in a field "text". */
    public static JsonLines withText() {
        return new JsonLines(true);
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public ExtractionWriter open(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(new Utf8JsonWriter(out));
        json.setRootValueSeparator(null);
        var fields = new JsonFields(json, withText);
        return new ExtractionWriter() {
            @Override
            public void write(Extraction extraction) throws IOException {
                fields.write(extraction);
                json.writeRaw('\n');
            }

            @Override
            public void flush() throws IOException {
                json.flush();
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    /**
     * Reads a line that was written {@link #withText}.
     *
     * @throws IllegalArgumentException if it was not, or is no such line; says what is wrong with it
     */
    public static Extraction read(String line) {
        return parse(line, null);
    }

    /**
     * Reads a line, whether it was written with the text or without.
     *
     * @param text the text of the article that the line is about
     * @throws IllegalArgumentException if it is no such line or of another article; says what is wrong with it
     */
    public static Extraction read(String line, String text) {
        return parse(line, Objects.requireNonNull(text, "text"));
    }

    private static Extraction parse(String line, @Nullable String text) {
        Objects.requireNonNull(line, "line");
        try {
            return new JsonReader().read(MAPPER.readTree(line), text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
