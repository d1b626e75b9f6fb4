package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFile;

class NameEvidenceTest {
    private static final Lexicon LEXICON = new SmallLists()
            .with(ModelFile.NAME_LISTS, "pund|T")
            .with(ModelFile.NAME_LISTS, "pund & kelm|C")
            .with(ModelFile.WORD_USAGE, "pund|7|0|0|0|1")
            .lexicon();

    private static NameEvidence evidence(String text) {
        Analysis analysis = HandTagged.analysis(text);
        String[] small = analysis.tokens().stream()
                .map(Token::text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return NameEvidence.of(analysis, small, LEXICON, 0);
    }

    @Test
    void theLongestListedNameCountsForAllOfItsTokens() {
        NameEvidence evidence = evidence("Then Pund & Kelm left Pund .");
        int company = NameList.COMPANY.bit(false);
        assertThat(new int[] {evidence.lists(1), evidence.lists(2), evidence.lists(3)})
                .containsExactly(company, company, company);
        assertThat(new int[] {evidence.position(1), evidence.position(2), evidence.position(3)})
                .as("first, inner and last token")
                .containsExactly(1, 3, 2);
        assertThat(evidence.lists(5)).isEqualTo(NameList.CITY.bit(false));
        assertThat(evidence.lists(0)).isZero();
    }

    @Test
    void wordsWithoutACapitalAreNoEvidence() {
        NameEvidence evidence = evidence("He left pund .");
        assertThat(evidence.lists(2)).isZero();
        assertThat(evidence.isCapitalized(2)).isFalse();
    }

    @Test
    void theUsageOfACapitalizedWordIsThatOfItsLowerCase() {
        NameEvidence evidence = evidence("He left PUND .");
        assertThat(evidence.number(2, WordUsage.Source.ALONE)).isEqualTo(7);
        assertThat(evidence.number(2, WordUsage.Source.LETTER_CASE)).isEqualTo(1);
    }
}
