package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Example;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

class ExtractOutputTest {

    @TempDir
    private Path folder;

    private final Process process = new Process();
    private Path input;

    @BeforeEach
    void anArticle() throws IOException {
        input = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a.txt"), "Text");
    }

    @Test
    void theDefaultIsTheReportForPeople() {
        var found = new Process(options -> new Engine(article -> Example.extraction(), Example.BY));
        assertThat(found.run("extract", input)).isZero();
        assertThat(found.out()).isEqualTo(TextReport.create().of(Example.extraction()));
        assertThat(found.err()).isEmpty();
    }

    @Test
    void jsonLinesComeInTheOrderOfTheInputs() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        for (int i = 0; i < 100; i++) {
            Files.writeString(
                    lines,
                    "{\"id\": %d, \"text\": \"%d\"}\n".formatted(i, i),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        assertThat(process.run("extract", "--format=JSONL", "--threads", "4", lines, input))
                .isZero();
        List<String> written = process.out().lines().toList();
        assertThat(written).hasSize(101);
        for (int i = 0; i < 100; i++) {
            assertThat(JsonLines.read(written.get(i), String.valueOf(i))
                            .article()
                            .id())
                    .isEqualTo(String.valueOf(i));
        }
        assertThat(written.get(100)).contains("\"id\":\"a\"");
    }

    @Test
    void jsonIsOneArray() {
        assertThat(process.run("extract", "--format", "json", input, input)).isZero();
        assertThat(process.out()).startsWith("[ {").endsWith("} ]\n");
    }

    @Test
    void anOutputFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "before");
        var seen = new Process(options -> new Engine(
                article -> {
                    assertThat(out).hasContent("before");
                    return Example.extraction();
                },
                Example.BY));
        assertThat(seen.run("extract", "--format", "jsonl", "--output", out, input))
                .isZero();
        assertThat(seen.out()).isEmpty();
        assertThat(out).content().startsWith("{\"schema\":1").endsWith("}\n");
        assertThat(names(folder)).containsExactly("in", "out.jsonl");
    }

    @Test
    void anOutputFileStaysAsItWasWhenTheProgramBreaksDown() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "before");
        Files.writeString(input, "linkage");
        assertThat(process.run("extract", "--output", out, input)).isEqualTo(1);
        assertThat(out).hasContent("before");
        assertThat(names(folder)).containsExactly("in", "out.txt");
    }

    @Test
    void anOutputFolderGetsAFileForEachArticle() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id": "../up", "text": ""}
                {"id": "a", "text": ""}
                {"id": "A", "text": ""}
                {"id": "%s", "text": ""}
                """.formatted("x".repeat(500)));
        Path out = folder.resolve("out");
        assertThat(process.run("extract", "--format", "jsonl", "--output", out + "/", lines))
                .isZero();
        assertThat(names(out)).containsExactly("A-2.jsonl", "_._up.jsonl", "a.jsonl", "x".repeat(60) + ".jsonl");
        assertThat(out.resolve("_._up.jsonl")).content().contains("\"id\":\"../up\"");
    }

    @Test
    void anOutputThatWouldDestroyAnInputIsRefused() {
        assertThat(process.run("extract", "--output", input, input)).isEqualTo(2);
        assertThat(process.err()).contains("--output " + input + " is where the input is");
        assertThat(process.run("extract", "--output", input.getParent(), input)).isEqualTo(2);
        assertThat(input).hasContent("Text");
    }

    @Test
    void anOutputInAFolderThatIsNotThereIsWrongUsage() {
        assertThat(process.run("extract", "--output", folder.resolve("no/out.txt"), input))
                .isEqualTo(2);
        assertThat(process.err()).contains("there is no folder " + folder.resolve("no"));
    }

    @Test
    void aLinkKeepsPointingWhereItDid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(process.run("extract", "--output", link, input)).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("a: 0 quotations");
    }

    @Test
    void aDeviceIsWrittenToAndStays() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        assertThat(process.run("extract", "--output", device, input)).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aClosedPipeEndsQuietly() {
        assertThat(process.runInto(failing("Broken pipe"), "extract", input, input))
                .isZero();
        assertThat(process.err()).isEmpty();
    }

    @Test
    void aFullDiskIsReported() {
        assertThat(process.runInto(failing("No space left on device"), "extract", input))
                .isEqualTo(1);
        assertThat(process.err())
                .contains("standard output: No space left on device")
                .contains("free space");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
