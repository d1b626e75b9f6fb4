package org.onrecord.training;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotationMarks;
import org.onrecord.internal.text.QuotedSpan;
import org.onrecord.internal.text.Turn;
import org.onrecord.internal.text.Turns;

/**
 * A gold article, analysed as the extractor does it.
 *
 * @param gold the annotated article
 * @param analysis its tokens and sentences
 * @param phrases its noun phrases
 * @param contents its contents in quotation marks that are in no other
 */
record TrainingArticle(GoldArticle gold, Analysis analysis, Phrases phrases, List<Content> contents) {

    /** Analyses the text of {@code gold}. */
    static TrainingArticle read(GoldArticle gold, Analyzer analyzer, NameFinder names) {
        List<Span> paragraphs = Paragraphs.of(gold.text());
        Analysis analysis = analyzer.analyze(gold.text(), paragraphs);
        List<QuotedSpan> quoted = QuotationMarks.pair(gold.text(), paragraphs);
        List<Turn> turns = Turns.withoutMarks(Turns.of(gold.text(), paragraphs), quoted);
        List<Content> contents = QuotedContents.locate(analysis, quoted, turns);
        return new TrainingArticle(
                gold,
                analysis,
                NounPhraseChunker.find(
                        analysis,
                        names.names(analysis),
                        turns.stream().map(Turn::label).toList()),
                QuotedContents.atDepth(0, contents));
    }

    /** Returns the phrases with their scores. */
    ScoredPhrases scored(PhraseScorer scorer) {
        return scorer.score(analysis, phrases, contents);
    }

    /** Returns the span of a phrase in the text. */
    Span span(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.jointEnd());
    }
}
