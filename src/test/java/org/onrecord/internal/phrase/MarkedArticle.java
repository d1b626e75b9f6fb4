package org.onrecord.internal.phrase;

import java.util.List;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.text.PairedMarks;
import org.onrecord.internal.text.Paragraphs;

/**
 * A {@link HandTagged} article with its phrases and contents, read with the {@link SmallModels}. Its names are those in brackets.
 *
 * @param analysis its tokens
 * @param phrases its phrases
 * @param contents its contents in quotation marks, at any depth
 * @param scored its phrases around the contents that are in no other
 */
public record MarkedArticle(Analysis analysis, Phrases phrases, List<Content> contents, ScoredPhrases scored) {

    public static MarkedArticle of(String marked) {
        Analysis analysis = HandTagged.analysis(marked);
        Phrases phrases = NounPhraseChunker.find(analysis, HandTagged.names(marked), SmallModels.LEXICON.ruleWords());
        List<Content> contents =
                QuotedContents.locate(analysis, PairedMarks.pair(analysis.text(), Paragraphs.of(analysis.text())));
        return new MarkedArticle(
                analysis,
                phrases,
                contents,
                SmallModels.SCORER.score(analysis, phrases, QuotedContents.atDepth(0, contents)));
    }

    public ArticleSymbols symbols() {
        return scored.symbols();
    }

    /** Returns the codes of all units. */
    public String codes() {
        return symbols().codes(0, symbols().unitCount());
    }

    /** Returns a phrase's words, the prepositional phrases that are tied to it included. */
    public String words(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.end()).in(analysis.text());
    }

    /** Returns the first phrase with these words. */
    public Phrase phrase(String words) {
        return phrases.stream()
                .filter(phrase -> words(phrase).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no phrase " + words + " in "
                        + phrases.stream().map(this::words).toList()));
    }

    /** Returns the last phrase whose core has these words. */
    public Phrase lastPhrase(String words) {
        return phrases.stream()
                .filter(phrase -> core(phrase).equals(words))
                .reduce((one, next) -> next.possessor() ? one : next)
                .orElseThrow(() -> new AssertionError("no phrase " + words + " in "
                        + phrases.stream().map(this::core).toList()));
    }

    /** Returns the words of a phrase's core. */
    public String core(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.base()).in(analysis.text());
    }
}
