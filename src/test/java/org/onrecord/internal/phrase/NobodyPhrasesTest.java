package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that mean nobody: what they "said" nobody said. */
class NobodyPhrasesTest {

    private static boolean meansNobody(String marked, String words) {
        MarkedArticle article = MarkedArticle.of(marked);
        return NobodyPhrases.contains(article.analysis(), article.lastPhrase(words));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody/NN said that he left ., nobody",
        "no/DT minister said that he left ., no minister",
        "neither/DT side said that he left ., neither side",
        "none/NN of/IN the ministers said that he left ., the ministers",
        "neither/DT of/IN the sisters said that he left ., the sisters",
        "not/RB one/CD minister said that he left ., one minister",
        "not/RB a/DT single/JJ minister said that he left ., a single minister",
    })
    void aPhraseThatLeavesNobodyOverMeansNobody(String marked, String words) {
        assertThat(meansNobody(marked, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "the/DT minister said that he left ., the minister",
        "some/DT of/IN the ministers said that he left ., the ministers",
        "a/DT minister said that he left ., a minister",
        "not/RB a/DT minister said that he left ., a minister",
        "no/DT 10/CD said that he left ., no 10",
    })
    void anotherPhraseMeansSomebody(String marked, String words) {
        assertThat(meansNobody(marked, words)).isFalse();
    }
}
