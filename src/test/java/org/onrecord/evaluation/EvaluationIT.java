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
    private static final String NAMES = "data/worldwide/dev.jsonl";

    @TempDir
    private Path folder;

    @BeforeEach
    void yardstickIsThere() {
        ScorePy.assumePresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void agreeOnQuotationsWithMistakes(long seed) throws Exception {
        GoldSpeakers speakers = GoldSpeakers.read(ScorePy.shared(SPEAKERS));
        agreeOnQuotations(
                QUOTATIONS,
                SPEAKERS,
                new NoisyAnswers(seed, speakers).to(GoldJsonLines.read(ScorePy.shared(QUOTATIONS))));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void agreeOnNamesWithMistakes(long seed) throws Exception {
        agreeOnNames(new NoisyAnswers(seed, null).to(GoldJsonLines.read(ScorePy.shared(NAMES))));
    }

    @ParameterizedTest
    @CsvSource({QUOTATIONS + "," + SPEAKERS, "data/seed/gold.jsonl,data/seed/speakers.tsv"})
    void agreeOnQuotationsOfOurs(String gold, String speakers) throws Exception {
        agreeOnQuotations(gold, speakers, extractions(gold));
    }

    @Test
    void agreeOnNamesOfOurs() throws Exception {
        agreeOnNames(extractions(NAMES));
    }

    @Test
    void agreeOnNoAnswers() throws Exception {
        agreeOnQuotations(QUOTATIONS, SPEAKERS, Map.of());
        agreeOnNames(Map.of());
    }

    private void agreeOnQuotations(String gold, String speakers, Map<String, Extraction> answers) throws Exception {
        Path goldFile = ScorePy.shared(gold);
        Path speakerFile = ScorePy.shared(speakers);
        List<Alignment> articles = Alignment.of(GoldJsonLines.read(goldFile), answers);
        ScorePy python = ScorePy.of(answers.values(), folder.resolve("out.jsonl"));

        assertThat(ScorePy.lines(SourceScore.of(articles))).isEqualTo(python.run("sources", goldFile));
        assertThat(ScorePy.lines(SpeakerScore.of(articles, GoldSpeakers.read(speakerFile))))
                .isEqualTo(python.run("speakers", goldFile, speakerFile));
        assertThat(ScorePy.lines(ConfidenceScore.of(articles))).isEqualTo(python.run("confidence", goldFile));
    }

    private void agreeOnNames(Map<String, Extraction> answers) throws Exception {
        Path goldFile = ScorePy.shared(NAMES);
        ScorePy python = ScorePy.of(answers.values(), folder.resolve("out.jsonl"));
        assertThat(ScorePy.lines(EntityScore.of(GoldJsonLines.read(goldFile), answers)))
                .isEqualTo(python.run("entities", goldFile));
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
