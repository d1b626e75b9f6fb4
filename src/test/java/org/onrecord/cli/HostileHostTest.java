package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Example;
import org.onrecord.Jvm;
import org.onrecord.document.Extraction;

/** The program in a JVM of its own, whose disk is full, whose reader has gone, or which is told to end. */
@Timeout(120)
class HostileHostTest {

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void articles() throws IOException {
        input = Files.writeString(
                folder.resolve("in.jsonl"),
                IntStream.rangeClosed(1, 2000)
                        .mapToObj("{\"id\": \"%d\", \"text\": \"T\"}\n"::formatted)
                        .collect(Collectors.joining()));
    }

    private Jvm jvm(int endless) {
        return new Jvm(folder).with("-Dendless=" + endless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "json", "csv", "html"})
    void aFullDiskIsReportedInALine(String format) throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).exists();
        java.lang.Process process = jvm(9999)
                .process(KilledRun.class, "extract", "--format", format, input)
                .redirectOutput(full)
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("err")))
                .last()
                .asString()
                .startsWith("onrecord: standard output: No space left on device");
        assertThat(folder.resolve("err")).content().doesNotContain("\tat ");
    }

    @Test
    void aDeviceThatIsFullIsReportedToo() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Jvm.Run run = jvm(9999).run(KilledRun.class, "extract", "--format", "jsonl", "--output", "/dev/full", input);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/dev/full: No space left on device").doesNotContain("\tat ");
    }

    @Test
    void aReaderThatHasSeenEnoughEndsItQuietly() throws Exception {
        java.lang.Process process = jvm(9999)
                .process(KilledRun.class, "extract", "--format", "jsonl", input)
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("{\"schema\":2,\"id\":\"1\"");
        }
        process.waitFor();
        assertThat(Files.readAllLines(folder.resolve("err"))).allMatch(line -> line.contains("a seventh"));
    }

    /** What is written in the end either grows by whole lines or is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.csv", "out.html", "out/"})
    void aTerminatedRunLeavesNothingHalfWritten(String output) throws Exception {
        Path out = folder.resolve(output);
        String format = output.replaceAll("out\\.?|/", "");
        java.lang.Process process = jvm(60).process(
                        KilledRun.class,
                        "extract",
                        "--format",
                        format.isEmpty() ? "json" : format,
                        "--output",
                        folder + "/" + output,
                        input)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Path failures = output.endsWith("/") ? out.resolve("onrecord.failed") : folder.resolve(output + ".failed");
        while (process.isAlive() && (Files.notExists(failures) || Files.size(failures) < 500)) {
            Thread.sleep(5);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(128 + 15);
        assertThat(folder.resolve("log")).content().doesNotContain("\tat ");
        if (output.endsWith("/")) {
            // A hidden file may be left, which was just being written; what has its name is whole.
            try (Stream<Path> left = Files.list(out)) {
                assertThat(left.filter(file -> file.toString().endsWith(".json")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(file).content().endsWith("]\n"));
            }
        } else {
            assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".tmp") || name.equals(output));
        }
        if (output.endsWith("jsonl")) {
            List<String> lines = Files.readAllLines(folder.resolve("out.jsonl.part"));
            assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        }
    }

    /** Where no locale is set, as in many containers, Java can name files in ASCII alone. */
    @Test
    void idsThatTheFileSystemCannotSpellBecomeOthers() throws Exception {
        Files.writeString(input, "{\"id\": \"Ñuñoa\", \"text\": \"T\"}\n{\"id\": \"2\", \"text\": \"T\"}\n");
        Jvm.Run run = jvm(9999)
                .locale("POSIX")
                .run(NamedRun.class, "extract", "--format", "jsonl", "--output", folder + "/articles/", input);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("articles/2.jsonl")).exists();
        try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
            assertThat(files).hasSize(2);
        }
    }

    /** The program with an engine that finds nothing. */
    static final class NamedRun {

        public static void main(String[] arguments) {
            System.exit(Main.run(
                    Streams.ofProcess(),
                    options -> new Engine(
                            article -> new Extraction(article, List.of(), List.of(), Example.BY), Example.BY),
                    arguments));
        }
    }
}
