package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.evaluation.GoldReported;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.ModelFolder;
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
 * @param extent how much of what is attributed to somebody is annotated
 * @param analysis its tokens and sentences
 * @param phrases its noun phrases
 * @param contents its contents in quotation marks that are in no other
 */
record TrainingArticle(GoldArticle gold, Extent extent, Analysis analysis, Phrases phrases, List<Content> contents) {

    /** How much is annotated. */
    enum Extent {
        /** What stands in quotation marks. */
        QUOTATIONS,
        /** That, and all speech without marks. Of what stands in marks, only that is annotated, and not the clause around it. */
        SPEECH,
        /** All that is said, written or thought. */
        ALL
    }

    /** Returns whether all that is attributed to somebody is annotated. */
    boolean isComplete() {
        return extent == Extent.ALL;
    }

    /** Returns the article with the speech without marks that a reader wrote down; the same if it is complete, or nobody read it. */
    TrainingArticle with(GoldReported reported) {
        List<GoldArticle.Attribution> speech = reported.of(gold.id());
        if (isComplete() || speech == null) {
            return this;
        }
        var attributions = new ArrayList<>(gold.attributions());
        attributions.addAll(speech);
        return new TrainingArticle(with(gold, attributions), Extent.SPEECH, analysis, phrases, contents);
    }

    /**
     * Reads corpora with quotations, in this order. A corpus without a single attribution outside quotation marks is taken to annotate
     * nothing else.
     *
     * @param models with which they are analysed
     * @param lexicon of these models
     * @throws IOException if a corpus cannot be read or attributes no quotation, or a model is missing
     */
    static List<TrainingArticle> readAll(List<Path> data, ModelFolder models, Lexicon lexicon) throws IOException {
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        var names = new NameFinder(lexicon);
        var articles = new ArrayList<TrainingArticle>();
        for (Path path : data) {
            GoldCorpus corpus = GoldCorpus.read(path);
            corpus.require(GoldKind.QUOTATIONS);
            boolean isComplete = corpus.articles().stream()
                    .anyMatch(article -> !article.attributions().isEmpty());
            corpus.articles().forEach(article -> articles.add(read(article, isComplete, analyzer, names, lexicon)));
        }
        return articles;
    }

    /**
     * Reads articles without a word in quotation marks that anybody is quoted with, in this order.
     *
     * @param which the ids of those that are wanted
     * @throws IOException if a corpus cannot be read, or a model is missing
     */
    static List<TrainingArticle> readTexts(
            List<Path> texts, Predicate<String> which, ModelFolder models, Lexicon lexicon) throws IOException {
        if (texts.isEmpty()) {
            return List.of();
        }
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        var names = new NameFinder(lexicon);
        var articles = new ArrayList<TrainingArticle>();
        for (Path path : texts) {
            GoldCorpus.read(path).articles().stream()
                    .filter(article -> which.test(article.id()))
                    .forEach(article -> articles.add(read(article, false, analyzer, names, lexicon)));
        }
        return articles;
    }

    /**
     * Analyses the text of an article.
     *
     * @param isComplete whether its corpus annotates all attributions; if not, the quoted segments are all there are
     */
    static TrainingArticle read(
            GoldArticle article, boolean isComplete, Analyzer analyzer, NameFinder names, Lexicon lexicon) {
        GoldArticle gold = isComplete ? article : withQuotations(article);
        List<Span> paragraphs = Paragraphs.of(gold.text());
        Analysis analysis = analyzer.analyze(gold.text(), paragraphs);
        List<QuotedSpan> quoted = quotationMarks(lexicon).pair(gold.text(), paragraphs);
        List<Turn> turns = Turns.withoutMarks(Turns.of(gold.text(), paragraphs, lexicon.otherLabels()), quoted);
        List<Content> contents = QuotedContents.locate(analysis, quoted, turns);
        return new TrainingArticle(
                gold,
                isComplete ? Extent.ALL : Extent.QUOTATIONS,
                analysis,
                NounPhraseChunker.find(
                        analysis,
                        names.names(analysis),
                        turns.stream().map(Turn::label).toList(),
                        lexicon.ruleWords()),
                QuotedContents.atDepth(0, contents));
    }

    private static QuotationMarks quotationMarks(Lexicon lexicon) {
        RuleWords words = lexicon.ruleWords();
        return new QuotationMarks(words.of(WordList.ELISIONS), words.of(WordList.QUOTING_VERBS));
    }

    /** Returns the article with its quoted segments as its attributions. */
    private static GoldArticle withQuotations(GoldArticle article) {
        List<GoldArticle.Attribution> attributions = article.segments().stream()
                .filter(GoldArticle.Segment::attributed)
                .map(segment ->
                        new GoldArticle.Attribution(segment.sources(), segment.cues(), List.of(segment.span()), true))
                .toList();
        return with(article, attributions);
    }

    private static GoldArticle with(GoldArticle article, List<GoldArticle.Attribution> attributions) {
        return new GoldArticle(
                article.id(),
                article.text(),
                article.segments(),
                attributions,
                article.mentions(),
                article.pronouns(),
                article.references());
    }

    /** Returns the article with the phrases that it has with other names. */
    TrainingArticle with(NameFinder names, Lexicon lexicon) {
        return new TrainingArticle(
                gold,
                extent,
                analysis,
                NounPhraseChunker.find(analysis, names.names(analysis), lexicon.ruleWords()),
                contents);
    }

    /** Returns the phrases with their scores. */
    ScoredPhrases scored(PhraseScorer scorer) {
        return scorer.score(analysis, phrases, contents);
    }

    /**
     * Returns the tokens of which it is known whether they report or are a source. That is all of them if the article is
     * {@link #isComplete}; else those of the sentences in which a content begins or ends, apart from the contents.
     */
    BitSet annotated() {
        var tokens = new BitSet();
        if (isComplete()) {
            tokens.set(0, analysis.size());
            return tokens;
        }
        for (Content content : contents) {
            setSentence(tokens, content.first());
            setSentence(tokens, content.end() - 1);
        }
        contents.forEach(content -> tokens.clear(content.first(), content.end()));
        return tokens;
    }

    private void setSentence(BitSet tokens, int token) {
        Sentence sentence = analysis.sentenceOf(token);
        tokens.set(sentence.first(), sentence.end());
    }

    /** Returns the span of a phrase in the text. */
    Span span(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.jointEnd());
    }
}
