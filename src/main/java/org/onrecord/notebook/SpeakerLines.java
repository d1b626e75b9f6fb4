package org.onrecord.notebook;

import java.util.List;
import java.util.Locale;
import org.onrecord.query.SpeakerRow;

/** A table of speakers as lines of text. */
final class SpeakerLines {

    private static final int WIDEST_NAME = 40;

    private SpeakerLines() {}

    static String of(List<SpeakerRow> speakers) {
        int width = speakers.stream()
                .mapToInt(speaker -> Math.min(WIDEST_NAME, speaker.name().length()))
                .max()
                .orElse(0);
        var lines = new StringBuilder();
        line(width, "speaker", "quotations", "articles", "outlets", lines);
        for (SpeakerRow speaker : speakers) {
            line(
                    width,
                    speaker.name().replaceAll("\\p{Cntrl}+", " "),
                    String.valueOf(speaker.quotations()),
                    String.valueOf(speaker.articles().size()),
                    String.join(", ", speaker.outlets()).replaceAll("\\p{Cntrl}+", " "),
                    lines);
        }
        return lines.toString();
    }

    private static void line(
            int width, String name, String quotations, String articles, String outlets, StringBuilder lines) {
        String format = "%-" + Math.max(width, "speaker".length()) + "s  %10s  %8s  %s";
        lines.append(String.format(Locale.ROOT, format, name, quotations, articles, outlets)
                        .stripTrailing())
                .append('\n');
    }
}
