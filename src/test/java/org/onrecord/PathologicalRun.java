package org.onrecord;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.onrecord.document.Extraction;
import org.onrecord.export.Brat;
import org.onrecord.export.Csv;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;
import org.onrecord.export.Html;
import org.onrecord.export.Json;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

/** Reads all pathological texts, writes each extraction in all formats, and prints which it got through. */
final class PathologicalRun {

    private PathologicalRun() {}

    public static void main(String[] arguments) throws IOException {
        Extractor extractor = Extractor.create();
        for (Pathological kind : Pathological.values()) {
            Extraction extraction = extractor.extract(kind.text(kind.length));
            // A page is put together in memory, and one of 70,000 quotations is of no use to anybody.
            Format page = kind.length > 1_000_000 ? TextReport.create() : Html.create();
            for (Format format : List.of(
                    JsonLines.create(),
                    JsonLines.withText(),
                    Json.create(),
                    Csv.quotations(),
                    Csv.mentions(),
                    Brat.text(),
                    Brat.annotations(),
                    page,
                    TextReport.create())) {
                try (ExtractionWriter writer = format.open(OutputStream.nullOutputStream())) {
                    writer.write(extraction);
                }
            }
            System.out.println(kind);
        }
    }
}
