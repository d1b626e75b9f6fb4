package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onrecord evaluate} on an engine that finds nothing. */
class EvaluateCommandTest {

    private static final String GOLD =
            "{\"id\":\"a\",\"text\":\"“Go,” Ann said.\",\"segments\":[{\"start\":1,\"end\":4,"
                    + "\"attributed\":true,\"kind\":\"direct\",\"sources\":[[6,9]],\"cues\":[[10,14]]}],"
                    + "\"mentions\":[{\"start\":6,\"end\":9,\"type\":\"PERSON\"}]}\n";

    @TempDir
    private Path folder;

    private final Process process = new Process();
    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }

    @Test
    void printsTheFigures() {
        assertThat(process.run("evaluate", "--sources", gold, "--entities", gold))
                .isZero();

        assertThat(process.err()).isEmpty();
        assertThat(process.out())
                .containsPattern("(?m)^sources\\n  F1 +0.0000$")
                .containsPattern("(?m)^  recall +0.0000 \\(0/1\\)$")
                .containsPattern("(?m)^  unanswered +0$");
    }

    @Test
    void showsMistakes() throws IOException {
        Path html = folder.resolve("errors.html");

        assertThat(process.run("evaluate", "--sources", gold, "--entities", gold, "--errors", 3, "--html", html))
                .isZero();

        assertThat(process.out()).contains("not found: 1\n", "“⟦Go,⟧” Ann said.", "name not found: 1\n");
        assertThat(html).content().contains("“<mark>Go,</mark>” Ann said.");
    }

    @Test
    void writesJsonAndTheReport() throws IOException {
        Path json = folder.resolve("figures.json");
        Path card = Files.writeString(folder.resolve("README.md"), "# Card\n");

        assertThat(process.run("evaluate", "--sources", gold, "--json", json, "--report", card))
                .isZero();

        assertThat(json).content().contains("\"sources\"");
        assertThat(card)
                .content()
                .startsWith("# Card\n\n<!-- evaluation -->\n")
                .contains("- command: `onrecord evaluate --sources " + gold)
                .endsWith("<!-- /evaluation -->\n");
    }

    @Test
    void theReportNamesTheCommandThatStartedIt() {
        Path card = folder.resolve("README.md");

        assertThat(process.run("evaluate", "--sources", gold, "--report", card, "--command", "mvn exec:exec"))
                .isZero();

        assertThat(card).content().contains("- command: `mvn exec:exec`\n");
    }

    @Test
    void measuresSpeed() {
        assertThat(process.run("evaluate", "--sources", gold, "--speed", "--threads", 2))
                .isZero();

        assertThat(process.out()).contains("tokens/s, 1 thread", "tokens/s, 2 threads", "live heap, MB");
    }

    @Test
    void namesBadLines() throws IOException {
        Files.writeString(gold, GOLD + "{\n");

        assertThat(process.run("evaluate", "--sources", gold)).isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: " + gold + ":2: not JSON");
        assertThat(process.err().lines()).hasSize(1);
    }

    @Test
    void namesMissingFiles() {
        Path missing = folder.resolve("missing.jsonl");

        assertThat(process.run("evaluate", "--sources", missing)).isEqualTo(1);
        assertThat(process.err())
                .isEqualTo("onrecord: " + missing + ": there is no such file or folder; check the spelling\n");
    }

    @Test
    void saysHowToGetTheBaseline() {
        assertThat(process.run("evaluate", "--sources", gold, "--baseline", "corenlp"))
                .isEqualTo(1);
        assertThat(process.err())
                .startsWith(
                        "onrecord: --baseline corenlp: stock CoreNLP needs its models (the artifact stanford-corenlp:models)")
                .contains("mvn -q -Pbaseline compile exec:exec");
    }

    @Test
    void wrongUsage() {
        assertThat(process.run("evaluate")).isEqualTo(2);
        assertThat(process.err()).startsWith("onrecord: name a corpus with --sources or --entities\n");
        assertThat(process.run("evaluate", "--sources", gold, "--baseline", "spacy"))
                .isEqualTo(2);
        assertThat(process.run("evaluate", "--sources", gold, "--errors", "-1")).isEqualTo(2);
        assertThat(process.run("evaluate", "--entities", gold, "--speakers", gold))
                .isEqualTo(2);
    }

    @Test
    void groupsHaveFiguresOfTheirOwn() throws IOException {
        Path groups = Files.writeString(gold.resolveSibling("groups.tsv"), "a\tAfrica\n");

        process.run("evaluate", "--entities", gold, "--groups", groups);
        assertThat(process.out()).containsPattern("(?m)^  F1, group Africa +");
        assertThat(process.run("evaluate", "--sources", gold, "--groups", groups))
                .isEqualTo(2);
        assertThat(process.err()).startsWith("onrecord: --groups: ");
    }

    @Test
    void anArticleThatFailsIsCountedAndNamed() throws IOException {
        Files.writeString(gold, "{\"id\":\"a\",\"text\":\"fault\"}\n");

        assertThat(process.run("evaluate", "--sources", gold)).isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: a: unexpected IllegalStateException");
        assertThat(process.out()).containsPattern("(?m)^  unanswered +1$");
    }
}
