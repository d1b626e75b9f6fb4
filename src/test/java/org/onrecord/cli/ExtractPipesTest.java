package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Jvm;

/** Pipes in place of files: the program in a JVM of its own, fed by a shell and by a writer that takes its time. */
@Timeout(120)
class ExtractPipesTest {

    private static final String TEXT = "“We will go,” said Ana Ruiz.";

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\": 1, \"text\": \"" + TEXT + "\"}\n");
        Files.writeString(folder.resolve("a.html"), "<p>" + TEXT + "</p>");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.gz")))) {
            gzip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat a.txt | RUN -",
                "RUN - < a.txt",
                "cat a.txt | RUN /dev/stdin",
                "RUN /dev/stdin < a.txt",
                "RUN <(cat a.txt)",
                "cat a.gz | RUN -",
                "RUN <(cat a.gz)",
                "cat a.jsonl | RUN --input-format jsonl -",
                "cat a.jsonl | RUN --input-format JSONL /dev/stdin",
                "RUN --input-format jsonl <(cat a.jsonl)",
                "cat a.html | RUN --input-format html -",
                "RUN --input-format html - < a.html",
            })
    void aPipeIsReadAsAFileIs(String line) throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        assumeThat(Path.of("/dev/stdin")).exists();
        String run = String.join(" ", quoted(jvm().command())) + " extract --format jsonl --with-text";
        java.lang.Process process = new ProcessBuilder("/bin/bash", "-c", line.replace("RUN", run))
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(out.lines()).singleElement().asString().contains("\"text\":\"" + TEXT + "\"");
    }

    /** Each part is sent when the one before it was taken: the pipe is empty in between. */
    @Test
    void aWriterThatSendsByteByByteIsWaitedFor() throws Exception {
        java.lang.Process process = jvm("extract", "--format", "jsonl", "--with-text", "--input-format", "jsonl", "-")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            for (byte one : Files.readAllBytes(folder.resolve("a.jsonl"))) {
                in.write(one);
                in.flush();
            }
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        assertThat(out).contains("\"text\":\"" + TEXT + "\"");
    }

    private ProcessBuilder jvm(Object... arguments) {
        return new Jvm(folder).process(HostileHostTest.NamedRun.class, arguments);
    }

    private static List<String> quoted(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.toCollection(ArrayList::new));
    }
}
