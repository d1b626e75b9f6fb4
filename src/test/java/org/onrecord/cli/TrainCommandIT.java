package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers wrote down of articles that are in none of the corpora teaches nothing, so that it is refused. */
class TrainCommandIT {
    private static final String GOLD = "{\"id\":\"a\",\"text\":\"“It rained,” Ann Lee said.\",\"segments\":"
            + "[{\"start\":1,\"end\":11,\"attributed\":true,\"kind\":\"direct\",\"sources\":[[13,20]],\"cues\":[[21,25]]}]}\n";

    @TempDir
    private Path folder;

    @Test
    void reportsOfArticlesThatAreInNoCorpusAreRefusedWithTheNameOfTheirFile() throws IOException {
        Path reports = Files.writeString(folder.resolve("reports.tsv"), "b\t0-3\t4-8\t9-20\n");

        assertRefused("indirect", "--reports", reports);
    }

    @Test
    void anaphorsOfArticlesThatAreInNoCorpusAreRefusedWithTheNameOfTheirFile() throws IOException {
        Path anaphors = Files.writeString(folder.resolve("anaphors.tsv"), "b\t0-3\t-\n");

        assertRefused("coreference", "--anaphors", anaphors);
    }

    private void assertRefused(String what, String option, Path file) throws IOException {
        Path data = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Path out = folder.resolve("out");
        var process = new Process();

        assertThat(process.run("train", what, "--data", data, option, file, "--out", out))
                .isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: " + file + ": none of its articles is in the corpora");
        assertThat(out).doesNotExist();
    }
}
