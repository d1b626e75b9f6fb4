package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.phrase.MarkedArticle;
import org.onrecord.internal.phrase.Phrase;

/** What is no report, however probable it looks. */
class ReportRulesTest {

    private static SentenceContext context(MarkedArticle article) {
        return new SentenceContext(
                article.scored(), article.analysis().sentences().get(0), ReportFinderTest.SPEECH);
    }

    private static int token(MarkedArticle article, String text) {
        int token = 0;
        while (!article.analysis().token(token).text().equals(text)) {
            token++;
        }
        return token;
    }

    private static boolean reportsNothing(String marked, String cue) {
        MarkedArticle article = MarkedArticle.of(marked);
        return new ReportRules(context(article), SmallLists.RULE_WORDS).reportsNothing(token(article, cue));
    }

    private static ReportCandidate candidate(MarkedArticle article, String source, int cue, int first, int end) {
        Phrase phrase = article.phrase(source);
        return new ReportCandidate(cue, phrase, List.of(new ReportCandidate.Part(first, end)), -1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody/NN said that he left .",
                "no/DT minister said that he left .",
                "none/NN of/IN the ministers/NNS said that he left .",
                "not/RB one/CD minister said that he left .",
            })
    void whatNobodySaidIsNotReported(String marked) {
        assertThat(reportsNothing(marked, "said")).isTrue();
    }

    @Test
    void theLabelOfAHeadingSaidNothing() {
        assertThat(reportsNothing("transcript/NN : [Ana Ruiz]P left the house .", ":"))
                .isTrue();
        assertThat(reportsNothing("[Paul Lund]P : [Ana Ruiz]P left the house .", ":"))
                .isFalse();
    }

    @Test
    void whatIsOrderedInAShopIsNotReported() {
        assertThat(reportsNothing("[Ana Ruiz]P order/VBD the coffee in May .", "order"))
                .isTrue();
        assertThat(reportsNothing("[Ana Ruiz]P order/VBD an evacuation in May .", "order"))
                .isFalse();
        assertThat(reportsNothing("[Ana Ruiz]P order/VBD the coffee to be/VB here/RB .", "order"))
                .isFalse();
    }

    @Test
    void whoIsCalledIsNotReportedButWhatSomethingIsCalledIs() {
        assertThat(reportsNothing("[Ana Ruiz]P called the mayor and left .", "called"))
                .isTrue();
        assertThat(reportsNothing("[Ana Ruiz]P called the plan a mistake .", "called"))
                .isFalse();
    }

    @Test
    void noContentCutsAWordWithAHyphen() {
        MarkedArticle article = MarkedArticle.of("[Ruiz]P said that man - made/VBN heat is here/RB .");
        var rules = new ReportRules(context(article), SmallLists.RULE_WORDS);
        assertThat(rules.allows(candidate(article, "Ruiz", 1, 3, 8))).isTrue();
        assertThat(rules.allows(candidate(article, "Ruiz", 1, 5, 8))).isFalse();
        assertThat(rules.allows(candidate(article, "Ruiz", 1, 3, 4))).isFalse();
    }

    @Test
    void theMainClauseAfterAConditionIsNotReported() {
        MarkedArticle article = MarkedArticle.of("if/IN [Ruiz]P says he left , the house is here/RB .");
        var rules = new ReportRules(context(article), SmallLists.RULE_WORDS);
        ReportCandidate report = rules.whole(candidate(article, "Ruiz", 2, 3, 9));
        assertThat(report.first()).isEqualTo(3);
        assertThat(report.end()).isEqualTo(5);
    }

    @Test
    void withoutAConjunctionTheContentGoesOnAfterAComma() {
        MarkedArticle article = MarkedArticle.of("[Ruiz]P says he left , the house is here/RB .");
        ReportCandidate whole = candidate(article, "Ruiz", 1, 2, 8);
        assertThat(new ReportRules(context(article), SmallLists.RULE_WORDS).whole(whole))
                .isSameAs(whole);
    }

    @Test
    void whoAsksNotToBeNamedReportsNothing() {
        assertThat(reportsNothing("[Ana Ruiz]P ask/VBD not/RB to be/VB named/VBN .", "ask"))
                .isTrue();
        assertThat(reportsNothing("[Ana Ruiz]P ask/VBD not/RB to be/VB paid/VBN .", "ask"))
                .isFalse();
    }
}
