package org.onrecord.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@link EvaluateCommand} is told. */
final class EvaluateOptions {

    @Option(
            names = "--sources",
            paramLabel = "GOLD",
            description =
                    "Articles whose quotations annotators attributed: a .jsonl file, or a folder of brat standoff.")
    @Nullable
    Path sources;

    @Option(
            names = "--speakers",
            paramLabel = "SPEAKERS.tsv",
            description = "Who stands behind the sources of --sources.")
    @Nullable
    Path speakers;

    @Option(
            names = "--entities",
            paramLabel = "GOLD",
            description = "Articles whose names annotators marked: a .jsonl file, a folder of brat standoff, or a file"
                    + " with a token and its BIO or BIOES label a line.")
    @Nullable
    Path entities;

    @Option(
            names = "--groups",
            paramLabel = "GROUPS.tsv",
            description =
                    "Gives the figures of --entities for groups of articles, too: the beginning of an article's id, a tab, and"
                            + " the group's name a line.")
    @Nullable
    Path groups;

    @Option(
            names = "--baseline",
            paramLabel = "corenlp",
            description = "Measures stock CoreNLP on the same articles, too; it needs its models on the class path.")
    @Nullable
    String baseline;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON, too.")
    @Nullable
    Path json;

    @Option(names = "--errors", paramLabel = "N", description = "Shows N mistakes of each kind.")
    @Nullable
    Integer errors;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes the mistakes as a page: N of each kind, or all where --errors is not given.")
    @Nullable
    Path html;

    @Option(
            names = "--report",
            paramLabel = "FILE.md",
            description = "Writes the figures into FILE.md between <!-- evaluation --> and <!-- /evaluation -->.")
    @Nullable
    Path report;

    @Option(names = "--speed", description = "Measures speed and memory, too, both systems by turns.")
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
            description = "How many articles are read at a time. Default: one per processor.")
    @Nullable
    Integer threads;

    /** Whatever starts the program in the user's stead says so: the Maven profile, whose line is the one to repeat. */
    @Option(names = "--command", hidden = true, defaultValue = "${env:ONRECORD_COMMAND}")
    @Nullable
    String command;

    /** What is wrong with the options; null if nothing is. */
    @Nullable
    String fault() {
        if (sources == null && entities == null) {
            return "name a corpus with --sources or --entities";
        }
        if (speakers != null && sources == null) {
            return "--speakers: says who stands behind the sources of --sources, which is missing";
        }
        if (groups != null && entities == null) {
            return "--groups: says in which group the articles of --entities are, which is missing";
        }
        if (baseline != null && !baseline.equals("corenlp")) {
            return "--baseline: '" + baseline + "' is not known; there is corenlp";
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
