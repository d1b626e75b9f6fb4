package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.document.Extraction;
import org.onrecord.document.QuotationKind;

/**
 * Standoff for the brat annotation tool: {@link #text} in {@code NAME.txt} and {@link #annotations} in {@code NAME.ann} side by
 * side, a pair for each article, and {@link #configuration} in {@code annotation.conf} beside them.
 *
 * <p>Names are {@code PERSON}, {@code ORGANIZATION} and {@code PLACE}; other mentions {@code PERSON_NOMINAL}, {@code
 * PERSON_PRONOUN} and so on; {@code Equiv} ties the mentions of an entity together. An attribution is an event over its
 * {@code Source}, {@code Cue} and {@code Content}, as in PolNeAR, with a relation {@code Speaker} to the first mention of each
 * speaker who is an entity. As brat requires, an annotation over several lines has a
 * fragment for each, and white space alone is not annotated. The {@code evaluate} command reads the files as gold.
 *
 * <p>A folder that brat can show:
 *
 * <pre>{@code
 * Path folder = Files.createDirectories(Path.of("brat"));
 * Files.writeString(folder.resolve("annotation.conf"), Brat.configuration());
 * for (Format format : List.of(Brat.text(), Brat.annotations())) {
 *     Path file = folder.resolve(extraction.article().id() + "." + format.extension());
 *     try (ExtractionWriter writer = format.open(Files.newOutputStream(file))) {
 *         writer.write(extraction);
 *     }
 * }
 * }</pre>
 *
 * @apiNote Types of annotations may be added.
 * @see <a href="https://brat.nlplab.org/standoff.html">brat's standoff format</a>
 */
public final class Brat implements Format {

    private final String extension;
    private final Function<Extraction, String> document;

    private Brat(String extension, Function<Extraction, String> document) {
        this.extension = extension;
        this.document = document;
    }

    /** Returns the format of the {@code .txt} file: the article's text, unchanged. */
    public static Brat text() {
        return new Brat("txt", extraction -> extraction.article().text());
    }

    /** Returns the format of the {@code .ann} file: the annotations. */
    public static Brat annotations() {
        return new Brat("ann", extraction -> new BratLines(extraction).toString());
    }

    /** Returns the content of {@code annotation.conf}, which brat needs to show the annotations. */
    public static String configuration() {
        String kinds =
                Arrays.stream(QuotationKind.values()).map(QuotationKind::name).collect(Collectors.joining("|"));
        return PageResource.text("annotation.conf").replace("Value:KINDS", "Value:" + kinds);
    }

    @Override
    public String extension() {
        return extension;
    }

    /** Starts a document for one extraction; its writer throws an {@code IllegalStateException} for a second one. */
    @Override
    public ExtractionWriter open(OutputStream out) {
        Writer writer = TargetWriter.utf8(out);
        return new TargetWriter<>(writer) {

            private boolean written;

            @Override
            public void write(Extraction extraction) throws IOException {
                if (written) {
                    throw new IllegalStateException("a brat document holds one article");
                }
                written = true;
                writer.write(document.apply(extraction));
            }
        };
    }
}
