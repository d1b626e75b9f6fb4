package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.onrecord.evaluation.Comparison.Row;

/** The part of a Markdown file that a program writes, between two comments: nobody types figures by hand. */
public final class ReportSection {

    private final String name;

    private ReportSection(String name) {
        this.name = name;
    }

    /** The section with the figures of accuracy. */
    public static ReportSection accuracy() {
        return new ReportSection("accuracy");
    }

    /** The section with the figures of speed. */
    public static ReportSection speed() {
        return new ReportSection("speed");
    }

    /**
     * Puts {@code content} in place of what the section held. The section is added at the end where there is none, and so is
     * the file.
     *
     * @throws IOException if the file cannot be read or written
     */
    public void write(Path file, String content) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            text = "# Models\n";
        }
        Files.writeString(file, replaced(text, content));
    }

    String replaced(String text, String content) {
        String start = "<!-- " + name + ": written by 'onrecord evaluate --report', not by hand -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = text.indexOf(start);
        int to = from < 0 ? -1 : text.indexOf(end, from);
        if (to < 0) {
            return text.stripTrailing() + "\n\n" + start + content + end + "\n";
        }
        return text.substring(0, from) + start + content + text.substring(to);
    }

    /** The accuracy section's content. */
    public static String of(EvaluationRun run, Comparison comparison) {
        var page = new StringBuilder("## Accuracy\n\n").append(origin(run)).append('\n');
        boolean both = comparison.baseline() != null;
        page.append(
                both
                        ? "| | OnRecord | stock CoreNLP | ratio |\n| --- | --- | --- | --- |\n"
                        : "| | OnRecord |\n| --- | --- |\n");
        for (Row row : comparison.rows()) {
            page.append("| ")
                    .append(row.group())
                    .append(": ")
                    .append(row.name())
                    .append(" | ");
            page.append(row.ours() == null ? "-" : row.ours()).append(" |");
            if (both) {
                page.append(' ').append(row.baseline() == null ? "-" : row.baseline());
                page.append(" | ").append(row.ratio()).append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }

    /** The speed section's content. */
    public static String of(EvaluationRun run, SpeedComparison speed) {
        var page = new StringBuilder("## Speed\n\n").append(origin(run));
        page.append("- ")
                .append(speed.tokens())
                .append(" tokens a pass; median of ")
                .append(speed.ours().size());
        page.append(" rounds measured by turns, and [least, greatest]\n\n");
        page.append("| | OnRecord | stock CoreNLP | ratio |\n| --- | --- | --- | --- |\n");
        for (SpeedComparison.Row row : speed.rows()) {
            page.append("| ").append(row.name());
            page.append(" | ").append(SpeedComparison.Row.summary(row.ours(), "%.1f"));
            page.append(" | ").append(SpeedComparison.Row.summary(row.baseline(), "%.1f"));
            page.append(" | ")
                    .append(SpeedComparison.Row.summary(row.ratios(), "%.2f"))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String origin(EvaluationRun run) {
        var page = new StringBuilder();
        page.append("- OnRecord ")
                .append(run.by().library())
                .append(", models ")
                .append(run.by().models());
        page.append(", commit ")
                .append(run.commit())
                .append(", ")
                .append(run.date())
                .append('\n');
        run.corpora().forEach(corpus -> page.append("- corpus: ").append(corpus).append('\n'));
        page.append("- command: `").append(run.command()).append("`\n");
        return page.toString();
    }
}
