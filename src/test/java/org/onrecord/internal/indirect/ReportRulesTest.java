package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.model.FeatureSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nobody/NN in/IN Oslo/NNP , least/JJS of/IN all/DT the mayor , said that he left .;said;true",
                "nobody/NN was here/RB , the mayor said .;said;false",
                "nobody/NN left , said the mayor .;said;false",
                "the/DT contract between/IN said company and the board is here/RB .;said;true",
                "the/DT contract of said companies/NNS is here/RB .;said;true",
                "the/DT mayor of [Oslo]L said company is good/JJ .;said;false",
                "[Ruiz]P left after/IN said [Lund]P left .;said;false",
                "[Ruiz]P left without/IN saying/VBG who left .;saying;true",
                "[Ruiz]P left by not/RB naming/VBG the firm .;naming;true",
                "[Ruiz]P left not/RB naming/VBG the firm .;naming;false",
                "[Ruiz]P left by naming/VBG the firm .;naming;false",
                "[Ruiz]P left by not/RB name/VB the firm .;name;false",
                "he left , not/RB to mention/VB the cost .;mention;true",
                "he left , to mention/VB the cost .;mention;false",
                "he left , not/RB mention/VB the cost .;mention;false",
                "he left , not/RB to say/VB the cost .;say;false",
                "[Ruiz]P ask/VBD that his/PRP$ name/NN not/RB be/VB used/VBN .;ask;true",
                "[Ruiz]P ask/VBD that he not/RB be/VB named/VBN .;ask;true",
                "[Ruiz]P ask/VBD he not/RB be/VB named/VBN .;ask;true",
                "[Ruiz]P ask/VBD that the mayor not/RB be/VB named/VBN .;ask;false",
                "[Ruiz]P hear/VBD not/RB to be/VB named/VBN .;hear;false",
                "[Ruiz]P ask/VBD not/RB to be/VB;ask;false",
                "transcript/NN of/IN May/NNP : [Ana Ruiz]P left .;:;true",
                "the transcript/NN : [Ana Ruiz]P left .;:;false",
                "the mayor : [Ana Ruiz]P left .;:;false",
                "[Ruiz]P call/VBD off/RP the plan .;call;true",
                "[Ruiz]P call/VBD back/RB .;call;true",
                "[Ruiz]P call/VBD .;call;true",
                "[Ruiz]P call/VBD for/IN a plan .;call;false",
                "the call/NN .;call;false",
                "[Ruiz]P call/VBD the plan .;call;true",
                "[Ruiz]P call/VBD the plan of/IN the board a mistake .;call;false",
                "[Ruiz]P call/VBD the plan mad/JJ .;call;false",
                "[Ruiz]P call/VBD the plan and the house is here/RB .;call;true",
                "[Ruiz]P call/VBD the plan as/IN it is .;call;false",
                "[Ruiz]P order/VBD the coffee .;order;true",
                "[Ruiz]P order/VBD a review .;order;false",
                "[Ruiz]P order/VBD the mayor to go/VB .;order;false",
                "[Ruiz]P order/VBD the coffee , to go/VB .;order;true",
                "[Ruiz]P order/VBD the coffee that is good/JJ .;order;false",
                "[Ruiz]P see/VBD the coffee .;see;false",
            })
    void whatIsLeftUnsaidCalledOrOrderedIsNotReported(String marked, String cue, boolean nothing) {
        assertThat(reportsNothing(marked, cue)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~[Ruiz]P *said that { he left } .;true",
                "~nobody/NN *said that { he left } .;false",
                "~[Ruiz]P *said that { the } house left .;false",
            })
    void aSomebodySaysAWhole(String marked, boolean allowed) {
        MarkedReport report = MarkedReport.of(marked);
        assertThat(new ReportRules(report.context(), SmallLists.RULE_WORDS).allows(report.candidate()))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~[Ruiz]P was *called/VBN { home } .;true",
                "~[Ruiz]P *deny/VBD { that/DT } .;true",
                "~[Ruiz]P *deny/VBD { the plan } .;false",
            })
    void theHearerAndWhatOnlyPointsAreNoReport(String marked, boolean none) {
        MarkedReport report = MarkedReport.of(marked);
        assertThat(new ReportRules(report.context(), SmallLists.RULE_WORDS).isNoReport(report.candidate()))
                .isEqualTo(none);
    }

    /** A proposal of the marked reports of one sentence, all as probable. */
    private static JudgedProposal judged(String... marked) {
        MarkedReport first = MarkedReport.of(marked[0]);
        List<ReportCandidate> candidates = Stream.of(marked)
                .map(MarkedReport::of)
                .map(its -> new ReportCandidate(
                        its.cue(), first.article().phrase(its.article().words(its.source())), its.parts(), -1))
                .toList();
        FeatureSource none = sink -> {};
        double[] probabilities = new double[candidates.size() + 1];
        Arrays.fill(probabilities, 1.0 / probabilities.length);
        return new JudgedProposal(
                new Proposal(first.cue(), 1, candidates, Collections.nCopies(candidates.size(), none), none),
                probabilities);
    }

    private static List<String> allowed(JudgedProposal judged, MarkedReport first) {
        return new ReportRules(first.context(), SmallLists.RULE_WORDS)
                .allowed(judged).candidates().stream()
                        .map(its -> first.article().words(its.source()) + ": " + first.content(its))
                        .toList();
    }

    private static List<String> allowed(String... marked) {
        return allowed(judged(marked), MarkedReport.of(marked[0]));
    }

    @Test
    void aContentInPiecesIsNotChosen() {
        String marked = "~[Ruiz]P *said that { he left the } house .";
        assertThat(allowed(marked, "~[Ruiz]P *said that { he left the house } ."))
                .containsExactly("Ruiz: he left the house");
        assertThat(reports(marked, "~[Ruiz]P *said that { he left the house } ."))
                .isLessThan(0.5);
    }

    private static double reports(String... marked) {
        return new ReportRules(MarkedReport.of(marked[0]).context(), SmallLists.RULE_WORDS)
                .allowed(judged(marked))
                .reports();
    }

    @Test
    void aWordBeforeAConditionReportsAsProbablyWhateverPartsOfItAreTried() {
        String whole = "~[Ruiz]P *said that , { should/MD the house fall/VB , he will/MD go/VB } .";
        String cut = "~[Ruiz]P *said that , { should/MD the } house fall/VB , he will/MD go/VB .";
        assertThat(allowed(whole, cut)).containsExactly("Ruiz: should the house fall , he will go");
        assertThat(reports(whole, cut)).isGreaterThan(0.6);
    }

    @Test
    void aContentBeforeABracketGoesOnInIt() {
        assertThat(allowed(
                        "~[Ruiz]P *said that { he left } ( in May ) on/IN foot .",
                        "~[Ruiz]P *said that { he left ( in May ) on/IN foot } ."))
                .containsExactly("Ruiz: he left ( in May ) on foot");
    }

    @Test
    void theContentStandsBeforeWhereOnlyTheOccasionFollows() {
        assertThat(allowed(
                        "{ the house is here/RB } , ~[Ruiz]P *said in a visit .",
                        "the house is here/RB , ~[Ruiz]P *said in { a visit } ."))
                .containsExactly("Ruiz: the house is here");
    }

    @Test
    void theSubjectAfterTheVerbSpeaksWhereAConditionOpensTheSentence() {
        String right = "{ had/VBD the house fall/VBN } , *said ~[Ruiz]P to [Lund]P .";
        String wrong = "{ had/VBD the house fall/VBN } , *said [Ruiz]P to ~[Lund]P .";
        assertThat(allowed(right, wrong)).containsExactly("Ruiz: had the house fall");
        assertThat(reports(right, wrong)).isGreaterThan(0.6);
    }
}
