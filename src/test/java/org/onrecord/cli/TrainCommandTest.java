package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gold that cannot be learned from is named in one line, with what to do. */
class TrainCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "names"})
    void aMissingFileIsNamed(String what) {
        var process = new Process();
        Path data = folder.resolve("gold.jsonl");
        assertThat(process.run("train", what, "--data", data, "--out", folder)).isEqualTo(1);
        assertThat(process.err())
                .isEqualToNormalizingNewlines(
                        "onrecord: " + data + ": there is no such file or folder; check the spelling\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "names"})
    void aWrongLineIsNamed(String what) throws IOException {
        var process = new Process();
        Path data = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": 1\n");
        assertThat(process.run("train", what, "--data", data, "--out", folder)).isEqualTo(1);
        assertThat(process.err())
                .startsWith("onrecord: " + data + ":1: ")
                .endsWith("; correct the line or leave it out\n");
    }

    @ParameterizedTest
    @CsvSource({"attribution, quoted segments with a source", "names, 'names of people, organizations or places'"})
    void aCorpusWithoutGoldIsNamed(String what, String gold) throws IOException {
        var process = new Process();
        Path data = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"Ann left.\"}\n");

        assertThat(process.run("train", what, "--data", data, "--out", folder)).isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: " + data + ": no " + gold + " in its 1 article; see");
    }
}
