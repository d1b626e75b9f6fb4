package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.encoder.WordPieces;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.training.QuotedArticle;

class ExamplesTest {
    /** Sub-words: [CLS], “, the, m ##a ##d, mayor, ”, said, a ##d ##a, o ##r ##r, [SEP]. */
    private static final String QUOTED = "“ the mad mayor ” said ada orr";

    private static List<Example> examples(String text, QuotedArticle.Answer... answers) {
        Analysis analysis = HandTagged.analysis(text);
        return new Examples((given, paragraphs) -> analysis, WordPieces.of(TinyEncoder.WORDS))
                .ofQuoted(List.of(new QuotedArticle(analysis, List.of(answers))));
    }

    private static QuotedArticle.Answer answer(int first, int end, int sourceFirst, int sourceEnd) {
        return new QuotedArticle.Answer(first, end, sourceFirst, sourceEnd);
    }

    @Test
    void aQuotationIsAskedAboutAtTheFirstSubWordsOfItsOuterWordsAndThoseOfItsSource() {
        assertThat(examples(QUOTED, answer(1, 4, 6, 8))).singleElement().satisfies(example -> {
            assertThat(example.quoted()).containsExactly(new Example.Quoted(2, 6, 9, 12));
            assertThat(example.isLabelled()).isFalse();
            assertThat(example.size()).isEqualTo(16);
        });
    }

    @Test
    void theAnswerForWordsThatNobodyIsQuotedWithIsTheSignThatBeginsTheWindow() {
        assertThat(examples(QUOTED, answer(1, 4, -1, -1)))
                .singleElement()
                .satisfies(example -> assertThat(example.quoted()).containsExactly(new Example.Quoted(2, 6, 0, 0)));
    }

    @Test
    void allQuotationsOfAWindowAreAskedAboutTogether() {
        assertThat(examples(QUOTED + " .\n\n“ a ” said the mayor .", answer(1, 4, 6, 8), answer(10, 11, 13, 15)))
                .singleElement()
                .satisfies(example -> assertThat(example.quoted()).hasSize(2));
    }

    @Test
    void windowsAndArticlesWithoutQuotationsAreLeftOut() {
        assertThat(examples(QUOTED)).isEmpty();
        String long300 = "the ".repeat(299) + ".\n\n";
        assertThat(examples(long300 + QUOTED, answer(301, 304, 306, 308))).hasSize(1);
    }

    @Test
    void theAnswerForASourceOutsideOfTheWindowIsTheSignThatBeginsIt() {
        String text = "ada said .\n\n" + "the ".repeat(299) + ".\n\n“ the mad mayor ” .";
        assertThat(examples(text, answer(304, 307, 0, 1)))
                .singleElement()
                .satisfies(example -> assertThat(example.quoted())
                        .singleElement()
                        .satisfies(quoted -> assertThat(List.of(quoted.start(), quoted.end()))
                                .containsExactly(0, 0)));
    }

    @Test
    void aQuotationThatBeganBeforeTheWindowIsAskedAboutFromTheWindowsBeginning() {
        String text = "“ " + "the ".repeat(400) + "” said ada .";
        assertThat(examples(text, answer(1, 401, 403, 404)))
                .singleElement()
                .satisfies(example -> assertThat(example.quoted())
                        .singleElement()
                        .satisfies(quoted -> assertThat(quoted.first()).isEqualTo(1)));
    }
}
