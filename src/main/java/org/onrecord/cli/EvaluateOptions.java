package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of {@link EvaluateCommand}. */
final class EvaluateOptions {

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private final List<Quotations> quotations = new ArrayList<>();

    @Option(
            names = "--indirect",
            paramLabel = "GOLD",
            description = "Articles in which annotators marked what is reported without quotation marks.")
    private final List<Path> indirect = new ArrayList<>();

    @Option(names = "--entities", paramLabel = "GOLD", description = "Articles whose names annotators marked.")
    private final List<Path> entities = new ArrayList<>();

    @Option(
            names = "--groups",
            paramLabel = "GROUPS",
            description = "Also prints the figures of --entities for groups of articles.")
    @Nullable
    Path groups;

    @Option(
            names = "--gap",
            paramLabel = "GOLD",
            description = "Texts with a pronoun and the names that it may refer to, as in GAP.")
    private final List<Path> gap = new ArrayList<>();

    @Option(
            names = "--links",
            paramLabel = "GOLD",
            description = "Articles with coreference chains, as in GUM: whom pronouns and descriptions refer to.")
    private final List<Path> links = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "corenlp",
            description =
                    "Also measures stock CoreNLP on the same articles. Requires CoreNLP's models on the class path.")
    @Nullable
    String baseline;

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures as JSON.")
    @Nullable
    Path json;

    @Option(names = "--errors", paramLabel = "N", description = "Shows N mistakes of each kind.")
    @Nullable
    Integer errors;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes the mistakes as an HTML page: N of each kind, or all of them without --errors.")
    @Nullable
    Path html;

    @Option(
            names = "--report",
            paramLabel = "FILE.md",
            description = "Writes the figures into FILE.md between <!-- evaluation --> and <!-- /evaluation -->.")
    @Nullable
    Path report;

    @Option(names = "--speed", description = "Also measures speed and memory, of both systems in turns.")
    boolean speed;

    @Option(
            names = "--speed-articles",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many articles --speed reads. Default: ${DEFAULT-VALUE}.")
    int speedArticles;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at the same time. Default: one per processor.")
    @Nullable
    Integer threads;

    /** The command line of the Maven profile that started the program, for the report. */
    @Option(names = "--command", hidden = true, defaultValue = "${env:ONRECORD_COMMAND}")
    @Nullable
    String command;

    /** A corpus with quotations and its further files. */
    static final class Quotations {

        @Option(
                names = "--sources",
                paramLabel = "GOLD",
                description =
                        "Articles whose quotations annotators attributed. Several --sources are measured side by side.")
        @Nullable
        Path sources;

        @Option(
                names = "--speakers",
                paramLabel = "SPEAKERS",
                description = "Who the sources of the --sources beside it are.")
        @Nullable
        Path speakers;

        @Option(
                names = "--people",
                paramLabel = "PEOPLE",
                description = "Gender, role and affiliation of those who are quoted in the --sources beside it.")
        @Nullable
        Path people;

        private @Nullable String fault() {
            if (sources != null) {
                return null;
            }
            String stray = speakers != null ? "--speakers: " + speakers : "--people: " + people;
            return stray + " requires --sources";
        }
    }

    /** Returns the corpora with quotations, in the order of the command line. */
    List<Quotations> quotations() {
        return quotations;
    }

    /** Returns the corpora with speech that stands in no quotation marks. */
    List<Path> indirect() {
        return indirect;
    }

    /** Returns the corpora with names. */
    List<Path> entities() {
        return entities;
    }

    /** Returns the corpora with ambiguous pronouns. */
    List<Path> gap() {
        return gap;
    }

    /** Returns the corpora with chains. */
    List<Path> links() {
        return links;
    }

    /** Returns a message about the first wrong option; null if all are right. */
    @Nullable
    String fault() {
        if (quotations.isEmpty() && indirect.isEmpty() && entities.isEmpty() && gap.isEmpty() && links.isEmpty()) {
            return "name a corpus with --sources, --indirect, --entities, --gap or --links";
        }
        for (Quotations corpus : quotations) {
            String fault = corpus.fault();
            if (fault != null) {
                return fault;
            }
        }
        if (groups != null && entities.isEmpty()) {
            return "--groups requires --entities";
        }
        if (baseline != null && !baseline.equals("corenlp")) {
            return "--baseline: '" + baseline + "' is not known; use corenlp";
        }
        if (errors != null && errors < 0) {
            return "--errors: " + errors + " is less than 0";
        }
        if (speedArticles < 1) {
            return "--speed-articles: " + speedArticles + " is less than 1";
        }
        return threads != null && threads < 1 ? "--threads: " + threads + " is less than 1" : null;
    }

    int threadCount() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
