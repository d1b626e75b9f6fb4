package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Extractor;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/** Our figures are those of the project's yardstick in Python, to the last digit that it prints. */
class EvaluationIT {

    private static final String QUOTATIONS = "data/polnear/dev.jsonl";
    private static final String SPEAKERS = "data/polnear/speakers-dev.tsv";
    private static final String WORLD = "data/world-quotes/dev.jsonl";
    private static final String WORLD_SPEAKERS = "data/world-quotes/speakers-dev.tsv";
    private static final String PEOPLE = "data/world-quotes/people-dev.tsv";
    private static final String WORLD_INDIRECT = "data/world-indirect/dev.jsonl";
    private static final String NAMES = "data/worldwide/dev.jsonl";
    private static final String GAP = "data/coref/gap-dev.jsonl";
    private static final String CHAINS = "data/coref/gum-dev.jsonl";

    @TempDir
    private Path folder;

    @BeforeEach
    void yardstickIsThere() {
        ScorePy.assumePresent();
    }

    @ParameterizedTest
    @CsvSource({
        QUOTATIONS + "," + SPEAKERS + ",1",
        QUOTATIONS + "," + SPEAKERS + ",2",
        WORLD + "," + WORLD_SPEAKERS + ",3"
    })
    void quotationsWithMistakes(String gold, String speakers, long seed) throws Exception {
        agreeOnQuotations(
                gold, speakers, noisy(gold, new NoisyAnswers(seed, GoldSpeakers.read(ScorePy.shared(speakers)), null)));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void namesWithMistakes(long seed) throws Exception {
        agree(NAMES, noisy(NAMES, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void pronounsBesideSeveralNamesWithMistakes(long seed) throws Exception {
        agree(GAP, noisy(GAP, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void chainsWithMistakes(long seed) throws Exception {
        agree(CHAINS, noisy(CHAINS, seed));
    }

    @ParameterizedTest
    @CsvSource({QUOTATIONS + ",12", QUOTATIONS + ",13", WORLD_INDIRECT + ",14", WORLD_INDIRECT + ",15"})
    void indirectSpeechWithMistakes(String gold, long seed) throws Exception {
        agree(gold, noisy(gold, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17})
    void peopleWithMistakes(long seed) throws Exception {
        agreeOnPeople(noisy(WORLD, new NoisyAnswers(seed, null, GoldPeople.read(ScorePy.shared(PEOPLE)))));
    }

    @Test
    void peopleOfOurs() throws Exception {
        agreeOnPeople(extractions(WORLD));
    }

    @Test
    void noPeople() throws Exception {
        agreeOnPeople(Map.of());
    }

    @ParameterizedTest
    @CsvSource({QUOTATIONS + "," + SPEAKERS, WORLD + "," + WORLD_SPEAKERS, "data/seed/gold.jsonl,data/seed/speakers.tsv"
    })
    void quotationsOfOurs(String gold, String speakers) throws Exception {
        agreeOnQuotations(gold, speakers, extractions(gold));
    }

    @ParameterizedTest
    @ValueSource(strings = {NAMES, GAP, CHAINS, QUOTATIONS, WORLD_INDIRECT})
    void otherFiguresOfOurs(String gold) throws Exception {
        agree(gold, extractions(gold));
    }

    @ParameterizedTest
    @ValueSource(strings = {NAMES, GAP, CHAINS, QUOTATIONS, WORLD_INDIRECT})
    void noAnswers(String gold) throws Exception {
        agree(gold, Map.of());
    }

    @Test
    void noAnswersToQuotations() throws Exception {
        agreeOnQuotations(QUOTATIONS, SPEAKERS, Map.of());
    }

    private void agreeOnQuotations(String gold, String speakers, Map<String, Extraction> answers) throws Exception {
        Path goldFile = ScorePy.shared(gold);
        Path speakerFile = ScorePy.shared(speakers);
        List<Alignment> articles = Alignment.of(GoldJsonLines.read(goldFile), answers);
        ScorePy python = python(answers);

        assertThat(ScorePy.lines(SourceScore.of(articles))).isEqualTo(python.run("sources", goldFile));
        assertThat(ScorePy.lines(SpeakerScore.of(articles, GoldSpeakers.read(speakerFile))))
                .isEqualTo(python.run("speakers", goldFile, speakerFile));
        assertThat(ScorePy.lines(ConfidenceScore.of(articles))).isEqualTo(python.run("confidence", goldFile));
    }

    private void agreeOnPeople(Map<String, Extraction> answers) throws Exception {
        Path people = ScorePy.shared(PEOPLE);
        assertThat(ScorePy.lines(PeopleScore.of(GoldPeople.read(people), answers)))
                .isEqualTo(python(answers).run("people", people));
    }

    /** On every kind of figure for which the corpus has gold. */
    private void agree(String gold, Map<String, Extraction> answers) throws Exception {
        Path goldFile = ScorePy.shared(gold);
        List<GoldArticle> articles = GoldJsonLines.read(goldFile);
        ScorePy python = python(answers);
        if (has(articles, GoldKind.NAMES)) {
            assertThat(ScorePy.lines(EntityScore.of(articles, answers))).isEqualTo(python.run("entities", goldFile));
        }
        if (has(articles, GoldKind.INDIRECT)) {
            assertThat(ScorePy.lines(IndirectScore.of(articles, answers))).isEqualTo(python.run("indirect", goldFile));
        }
        if (has(articles, GoldKind.PRONOUNS)) {
            assertThat(ScorePy.lines(GapScore.of(articles, answers))).isEqualTo(python.run("gap", goldFile));
        }
        if (has(articles, GoldKind.REFERENCES)) {
            assertThat(ScorePy.lines(LinkScore.of(articles, answers))).isEqualTo(python.run("links", goldFile));
        }
    }

    private static boolean has(List<GoldArticle> articles, GoldKind kind) {
        return articles.stream().anyMatch(kind::isIn);
    }

    private ScorePy python(Map<String, Extraction> answers) throws IOException {
        return ScorePy.of(answers.values(), folder.resolve("out.jsonl"));
    }

    private static Map<String, Extraction> noisy(String gold, long seed) throws IOException {
        return noisy(gold, new NoisyAnswers(seed, null, null));
    }

    private static Map<String, Extraction> noisy(String gold, NoisyAnswers answers) throws IOException {
        return answers.to(GoldJsonLines.read(ScorePy.shared(gold)));
    }

    private static Map<String, Extraction> extractions(String gold) throws IOException {
        var answers = new HashMap<String, Extraction>();
        for (GoldArticle article : GoldJsonLines.read(ScorePy.shared(gold))) {
            answers.put(article.id(), Loaded.EXTRACTOR.extract(new Article(article.id(), article.text())));
        }
        return answers;
    }

    /** Loaded once, and not at all where the tests are skipped. */
    private static final class Loaded {
        private static final Extractor EXTRACTOR = Extractor.create();
    }
}
