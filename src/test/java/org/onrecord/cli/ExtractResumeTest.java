package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Example;

@Timeout(120)
class ExtractResumeTest {

    @TempDir
    private Path folder;

    private final Process process = new Process(options -> KilledRun.engine(Integer.MAX_VALUE));
    private Path input;
    private Path out;
    private Path part;

    @BeforeEach
    void articles() throws IOException {
        out = folder.resolve("out.jsonl");
        part = folder.resolve("out.jsonl.part");
        input = folder.resolve("in.jsonl");
        // Every tenth line is no article.
        Files.writeString(
                input,
                IntStream.rangeClosed(1, 400)
                        .mapToObj(i -> i % 10 == 0 ? "no JSON\n" : "{\"id\": \"%d\", \"text\": \"T\"}\n".formatted(i))
                        .collect(Collectors.joining()));
    }

    @Test
    void aRunThatIsKilledTwiceAndResumedWritesWhatAnUninterruptedOneDoes() throws Exception {
        Path whole = folder.resolve("whole.jsonl");
        assertThat(extract(whole, "--threads", "2")).isEqualTo(1);
        killAt(30, 45);
        killAt(120, 201, "--resume");
        // As a kill in the middle of a write would leave it.
        Files.writeString(part, "{\"schema\":2,\"id\":\"12", StandardOpenOption.APPEND);
        assertThat(out).doesNotExist();
        assertThat(extract(out, "--resume", "--threads", "3")).isEqualTo(1);
        assertThat(part).doesNotExist();
        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(folder.resolve("out.jsonl.failed")).hasSameBinaryContentAs(folder.resolve("whole.jsonl.failed"));
        assertThat(Files.readAllLines(out)).hasSize(400 - 40 - 57 + 5);
        assertThat(Files.readAllLines(folder.resolve("out.jsonl.failed"))).hasSize(40 + 57 - 5);
    }

    @Test
    void aPartIsNotOverwrittenUnlessItIsDeleted() throws IOException {
        Files.writeString(part, "{\"schema\":2,\"id\":\"1\"}\n");
        assertThat(extract(out)).isEqualTo(2);
        assertThat(process.err()).contains(part + " is from a run that was cut off; continue it with --resume");
        assertThat(part).hasContent("{\"schema\":2,\"id\":\"1\"}");
    }

    @Test
    void aPartOfOtherArticlesOrOfAnotherVersionIsNotGoneOnWith() throws IOException {
        assertThat(extract(out)).isEqualTo(1);
        Files.delete(out);
        Files.writeString(
                part,
                "{\"schema\":2,\"id\":\"2\",\"provenance\":{\"library\":\"%s\",\"models\":\"%s\"}}\n"
                        .formatted(Example.BY.libraryVersion(), Example.BY.modelsDigest()));
        assertThat(extract(out, "--resume")).isEqualTo(1);
        assertThat(process.err()).contains(part + ":1: is about article 2, but the input has there " + input + ":1");
        Files.writeString(
                part, "{\"schema\":2,\"id\":\"1\",\"provenance\":{\"library\":\"0.0.1\",\"models\":\"old\"}}\n");
        assertThat(extract(out, "--resume")).isEqualTo(1);
        assertThat(process.err()).contains(part + ":1: was written by another version");
        assertThat(part).exists();
        assertThat(out).doesNotExist();
    }

    @Test
    void aRunWithOtherOptionsIsNotGoneOnWith() throws IOException {
        Path names = Files.writeString(folder.resolve("names.tsv"), "Kelmora Times\tORGANIZATION\n");
        assertThat(extract(out, "--min-confidence", "0.5", "--names", names)).isEqualTo(1);
        Files.move(out, part);
        assertThat(extract(out, "--resume", "--names", names)).isEqualTo(1);
        assertThat(process.err())
                .contains(
                        part
                                + ": is from a run with --min-confidence 0.5; this one has 0.0; repeat the command that made it");
        Files.writeString(names, "Kelmora Post\tORGANIZATION\n");
        assertThat(extract(out, "--resume", "--min-confidence", "0.5", "--names", names))
                .isEqualTo(1);
        assertThat(process.err()).contains(part + ": is from a run with --names sha-256:");
        Files.writeString(names, "Kelmora Times\tORGANIZATION\n");
        assertThat(extract(
                        out, "--resume", "--min-confidence", "0.5", "--names", names, "--with-text", "--outlet", "a"))
                .isEqualTo(1);
        assertThat(process.err()).contains(part + ": is from a run with --with-text false; this one has true");
        assertThat(out).doesNotExist();
        // Neither has to do with what is in the lines.
        extract(out, "--resume", "--min-confidence", "0.5", "--names", names, "--threads", "3", "--time-limit", "60");
        assertThat(out).exists();
    }

    @Test
    void withNothingToGoOnWithItBeginsOrSaysThatAllIsDone() throws IOException {
        assertThat(extract(out, "--resume")).isEqualTo(1);
        byte[] first = Files.readAllBytes(out);
        assertThat(extract(out, "--resume")).isZero();
        assertThat(process.err()).contains(out + " is complete");
        assertThat(out).hasBinaryContent(first);
    }

    @Test
    void anOutputOfAnotherRunIsNotTakenForComplete() throws IOException {
        Files.writeString(out, "{\"schema\":2,\"id\":\"1\"}\n");
        assertThat(extract(out, "--resume")).isEqualTo(1);
        assertThat(process.err()).contains(out + ": the file " + out + ".run, which says how it was made, is missing");
        assertThat(out).hasContent("{\"schema\":2,\"id\":\"1\"}");
        assertThat(extract(out)).isEqualTo(1);
        assertThat(extract(out, "--resume", "--with-text")).isEqualTo(1);
        assertThat(process.err()).contains(out + ": is from a run with --with-text false; this one has true");
        Files.writeString(input, "{\"id\": \"401\", \"text\": \"T\"}\n", StandardOpenOption.APPEND);
        assertThat(extract(out, "--resume")).isEqualTo(1);
        assertThat(process.err()).contains("ends without article 401 of the inputs");
        Files.writeString(out.resolveSibling("out.jsonl.run"), "no JSON");
        assertThat(extract(out, "--resume")).isEqualTo(1);
        assertThat(process.err()).contains("does not say how it was made");
    }

    @Test
    void whatDoesNotGrowByLinesCannotBeResumed() {
        assertThat(process.run("extract", "--resume", "--format", "jsonl", input))
                .isEqualTo(2);
        assertThat(process.err()).contains("--resume requires --format jsonl and --output FILE, not compressed");
        assertThat(process.run("extract", "--resume", "--output", folder.resolve("out.csv"), input))
                .isEqualTo(2);
        assertThat(process.run("extract", "--resume", "--output", folder.resolve("out.jsonl.gz"), input))
                .isEqualTo(2);
    }

    @Test
    void aSecondProgramDoesNotWriteTheSamePart() throws IOException {
        extract(out);
        Files.delete(out);
        try (var lines = new LineFile(part)) {
            lines.append("{}\n".getBytes());
            assertThat(extract(out, "--resume")).isEqualTo(1);
            assertThat(process.err()).contains("another program is writing it");
        }
    }

    @Test
    void theLastLineCountsFailuresAndSaysWhereTheyAreListed() throws IOException {
        assertThat(extract(out)).isEqualTo(1);
        assertThat(process.err().lines().reduce("", (before, last) -> last))
                .matches("onrecord: 308 articles, [0-9,.]+ articles/s; 92 failed, listed in .*out\\.jsonl\\.failed");
        assertThat(Files.readAllLines(folder.resolve("out.jsonl.failed")).get(1))
                .startsWith("{\"number\":10,\"where\":\"" + input + ":10\",\"problem\":\"not JSON at column");
        Files.writeString(input, "{\"id\": \"1\", \"text\": \"T\"}\n");
        assertThat(extract(out)).isZero();
        assertThat(folder.resolve("out.jsonl.failed")).doesNotExist();
    }

    /** Runs the program in a JVM of its own and kills it when its part has that many lines or more, somewhere before the endless article. */
    private void killAt(int lines, int endless, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dendless=" + endless,
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                "extract",
                "--threads",
                "2",
                "--format",
                "jsonl",
                "--output",
                out.toString(),
                input.toString()));
        command.addAll(List.of(options));
        java.lang.Process running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (running.isAlive()
                && (Files.notExists(part) || Files.readAllLines(part).size() < lines)) {
            Thread.sleep(1);
        }
        assertThat(running.isAlive())
                .as(Files.readString(folder.resolve("log")))
                .isTrue();
        running.destroyForcibly().waitFor();
    }

    private int extract(Path output, Object... options) {
        return process.run(
                Stream.concat(Stream.of("extract", "--format", "jsonl", "--output", output, input), Stream.of(options))
                        .toArray());
    }
}
