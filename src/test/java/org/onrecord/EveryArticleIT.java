package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.batch.Batch;
import org.onrecord.batch.Outcome;
import org.onrecord.document.Article;
import org.onrecord.evaluation.GoldJsonLines;

/** No real article fails: all of the corpora, 3,716 of them, which no generator of texts makes up. */
class EveryArticleIT {

    @ParameterizedTest
    @ValueSource(strings = {"polnear/train", "polnear/dev", "worldwide/train", "worldwide/dev", "coref/gap-train"})
    void isRead(String corpus) throws Exception {
        List<Article> articles = GoldJsonLines.read(Models.shared("data/" + corpus + ".jsonl")).stream()
                .map(gold -> new Article(gold.id(), gold.text()))
                .toList();
        List<Outcome> failed = new ArrayList<>();
        Batch.with(Models.extractor()).run(articles, outcome -> {
            if (outcome instanceof Outcome.Failed) {
                failed.add(outcome);
            }
        });
        assertThat(failed).isEmpty();
    }
}
