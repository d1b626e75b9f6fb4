package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.phrase.MarkedArticle;

/** How a sentence goes on after a content. */
class ContinuationTest {

    private static Continuation after(String marked, int place) {
        MarkedArticle article = MarkedArticle.of(marked);
        return Continuation.at(
                new SentenceContext(
                        article.scored(), article.analysis().sentences().get(0), ReportFinderTest.SPEECH),
                place);
    }

    @Test
    void aClauseGoesOnWithMarkConjunctionSubjectAndVerb() {
        assertThat(after("[Ruiz]P said he left , while/IN she has a plan .", 4))
                .isEqualTo(new Continuation(",", "while", "she", "VBZ"));
    }

    @Test
    void anAsideGoesOnWithItsVerb() {
        assertThat(after("[Ruiz]P said he left , leaving/VBG the house .", 4))
                .isEqualTo(new Continuation(",", "", "", "VBG"));
    }

    @Test
    void aPhraseWithoutAVerbHasNone() {
        assertThat(after("[Ruiz]P said he left in May , [Lund]P was here/RB .", 4))
                .isEqualTo(new Continuation("", "in", "-", ""));
    }

    @Test
    void theEndOfTheSentenceGoesOnWithNothing() {
        assertThat(after("[Ruiz]P said he left .", 4)).isEqualTo(new Continuation(".", "", "", ""));
    }
}
