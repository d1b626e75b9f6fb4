package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Brat;
import org.onrecord.export.Csv;
import org.onrecord.export.Format;
import org.onrecord.export.Html;
import org.onrecord.export.Json;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

/**
 * The formats that {@code --format} names. A new format that writes one document needs a constant here and nothing else in this
 * package.
 */
enum OutputFormat {
    TEXT(List.of("txt"), TextReport::create),
    JSONL(List.of("jsonl", "ndjson"), JsonLines::create),
    JSON(List.of("json"), Json::create),
    CSV(List.of("csv"), Csv::quotations, Csv::mentions),
    BRAT(List.of(), Brat::text, Brat::annotations),
    HTML(List.of("html", "htm"), Html::create);

    /** Extensions of formats that OnRecord does not write: plain text under such a name would mislead. */
    private static final Set<String> FOREIGN =
            Set.of("ann", "doc", "docx", "ods", "odt", "parquet", "pdf", "rtf", "tsv", "xls", "xlsx", "xml", "zip");

    /** The extensions that mean this format, the usual one first. */
    private final List<String> extensions;

    /** They make the documents, so that one format need not load what the others write with. */
    private final List<Supplier<Format>> parts;

    @SafeVarargs
    @SuppressWarnings("varargs")
    OutputFormat(List<String> extensions, Supplier<Format>... parts) {
        this.extensions = extensions;
        this.parts = List.of(parts);
    }

    /**
     * Returns the format of an output: the requested one, else the one that the extension means, else text.
     *
     * @param asked null if none was
     * @param name the name of the output
     * @throws IllegalArgumentException if the two disagree, or if OnRecord does not write files with such an extension
     */
    static OutputFormat of(@Nullable OutputFormat asked, OutputName name) {
        String extension = name.extension();
        OutputFormat meant = List.of(values()).stream()
                .filter(format -> format.extensions.contains(extension))
                .findFirst()
                .orElse(null);
        if (asked != null && meant != null && asked != meant) {
            throw new IllegalArgumentException("--format " + asked + " and --output " + name
                    + " disagree: the extension ." + extension + " means " + meant);
        }
        if (asked == null && meant == null && FOREIGN.contains(extension)) {
            throw new IllegalArgumentException("--output " + name + ": no format has the extension ." + extension
                    + "; use " + usualExtensions() + ", or name a format with --format");
        }
        if (asked != null) {
            return asked;
        }
        return meant == null ? TEXT : meant;
    }

    /** Returns the usual extension of each format that has one: ".txt, .jsonl, .json, .csv, .html". */
    private static String usualExtensions() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream().limit(1))
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    /** Returns the documents that make up an output. */
    List<Format> parts() {
        return parts.stream().map(Supplier::get).toList();
    }

    /** Returns the same documents with the articles' texts in them; null if the format has no place for texts. */
    @Nullable
    List<Format> partsWithText() {
        return switch (this) {
            case JSONL -> List.of(JsonLines.withText());
            case JSON -> List.of(Json.withText());
            default -> null;
        };
    }

    /** Returns the name that is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
