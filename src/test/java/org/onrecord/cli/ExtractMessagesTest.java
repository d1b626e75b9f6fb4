package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Example;
import org.onrecord.document.Extraction;

class ExtractMessagesTest {

    @TempDir
    private Path folder;

    private final Process process = new Process();

    @Test
    void anOutputThatNoFileCanBeCalledIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "good");
        for (String command : List.of("extract", "audit")) {
            assertThat(process.run(command, "--output", "a\0b", text)).isEqualTo(2);
            assertThat(process.err()).contains("not the name of a file or folder");
        }
    }

    @Test
    void everyFailedArticleIsNamedAndTheOthersAreWritten() throws IOException {
        Path lines = folder.resolve("a.jsonl");
        Files.writeString(lines, """
                {"id": "a-1", "text": "good"}
                {"id": "a-2", "text": "fault"}
                {"id": "a-3", "text": "too long"}
                {"id": "a-4", "text": "memory"}
                {"id": "a-5", "text": "stack"}
                {"id": "a-6", "text": "good"}
                """);
        assertThat(process.run("extract", "--format", "jsonl", lines)).isEqualTo(1);
        assertThat(process.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"a-1\""),
                        last -> assertThat(last).contains("\"a-6\""));
        assertThat(process.err().lines())
                .containsExactly(
                        "onrecord: " + lines
                                + ":2 (article a-2): unexpected IllegalStateException: of the program at line 7;"
                                + " this is a fault in OnRecord; please report it with the text that brings it about",
                        "onrecord: " + lines + ":3 (article a-3): has 8 characters, 5 are allowed;"
                                + " split it into several articles",
                        "onrecord: " + lines + ":4 (article a-4): ran out of memory;"
                                + " give it more with java -Xmx4g, or less to do with --threads 1",
                        "onrecord: " + lines + ":5 (article a-5): ran out of stack; give it more with java -Xss8m");
    }

    @Test
    void aBreakdownIsOneLineWithoutAStackTrace() {
        assertThat(process.input("linkage").run("extract", "-")).isEqualTo(1);
        assertThat(process.err().lines())
                .singleElement()
                .asString()
                .contains("unexpected NoClassDefFoundError: Missing");
        var broken = new Process(options -> {
            throw new IllegalStateException("cannot start");
        });
        assertThat(broken.run("extract", "-")).isEqualTo(1);
        assertThat(broken.err().lines())
                .singleElement()
                .asString()
                .contains("unexpected IllegalStateException: cannot start");
    }

    @Test
    void modelsThatCannotBeLoadedAreNamedWithTheRemedy() {
        Process process = new Process(options -> {
            throw Example.modelException("m/ranker.bin", "is missing", "build the jar again");
        });
        assertThat(process.run("extract", "-")).isEqualTo(1);
        assertThat(process.err()).contains("m/ranker.bin: is missing; build the jar again");
        assertThat(process.run("--version")).isZero();
        assertThat(process.out()).contains("no models: model m/ranker.bin");
    }

    @Test
    void aFileOfTheUsersIsBlamedByLine() throws IOException {
        Path cues = Files.writeString(folder.resolve("cues.txt"), "quip\nlash out\n");
        var process = new Process(ExtractorOptions::load);
        assertThat(process.run("extract", "--cues", cues, "-")).isEqualTo(1);
        assertThat(process.err())
                .isEqualTo("onrecord: " + cues + ":2: 'lash out' is more than one word;"
                        + " correct the file, or leave the option out\n");
    }

    @Test
    void aTableOfKindsOfSourceIsBlamedByLine() throws IOException {
        Path kinds = Files.writeString(folder.resolve("kinds.tsv"), "# ours\nEXPERT\trebel economist\nORACLE\tseer\n");
        var process = new Process(ExtractorOptions::load);
        assertThat(process.run("extract", "--source-kinds", kinds, "-")).isEqualTo(1);
        assertThat(process.err())
                .startsWith("onrecord: " + kinds + ":3: kind 'ORACLE' is none of OFFICIAL, POLITICIAN, ")
                .endsWith("; correct the file, or leave the option out\n")
                .hasLineCount(1);
    }

    @Test
    void wrongUsageIsOneLineAndAPointerToTheHelp() {
        wrong("Missing required parameter: 'INPUT'", "extract");
        wrong("Missing required subcommand");
        wrong("'xml'", "extract", "--format", "xml", "-");
        wrong("--threads: 0 is less than 1", "extract", "--threads", "0", "-");
        wrong("--time-limit: 0 is less than 1", "extract", "--time-limit", "0", "-");
        wrong("--threads", "extract", "--threads", "many", "-");
        wrong("--min-confidence: probability 2.0 is not within 0 and 1", "extract", "--min-confidence", "2", "-");
        wrong("Unknown option: '--no-such-option'", "extract", "--no-such-option", "-");
        wrong("read only once", "extract", "-", "-");
    }

    private void wrong(String message, Object... arguments) {
        assertThat(process.run(arguments)).isEqualTo(2);
        assertThat(process.out()).isEmpty();
        assertThat(process.err().lines())
                .satisfiesExactly(
                        what -> assertThat(what).startsWith("onrecord: ").contains(message),
                        help -> assertThat(help).matches("Try 'onrecord( extract)? --help'\\."));
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(process.run("extract", "--help")).isZero();
        assertThat(process.out())
                .contains("--format")
                .contains("text, jsonl, json")
                .contains("--threads");
        assertThat(process.run("--version")).isZero();
        assertThat(process.out()).isEqualTo("onrecord 0.1.0\nmodels none\n");
        assertThat(process.run("extract", "--version")).isZero();
        assertThat(process.out()).isEqualTo("onrecord 0.1.0\nmodels none\n");
    }

    @Test
    void theOptionsReachTheExtractor() {
        List<ExtractorOptions> seen = new ArrayList<>();
        var process = new Process(options -> {
            seen.add(options);
            return new Engine(article -> new Extraction(article, List.of(), List.of(), Example.BY), Example.BY);
        });
        process.run("extract", "--models", "m", "--min-confidence", "0.7", "-");
        assertThat(seen).singleElement().satisfies(options -> {
            assertThat(options.settings().models()).isEqualTo(Path.of("m"));
            assertThat(options.settings().minimumConfidence()).isEqualTo(0.7);
        });
    }

    @Test
    void aBarShowsHowFarTheWorkHasComeWhereTheOutputIsAFile() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"id\": 1, \"text\": \"good\"}\n".repeat(3));
        assertThat(process.watched().run("extract", "--output", folder.resolve("out.txt"), lines))
                .isZero();
        String[] shown = process.err().split("\r\u001b\\[K");
        assertThat(shown[shown.length - 2])
                .startsWith("onrecord 100%")
                .contains("3 articles")
                .contains("articles/s");
        assertThat(shown[shown.length - 1]).startsWith("onrecord: 3 articles, ").endsWith("\n");
    }

    @Test
    void anArticleThatTakesTooLongIsNamed() {
        var slow = new Process(options -> new Engine(
                article -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    throw new AssertionError();
                },
                Example.BY));
        assertThat(slow.run("extract", "--time-limit", "1", "-")).isEqualTo(1);
        assertThat(slow.err()).contains("standard input: took longer than 1 s; give it more with --time-limit");
    }

    @Test
    void progressIsForTerminalsAlone() {
        assertThat(process.run("extract", "-")).isZero();
        assertThat(process.err()).isEmpty();
        assertThat(process.watched().run("extract", "-")).isZero();
        assertThat(process.err()).isEqualTo("\r\u001b[K1 article\r\u001b[K");
    }
}
