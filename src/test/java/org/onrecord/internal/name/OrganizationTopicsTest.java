package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFile;

class OrganizationTopicsTest {
    private static final Lexicon LEXICON = new SmallLists()
            .with(ModelFile.WORD_USAGE, "trade|0|0|0|0|4")
            .with(ModelFile.WORD_USAGE, "industry|0|0|0|0|4")
            .with(ModelFile.WORD_USAGE, "rural|0|0|0|0|4")
            .with(ModelFile.WORD_USAGE, "farming|0|0|0|0|3")
            .with(ModelFile.WORD_USAGE, "interior|0|0|0|0|2")
            .with(ModelFile.WORD_USAGE, "bank|0|0|0|0|4")
            .with(ModelFile.WORD_USAGE, "shell|0|0|0|0|2")
            .with(ModelFile.KINDS, "bank|ORGANIZATION|head")
            .with(ModelFile.KINDS, "board|ORGANIZATION|head")
            .lexicon();

    private static List<String> names(String marked) {
        Analysis analysis = HandTagged.analysis(marked);
        var draft = new NameDraft(analysis);
        new TaggerSpans(LEXICON.nameNouns()).apply(draft);
        new OrganizationTopics(LEXICON).apply(draft);
        return draft.names().stream().map(draft::text).toList();
    }

    @Test
    void aTopicAfterAndBelongsToTheName() {
        assertThat(names("The [Ministry of Trade]O and Industry said it would close ."))
                .containsExactly("Ministry of Trade and Industry");
        assertThat(names("He left the [Ministry of the Interior]O and Rural Farming ."))
                .containsExactly("Ministry of the Interior and Rural Farming");
        assertThat(names("He left the [Kelm Centre for Trade]O & Industry ."))
                .containsExactly("Kelm Centre for Trade & Industry");
    }

    @Test
    void allTopicsOfAListBelongToTheName() {
        assertThat(names("He left the [Chamber of Trade]O , Industry and Farming of the town ."))
                .containsExactly("Chamber of Trade , Industry and Farming");
        assertThat(names("He left the [Chamber of Trade]O , Industry , and [Farming of Kelmora]O yesterday ."))
                .containsExactly("Chamber of Trade , Industry , and Farming of Kelmora");
    }

    @Test
    void aTopicBeforeAndBelongsToTheName() {
        assertThat(names("It asked the Trade and [Industry Board]O for help ."))
                .containsExactly("Trade and Industry Board");
        assertThat(names("It asked the Interior , Rural Farming and [Industry Board]O for help ."))
                .containsExactly("Interior , Rural Farming and Industry Board");
        assertThat(names("The [Trade]O , Farming , and [Industry Board]O helped ."))
                .containsExactly("Trade , Farming , and Industry Board");
        assertThat(names("It asked the Trade , [Farming and Industry Board]O for help ."))
                .containsExactly("Trade , Farming and Industry Board");
        assertThat(names("It was between Trade , [Farming and Industry Board]O and him ."))
                .containsExactly("Farming and Industry Board");
        assertThat(names("It was both Trade and [Industry Board]O .")).containsExactly("Industry Board");
    }

    @Test
    void whatIsNoTopicBeforeAndIsNoPartOfTheName() {
        assertThat(names("Trade and [Industry Board]O helped .")).containsExactly("Industry Board");
        assertThat(names("It asked the Bank and [Industry Board]O for help .")).containsExactly("Industry Board");
        assertThat(names("It asked Kelm Trade and [Industry Board]O for help ."))
                .containsExactly("Industry Board");
        assertThat(names("It asked [Farming]L and [Industry Board]O for help ."))
                .containsExactly("Farming", "Industry Board");
        assertThat(names("It asked the Trade and [Kelm Board]O for help .")).containsExactly("Kelm Board");
        assertThat(names("It asked the [Bank of Farming]O and [Industry Board]O for help ."))
                .containsExactly("Bank of Farming", "Industry Board");
    }

    @Test
    void anotherOrganizationIsNoTopic() {
        assertThat(names("He left the [Ministry of Trade]O and Kelm Energy .")).containsExactly("Ministry of Trade");
        assertThat(names("He sued the [Ministry of Trade]O and [Shell]O ."))
                .containsExactly("Ministry of Trade", "Shell");
        assertThat(names("He sued the [Ministry of Trade]O and the Bank .")).containsExactly("Ministry of Trade");
        assertThat(names("He sued the [Ministry of Trade]O and Bank .")).containsExactly("Ministry of Trade");
        assertThat(names("He met the [Ministry of Trade]O and Industry Bank .")).containsExactly("Ministry of Trade");
    }

    @Test
    void peopleAndPlacesAreNoTopics() {
        assertThat(names("He met the [Ministry of Trade]O and [Farming]P yesterday ."))
                .containsExactly("Ministry of Trade", "Farming");
        assertThat(names("He met the [Ministry of Trade]O and Rural [Kelm]P yesterday ."))
                .containsExactly("Ministry of Trade", "Kelm");
    }

    @Test
    void onlyAnOrganizationThatIsNamedAfterATopicHasFurtherOnes() {
        assertThat(names("He met [Kelm Trade]O and Industry people yesterday ."))
                .containsExactly("Kelm Trade");
        assertThat(names("He left the [Bank of Kelmora]O and Industry .")).containsExactly("Bank of Kelmora");
    }

    @Test
    void theWordsOfAHeadlineAreNoTopics() {
        assertThat(names("[Ministry of Trade]O and Industry Clash Over Kelm")).containsExactly("Ministry of Trade");
    }
}
