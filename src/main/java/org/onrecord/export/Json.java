package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.document.Extraction;

/**
 * A JSON array with an indented object for each article; the fields are those of {@link JsonLines}.
 *
 * <p>To write one:
 *
 * <pre>{@code
 * try (ExtractionWriter writer = Json.withText().open(Files.newOutputStream(path))) {
 *     writer.write(extraction);
 * }
 * }</pre>
 *
 * @apiNote Fields may be added, and constants to the enums.
 */
public final class Json implements Format {

    private final boolean withText;

    private Json(boolean withText) {
        this.withText = withText;
    }

    /** Returns the format without the articles' texts. */
    public static Json create() {
        return new Json(false);
    }

    /** Returns the format with each article's text in a field "text". */
    public static Json withText() {
        return new Json(true);
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public ExtractionWriter open(OutputStream out) throws IOException {
        JsonGenerator json = JsonLines.FACTORY.createGenerator(new Utf8JsonWriter(out));
        json.setPrettyPrinter(layout());
        json.writeStartArray();
        var fields = new JsonFields(json, withText);
        return new TargetWriter<>(json) {
            @Override
            public void write(Extraction extraction) throws IOException {
                fields.write(extraction);
            }

            @Override
            public void close() throws IOException {
                json.writeEndArray();
                json.writeRaw('\n');
                super.close();
            }
        };
    }

    /** Ends lines with a line feed on every platform; Jackson's default is the platform's line separator. */
    private static DefaultPrettyPrinter layout() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
