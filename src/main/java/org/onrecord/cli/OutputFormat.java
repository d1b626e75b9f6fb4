package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Brat;
import org.onrecord.export.Csv;
import org.onrecord.export.Format;
import org.onrecord.export.Html;
import org.onrecord.export.Json;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

/** What can be asked for with {@code --format}. */
enum OutputFormat {
    TEXT(TextReport.create()),
    JSONL(JsonLines.create()),
    JSON(Json.create()),
    CSV(Csv.quotations(), Csv.mentions()),
    BRAT(Brat.text(), Brat.annotations()),
    HTML(Html.create());

    private final List<Format> parts;

    OutputFormat(Format... parts) {
        this.parts = List.of(parts);
    }

    /** The documents that make up an output. */
    List<Format> parts() {
        return parts;
    }

    /** The same with the articles' texts in them; null where the format has no such thing. */
    @Nullable
    List<Format> partsWithText() {
        return switch (this) {
            case JSONL -> List.of(JsonLines.withText());
            case JSON -> List.of(Json.withText());
            default -> null;
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
