package org.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/** Extractions in the form of {@code seeds/NAME.expected}, which {@code seeds/README.md} describes. */
final class Golden {
    private Golden() {}

    /** The lines of an expected file, without headings and comments. */
    static List<String> expected(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                .toList();
    }

    static List<String> lines(Extraction x) {
        var lines = new ArrayList<String>();
        x.quotations().forEach(quotation -> lines.add(line(x, quotation)));
        x.entities().forEach(entity -> lines.add(line(entity)));
        return lines;
    }

    private static String line(Extraction x, Quotation quotation) {
        Attribution attribution = quotation.attribution();
        String text = quotation.spans().stream().map(x::textOf).collect(Collectors.joining(" / "));
        if (attribution == null) {
            return String.join(" | ", quotation.kind().name(), "-", "-", "-", text);
        }
        String speakers = attribution.speakers().stream()
                .map(speaker -> speaker instanceof Speaker.Named ? speaker.name() : "(" + speaker.name() + ")")
                .collect(Collectors.joining(" & "));
        String cue = attribution.cue() == null ? "-" : attribution.cue().text();
        return String.join(
                " | ", quotation.kind().name(), speakers, attribution.source().text(), cue, text);
    }

    private static String line(Entity entity) {
        long names = entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .count();
        String aliases = entity.aliases().isEmpty() ? "-" : String.join("; ", entity.aliases());
        return String.join(" | ", entity.type().name(), entity.name(), "" + names, aliases);
    }
}
