package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Format;
import org.onrecord.export.KindFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a command that writes extractions. */
abstract class WritingCommand extends Subcommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES}. Default: the format that the extension of --output means, such as csv for"
                            + " .csv; else text.")
    @Nullable
    OutputFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE-OR-FOLDER",
            description = {
                "One file for all articles, or a folder, which gets a file for each. Default: standard output. A file whose name"
                        + " ends with .gz is compressed.",
                "csv: NAME.csv gets the quotations, NAME-mentions.csv the mentions. A folder gets quotations.csv and mentions.csv of all"
                        + " articles.",
                "brat: a folder, which gets NAME.txt and NAME.ann for each article.",
                "html: one page of all articles, or a folder, which gets a page for each and index.html about them all."
            })
    @Nullable
    String output;

    @Option(
            names = "--with-text",
            description =
                    "Put each article's text into jsonl and json, so that these can be read without the articles.")
    boolean withText;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    WritingCommand(Streams streams) {
        super(streams);
    }

    /** @throws ParameterException if format, extension and options do not fit together */
    final OutputFormat format() {
        try {
            OutputFormat chosen = OutputFormat.of(format, new OutputName(output));
            usage().check(
                            !withText || chosen.partsWithText() != null,
                            "--with-text requires --format jsonl or json; " + chosen + " has no place for the text");
            return chosen;
        } catch (InvalidPathException e) {
            throw usage().noName(output);
        } catch (IllegalArgumentException e) {
            throw usage().wrong(e.getMessage());
        }
    }

    /**
     * Returns where the output goes.
     *
     * @param texts whether the articles' texts are written if the format has a place for them
     * @param resumable whether another run can continue the output
     */
    final OutputTarget target(boolean texts, boolean resumable) {
        OutputFormat chosen = format();
        List<Format> withTexts = texts ? chosen.partsWithText() : null;
        return new OutputTarget(
                new OutputName(output), chosen, withTexts == null ? chosen.parts() : withTexts, resumable);
    }

    /**
     * Returns what leaves out the kinds of quotation that are not written.
     *
     * @throws ParameterException if a kind is unknown
     */
    final KindFilter kindFilter() {
        return usage().of(selection::kindFilter);
    }

    final OutletFinder outletFinder() {
        return selection.outletFinder();
    }

    final void outputFailed(String name, IOException e) {
        // "| head" has read enough: nothing went wrong.
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (output == null && reason.contains("pipe")) {
            return;
        }
        messages.problem(Problem.of(name, e));
    }
}
