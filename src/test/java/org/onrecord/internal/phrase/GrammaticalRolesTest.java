package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phrases are subjects, and which the topics of their sentences. Ana Ruiz is the one asked about. */
class GrammaticalRolesTest {

    private static boolean isSubject(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return roles(article)
                .isSubject(article.phrases().stream()
                        .filter(phrase -> article.core(phrase).endsWith("Ana Ruiz"))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isTopic(String words, String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return roles(article).isTopic(article.phrase(words));
    }

    private static GrammaticalRoles roles(MarkedArticle article) {
        return new GrammaticalRoles(
                article.analysis(), article.phrases(), article.symbols().quotedTokens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ana Ruiz]P left .",
                "[Ana Ruiz]P will go/VB .",
                "[Ana Ruiz]P ( [Oslo]L ) left .",
                "[Ana Ruiz]P , the mayor , left .",
                "[Ana Ruiz]P , left .",
                "[Ana Ruiz]P — left .",
                "[Ana Ruiz]P of the [Harbour Board]O left .",
                "[Ana Ruiz]P with/IN the heads/NNS in the north left .",
                "It was late because/IN [Ana Ruiz]P left .",
                "Then/RB saying/VBG [Ana Ruiz]P left was late .",
                "But/CC the secretary/NN of/IN state/NN [Ana Ruiz]P left .",
            })
    void aPhraseBeforeItsFiniteVerbIsASubject(String marked) {
        assertThat(isSubject(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met [Ana Ruiz]P .",
                "He left with/IN [Ana Ruiz]P .",
                "The plan on/IN dropping/VBG [Ana Ruiz]P into/IN the river was late .",
                "[Ana Ruiz]P told/VBN .",
                "[Ana Ruiz]P , a friend .",
                "[Ana Ruiz]P —\nWas it far ?",
                "[Ana Ruiz]P in the north .",
                "The friend of/IN [Ana Ruiz]P left .",
            })
    void anObjectOrAPhraseWithoutAVerbIsNoSubject(String marked) {
        assertThat(isSubject(marked)).isFalse();
    }

    @Test
    void aPhraseBeforeTheFirstFiniteVerbIsTheTopic() {
        assertThat(isTopic("Ana Ruiz", "Then/RB [Ana Ruiz]P met [Paul Lund]P ."))
                .isTrue();
        assertThat(isTopic("Paul Lund", "Then/RB [Ana Ruiz]P met [Paul Lund]P ."))
                .isFalse();
    }

    @Test
    void aVerbInMarksDoesNotEndTheTopic() {
        assertThat(isTopic("Ana Ruiz", "“ It left , ” [Ana Ruiz]P said .")).isTrue();
        assertThat(isTopic("Ana Ruiz", "It left , [Ana Ruiz]P said .")).isFalse();
    }

    @Test
    void theObjectOfToOpensASentenceAsItsTopic() {
        assertThat(isTopic("Ana Ruiz", "To/TO [Ana Ruiz]P , it was late .")).isTrue();
        assertThat(isTopic("Ana Ruiz", "Then/RB to/TO [Ana Ruiz]P , it was late ."))
                .isFalse();
        assertThat(isTopic("Ana Ruiz", "According/VBG to/TO [Ana Ruiz]P , it was late ."))
                .isTrue();
    }
}
