package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Mention;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.internal.attribution.Identified;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.coreference.GenderedMeanings;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.kind.Kinds;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.phrase.SmallModels;
import org.onrecord.internal.profile.ResolvedArticle;

class SpeakersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left .",
                "she left .",
                "they/PRP left .",
                "The minister/NN left .",
                "the young/JJ driver/NN left ."
            })
    void aPronounOrADefiniteDescriptionWithoutAnOwnerIsUnresolved(String marked) {
        assertThat(speakerOfFirstPhrase(marked)).isInstanceOf(Speaker.Unresolved.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials/NNS left .",
                "a driver/NN left .",
                "the drivers/NNS left .",
                "the driver/NN of/IN a bus/NN left .",
                "we left ."
            })
    void aDescriptionThatNeedsNoOtherMentionIsUnnamed(String marked) {
        assertThat(speakerOfFirstPhrase(marked)).isInstanceOf(Speaker.Unnamed.class);
    }

    @Test
    void theWordsOfASpeakerWithoutANameTellTheKindOfSource() {
        assertThat(speakerOfFirstPhrase("Officials/NNS left .").sourceKind()).isEqualTo(SourceKind.OFFICIAL);
        assertThat(speakerOfFirstPhrase("a driver/NN left .").sourceKind()).isEqualTo(SourceKind.UNNAMED);
        assertThat(speakerOfFirstPhrase("she left .").sourceKind()).isEqualTo(SourceKind.UNKNOWN);
    }

    @Test
    void aSpeakerIsAsSureAsTheMeaningOfTheSource() {
        assertThat(firstPhrase("Officials/NNS left .").confidence()).isEqualTo(0.6);
    }

    @Test
    void whoIsCalledByTheWordsBeforeIt() {
        Analysis analysis = HandTagged.analysis("A man who shouted left .");
        Phrases phrases = NounPhraseChunker.find(analysis, List.of(), SmallLists.RULE_WORDS);
        assertThat(speakers(analysis)
                        .of(phrases.get(1), new Meaning(List.of(), 0.6, phrases.get(0)))
                        .speakers())
                .extracting(Speaker::name)
                .containsExactly("A man");
    }

    private static Speaker speakerOfFirstPhrase(String marked) {
        return firstPhrase(marked).speakers().get(0);
    }

    private static Identified firstPhrase(String marked) {
        Analysis analysis = HandTagged.analysis(marked);
        Phrase source = NounPhraseChunker.find(analysis, List.of(), SmallLists.RULE_WORDS)
                .get(0);
        return speakers(analysis).of(source, new Meaning(List.of(), 0.6));
    }

    private static Speakers speakers(Analysis analysis) {
        Function<Phrase, Mention> mention = phrase -> {
            Span span = analysis.span(phrase.first(), phrase.end());
            return new Mention(span, span, span.in(analysis.text()), phrase.kind());
        };
        Lexicon lexicon = new SmallLists()
                .with(ModelFile.SOURCE_KINDS, "OFFICIAL|official")
                .lexicon();
        Phrases phrases = NounPhraseChunker.find(analysis, List.of(), SmallLists.RULE_WORDS);
        ArticleSymbols symbols = SmallModels.SCORER
                .score(analysis, phrases, QuotedContents.atDepth(0, List.of()))
                .symbols();
        var article = new ResolvedArticle(
                analysis,
                phrases,
                GrammaticalRoles.of(symbols),
                new EntityClusters(List.of()),
                Map.of(),
                new GenderedMeanings(Map.of(), Map.of()));
        return new Speakers(analysis, List.of(), mention, new Kinds(lexicon).of(article, List.of()));
    }
}
