package org.onrecord.training;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.QuotedContent;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotationMarks;

/**
 * A gold article, read as the extractor reads it.
 *
 * @param gold what annotators found
 * @param analysis its tokens and sentences
 * @param phrases its noun phrases
 * @param passages its quoted spans that stand in no other
 */
record TrainingArticle(GoldArticle gold, Analysis analysis, List<Phrase> phrases, List<QuotedContent> passages) {

    /** Reads the text of {@code gold}. */
    static TrainingArticle read(GoldArticle gold, Analyzer analyzer, NameFinder names) {
        List<Span> paragraphs = Paragraphs.of(gold.text());
        Analysis analysis = analyzer.analyze(gold.text(), paragraphs);
        List<QuotedContent> passages =
                QuotedContent.locate(analysis, QuotationMarks.pair(gold.text(), paragraphs)).stream()
                        .filter(passage -> passage.depth() == 0)
                        .toList();
        return new TrainingArticle(gold, analysis, NounPhraseChunker.find(analysis, names.names(analysis)), passages);
    }

    Span span(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.end());
    }
}
