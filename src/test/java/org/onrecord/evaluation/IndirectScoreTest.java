package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** Indirect speech on a case small enough to count by hand. */
class IndirectScoreTest {

    private static final String TEXT =
            "Ann said that talks would go on. Bo wants a deal by May. “We left,” Cy said. It rained, Di warned.";

    private final List<Quotation> quotations = new ArrayList<>();

    @Test
    void aContentSourceAndCueThatAreRight() {
        report("talks would go on", "Ann", "said");
        report("a deal", "Bo", "wants");

        IndirectScore score = score();

        // "a deal" has 5 of the 11 letters and blanks of "a deal by May": too few for a pair.
        assertThat(score.total()).isEqualTo(new PrecisionRecall(1, 2, 3));
        assertThat(score.relation()).isEqualTo(new PrecisionRecall(1, 2, 3));
        assertThat(score.exact()).isEqualTo(new Ratio(1, 1));
        assertThat(score.reporting()).isEqualTo(new Ratio(1, 2));
        assertThat(score.other()).isEqualTo(new Ratio(0, 1));
        // "wants" is no verb of communication: neither is what was found for it.
        assertThat(score.speech()).isEqualTo(new PrecisionRecall(1, 1, 2));
    }

    @Test
    void aPairWithAnotherSourceIsNoRelation() {
        report("It rained", "Cy", "warned");

        assertThat(score().total()).isEqualTo(new PrecisionRecall(1, 1, 3));
        assertThat(score().relation()).isEqualTo(new PrecisionRecall(0, 1, 3));
        assertThat(score().cue()).isEqualTo(new Ratio(1, 1));
        assertThat(errors())
                .extracting(ErrorCase::category)
                .containsExactly(
                        ErrorCase.Category.MISSED_INDIRECT,
                        ErrorCase.Category.MISSED_INDIRECT,
                        ErrorCase.Category.WRONG_INDIRECT);
    }

    @Test
    void quotedWordsAreNeitherRightNorWrong() {
        report("We left", "Cy", "said");

        assertThat(score().total()).isEqualTo(new PrecisionRecall(0, 0, 3));
    }

    @Test
    void ofTwoForTheSameTheMoreAlikeIsPaired() {
        report("that talks would go on", "Ann", "said");
        report("talks would go", "Ann", "said");

        assertThat(score().total()).isEqualTo(new PrecisionRecall(1, 2, 3));
        assertThat(score().exact()).isEqualTo(new Ratio(1, 1));
        assertThat(errors())
                .extracting(ErrorCase::category)
                .endsWith(ErrorCase.Category.EXTRA_INDIRECT)
                .hasSize(3);
    }

    private static GoldArticle gold() {
        return new GoldArticle(
                "a",
                TEXT,
                List.of(),
                List.of(
                        attribution("that talks would go on", "Ann", "said", false),
                        attribution("a deal by May", "Bo", "wants", false),
                        attribution("We left,", "Cy", "said", true),
                        attribution("It rained", "Di", "warned", false)),
                List.of());
    }

    private static GoldArticle.Attribution attribution(String content, String source, String cue, boolean isMarked) {
        return new GoldArticle.Attribution(
                List.of(at(source)), List.of(cueOf(source, cue)), List.of(at(content)), isMarked);
    }

    private void report(String content, String source, String cue) {
        var mention = new Mention(at(source), at(source), source, MentionKind.NAME);
        String of = cue.equals("warned") ? "Di" : source;
        quotations.add(new Quotation(
                quotations.size(),
                QuotationKind.INDIRECT,
                List.of(at(content)),
                null,
                new Attribution(
                        mention,
                        List.of(new Speaker.Unnamed(source)),
                        new Cue(cueOf(of, cue), cue, cue),
                        0.9,
                        0.9,
                        new Explanation(""))));
    }

    private IndirectScore score() {
        return IndirectScore.of(List.of(gold()), Map.of("a", extraction()));
    }

    private List<ErrorCase> errors() {
        return IndirectErrors.of(gold(), extraction());
    }

    private Extraction extraction() {
        return new Extraction(new Article("a", TEXT), List.of(), quotations, Example.BY);
    }

    /** The cue that follows a source. */
    private static Span cueOf(String source, String cue) {
        int start = TEXT.indexOf(source + " " + cue) + source.length() + 1;
        return new Span(start, start + cue.length());
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
