package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import org.onrecord.export.Format;
import org.onrecord.export.Json;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

/** What can be asked for with {@code --format}. */
enum OutputFormat {
    TEXT(TextReport.create()),
    JSONL(JsonLines.create()),
    JSON(Json.create());

    private final List<Format> parts;

    OutputFormat(Format... parts) {
        this.parts = List.of(parts);
    }

    /** The files that make up an article's output: one, or several side by side, which then need a folder. */
    List<Format> parts() {
        return parts;
    }

    boolean needsFolder() {
        return parts.size() > 1;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
