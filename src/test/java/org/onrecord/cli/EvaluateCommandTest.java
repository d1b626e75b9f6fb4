package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .containsPattern("(?m)^sources +.*gold.jsonl\\n  F1 +0.0000$")
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
        assertThat(process.err()).startsWith("onrecord: name a corpus with --sources, --indirect, --entities,");
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
        assertThat(process.err()).startsWith("onrecord: --groups requires --entities");
    }

    @Test
    void anArticleThatFailsIsCountedAndNamed() throws IOException {
        Files.writeString(gold, GOLD + "{\"id\":\"b\",\"text\":\"fault\"}\n");

        assertThat(process.run("evaluate", "--sources", gold)).isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: b: unexpected IllegalStateException");
        assertThat(process.out()).containsPattern("(?m)^  unanswered +1$");
    }

    @Test
    void severalCorporaStandSideBySide() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), GOLD + GOLD.replace("\"a\"", "\"b\""));
        Path speakers = Files.writeString(folder.resolve("speakers.tsv"), "b\t0\tPERSON\tAnn\n");

        assertThat(process.run("evaluate", "--sources", gold, "--sources", other, "--speakers", speakers))
                .isZero();

        assertThat(process.out())
                .containsPattern("(?m)^sources +.*gold.jsonl +.*other.jsonl$")
                .containsPattern("(?m)^  recall +0.0000 \\(0/1\\) +0.0000 \\(0/2\\)$")
                .containsPattern("(?m)^speakers +.*other.jsonl$")
                .containsPattern("(?m)^  strict +0.0000 \\(0/1\\)$")
                .containsPattern("(?m)^  unanswered +0$");
    }

    @Test
    void peopleAreOfTheSourcesBesideThem() throws IOException {
        Path people = Files.writeString(folder.resolve("people.tsv"), "a\tAnn\tF\tmayor\t-\n");

        assertThat(process.run("evaluate", "--sources", gold, "--people", people))
                .isZero();
        assertThat(process.out()).containsPattern("(?m)^people +.*gold.jsonl\n  found +0.0000 \\(0/1\\)$");

        assertThat(process.run("evaluate", "--entities", gold, "--people", people))
                .isEqualTo(2);
        assertThat(process.err()).startsWith("onrecord: --people " + people + " requires --sources beside it");
    }

    /** Zeros of nothing look like a bad system. */
    @ParameterizedTest
    @CsvSource({
        "--sources, quoted segments with a source",
        "--indirect, attributions of unmarked words to a source",
        "--entities, 'names of people, organizations or places'",
        "--gap, ambiguous pronouns",
        "--links, pronouns or descriptions in a chain with a name"
    })
    void aCorpusWithoutGoldForItsOptionIsNamed(String option, String gold) throws IOException {
        Path file = Files.writeString(folder.resolve("plain.jsonl"), "{\"id\":\"a\",\"text\":\"Ann left.\"}\n");

        assertThat(process.run("evaluate", option, file)).isEqualTo(1);
        assertThat(process.err())
                .isEqualTo("onrecord: " + file + ": no " + gold
                        + " in its 1 article; see the formats in 'onrecord evaluate --help'\n");
        assertThat(process.out()).isEmpty();
    }

    @Test
    void aCorpusOfAnotherKindSaysWhatItHas() throws IOException {
        Files.writeString(
                gold,
                "{\"id\":\"a\",\"text\":\"Ann left.\",\"mentions\":[{\"start\":0,\"end\":3,\"type\":\"PER\"}]}\n");

        assertThat(process.run("evaluate", "--sources", gold)).isEqualTo(1);
        assertThat(process.err())
                .startsWith("onrecord: " + gold + ": no quoted segments with a source in its 1 article;"
                        + " there are names of people, organizations or places; see");
    }

    @Test
    void anEmptyCorpusIsNamed() throws IOException {
        Files.writeString(gold, "\n");

        assertThat(process.run("evaluate", "--sources", gold)).isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: " + gold + ": no article in it; ");
    }

    @Test
    void speakersOfAnotherCorpusAreNamed() throws IOException {
        Path speakers = Files.writeString(folder.resolve("speakers.tsv"), "b\t0\tPERSON\tAnn\n");

        assertThat(process.run("evaluate", "--sources", gold, "--speakers", speakers))
                .isEqualTo(1);
        assertThat(process.err())
                .startsWith("onrecord: " + speakers + ": none of its speakers is of a segment of " + gold + "; ");
    }

    @Test
    void helpTellsTheFormatsOfGoldAndSpeakers() {
        assertThat(process.run("evaluate", "--help")).isZero();

        assertThat(process.out())
                .contains(
                        "FILE.jsonl",
                        "\"segments\": [{\"start\"",
                        "brat standoff",
                        "BIO or BIOES",
                        "SPEAKERS is a file of lines",
                        "PEOPLE is a file of lines");
    }
}
