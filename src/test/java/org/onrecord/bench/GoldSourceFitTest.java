package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.phrase.NounPhraseChunker;

/** What the measure of the chunker counts as exactly a phrase. */
class GoldSourceFitTest {

    private static GoldSourceFit fit(String marked, String source) {
        Analysis analysis = HandTagged.analysis(marked);
        int start = analysis.text().indexOf(source);
        return GoldSourceFit.of(
                analysis,
                NounPhraseChunker.find(analysis, HandTagged.names(marked), SmallLists.RULE_WORDS),
                new Span(start, start + source.length()));
    }

    @Test
    void thePhraseItselfIsExact() {
        assertThat(fit("The old/JJ mayor left .", "The old mayor")).isEqualTo(GoldSourceFit.EXACT);
    }

    @Test
    void whatMayFollowAWholePhraseDoesNotCount() {
        assertThat(fit("The mayor of [Oslo]L left .", "The mayor"))
                .as("preposition")
                .isEqualTo(GoldSourceFit.EXACT);
        assertThat(fit("[Ana Ruiz]P , the mayor , left .", "Ana Ruiz , the mayor ,"))
                .as("appositive")
                .isEqualTo(GoldSourceFit.EXACT);
        assertThat(fit("The mayor who left met him .", "The mayor who left"))
                .as("relative clause")
                .isEqualTo(GoldSourceFit.EXACT);
    }

    @Test
    void aCutInsideTheNounPhraseIsNotExact() {
        assertThat(fit("The old/JJ mayor left .", "old mayor")).isEqualTo(GoldSourceFit.SAME);
        assertThat(fit("[Ana Ruiz]P and/IN [Paul Lund]P left .", "Ana Ruiz and Paul"))
                .as("half of a name")
                .isEqualTo(GoldSourceFit.SAME);
    }

    @Test
    void aSourceWithoutAPhraseHasNoFit() {
        assertThat(fit("Soon/RB the mayor left .", "left")).isEqualTo(GoldSourceFit.NONE);
    }
}
