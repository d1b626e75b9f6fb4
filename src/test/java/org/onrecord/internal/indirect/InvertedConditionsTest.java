package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.indirect.ReportCandidate.Part;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.phrase.MarkedArticle;

/** What was said under a condition is not given without it. */
class InvertedConditionsTest {

    /** Returns the content of a report by "Ruiz", one of whose words is {@code cue}, with its condition. */
    private static String content(String marked, String cue, Part... parts) {
        MarkedArticle article = MarkedArticle.of(marked);
        var context = new SentenceContext(
                article.scored(), article.analysis().sentences().get(0), ReportFinderTest.SPEECH);
        int token = 0;
        while (!article.analysis().token(token).text().equals(cue)) {
            token++;
        }
        var report = new ReportCandidate(token, article.phrase("Ruiz"), List.of(parts), -1);
        return new InvertedConditions(context, SmallLists.RULE_WORDS)
                .restoredTo(report).parts().stream()
                        .map(part -> article.analysis()
                                .span(part.first(), part.end())
                                .in(article.analysis().text()))
                        .collect(Collectors.joining(" … "));
    }

    @Test
    void theConditionBeforeAMainClauseBelongsToTheContent() {
        String marked = "[Ruiz]P said that , should/MD the house fall/VB , he left .";
        assertThat(content(marked, "said", new Part(9, 11))).isEqualTo("should the house fall , he left");
    }

    @Test
    void aContentThatBeginsWithinAConditionBeginsWithIt() {
        String marked = "[Ruiz]P said that , should/MD the house fall/VB , he left .";
        assertThat(content(marked, "said", new Part(7, 11))).isEqualTo("should the house fall , he left");
    }

    @Test
    void theReportingClauseMayStandBetweenConditionAndMainClause() {
        String marked = "should/MD the house fall/VB , [Ruiz]P said , he left .";
        assertThat(content(marked, "said", new Part(8, 10))).isEqualTo("should the house fall … he left");
    }

    @Test
    void aVerbAfterItsSubjectOpensNoCondition() {
        String marked = "[Ruiz]P said the house should/MD fall/VB , he left .";
        assertThat(content(marked, "said", new Part(7, 9))).isEqualTo("he left");
    }

    @Test
    void theConditionBelongsToAMainClauseBeforeTheReportingClause() {
        String marked = "were/VBD the house to fall/VB , he left , [Ruiz]P said .";
        assertThat(content(marked, "said", new Part(6, 8))).isEqualTo("were the house to fall , he left");
    }

    @Test
    void theMainClauseAfterTheReportingClauseBelongsToItsCondition() {
        String marked = "had/VBD the house fall/VBN , said [Ruiz]P , he left .";
        assertThat(content(marked, "said", new Part(0, 4))).isEqualTo("had the house fall … he left");
    }

    @Test
    void aQuestionOfOneClauseIsNoCondition() {
        String marked = "had/VBD the house fall/VBN , said [Ruiz]P .";
        assertThat(content(marked, "said", new Part(0, 4))).isEqualTo("had the house fall");
    }

    @Test
    void whatIsAskedHasNoCondition() {
        String marked = "had/VBD the house fall/VBN , he left , [Ruiz]P ask/VBD .";
        assertThat(content(marked, "ask", new Part(5, 7))).isEqualTo("he left");
    }
}
