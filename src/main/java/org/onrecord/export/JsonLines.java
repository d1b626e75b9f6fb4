package org.onrecord.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/**
 * JSON Lines: one extraction on each line, the same bytes for the same extraction on every platform. A line can be read back if
 * it was {@link #withText written with the article's text}, or together with the text.
 *
 * <p>Written with the texts, read back one by one:
 *
 * <pre>{@code
 * try (ExtractionWriter writer = JsonLines.withText().open(Files.newOutputStream(path))) {
 *     writer.write(extraction);
 * }
 * try (Stream<Extraction> extractions = JsonLines.readAll(path)) {
 *     extractions.forEach(System.out::println);
 * }
 * }</pre>
 *
 * @apiNote Fields may be added, and constants to the enums.
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

    /** Returns the format without the articles' texts. */
    public static JsonLines create() {
        return new JsonLines(false);
    }

    /** Returns the format with each article's text in a field "text". */
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
        return new TargetWriter<>(json) {
            @Override
            public void write(Extraction extraction) throws IOException {
                fields.write(extraction);
                json.writeRaw('\n');
            }
        };
    }

    /**
     * Reads a line that was written {@link #withText}. Fields, kinds and forms of a later version are passed over, and the
     * extraction has a {@link org.onrecord.document.Warning.PassedOver} that names them; the ids of the entities and quotations
     * that are left are their positions.
     *
     * @throws ExtractionFormatException if it was not written so, or is no such line; names the field
     */
    public static Extraction read(String line) {
        return parse(line, null);
    }

    /**
     * Reads a line, whether it was written with the text or without.
     *
     * @param text the text of the article that the line is about
     * @throws ExtractionFormatException if it is no such line or of another article; names the field
     */
    public static Extraction read(String line, String text) {
        return parse(line, Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads a file in UTF-8 whose lines were written {@link #withText}, one by one as the stream is consumed. Empty lines are
     * passed over.
     *
     * @return a stream to be closed; it throws an {@link ExtractionFormatException} that names the file, the line and the field
     *     if a line cannot be read, and an {@link java.io.UncheckedIOException} if the file cannot
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Extraction> readAll(Path file) throws IOException {
        return new ExtractionLines(Files.newBufferedReader(file), file.toString()).stream();
    }

    /**
     * Reads lines that were written {@link #withText}, one by one as the stream is consumed. Empty lines are passed over.
     *
     * @param lines closed with the stream
     * @return a stream that throws an {@link ExtractionFormatException} that names the line and the field if a line cannot be
     *     read, and an {@link java.io.UncheckedIOException} if {@code lines} cannot
     */
    public static Stream<Extraction> readAll(BufferedReader lines) {
        return new ExtractionLines(lines, "").stream();
    }

    private static Extraction parse(String line, @Nullable String text) {
        Objects.requireNonNull(line, "line");
        try {
            return JsonReader.read(MAPPER.readTree(line), text);
        } catch (JsonProcessingException e) {
            throw new ExtractionFormatException("", "not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
