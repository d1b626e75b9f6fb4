package org.onrecord.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.document.Extraction;
import org.onrecord.export.Csv;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;
import org.onrecord.export.Html;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

/** The formats that the parameter {@code format} names. */
enum AnswerFormat {
    /** One object, not the array of the command line, which may be about several articles. */
    JSON("application/json", JsonLines.create()),
    JSONL("application/x-ndjson", JsonLines.create()),
    CSV("text/csv;charset=utf-8", Csv.quotations()),
    CSV_MENTIONS("text/csv;charset=utf-8", Csv.mentions()),
    HTML("text/html;charset=utf-8", Html.create()),
    TEXT("text/plain;charset=utf-8", TextReport.create());

    private final String mediaType;
    private final Format format;

    AnswerFormat(String mediaType, Format format) {
        this.mediaType = mediaType;
        this.format = format;
    }

    /** @throws ProblemException if there is no such format */
    static AnswerFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(Problem.badRequest("format=" + name + ": the formats are " + names())));
    }

    private static String names() {
        return Arrays.stream(values()).map(AnswerFormat::toString).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    boolean hasPlaceForText() {
        return this == JSON || this == JSONL;
    }

    /** @param withText whether to write the article's text as well */
    byte[] bytes(Extraction extraction, boolean withText) {
        var out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = (withText ? JsonLines.withText() : format).open(out)) {
            writer.write(extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns the name in requests. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
