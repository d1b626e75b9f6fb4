package org.onrecord.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.document.Span;
import org.onrecord.internal.attribution.QuotationFinder;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.coreference.CoreferenceResolver;
import org.onrecord.internal.coreference.Discourse;
import org.onrecord.internal.coreference.LearnedResolver;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.text.PairedMarks;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotedSpan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of one extraction of an article of 10,000 characters, in microseconds for the article or for a quotation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PartsBenchmark {

    private static final int LENGTH = 10_000;

    /** So many stretches between marks that text has: JMH divides by a constant. */
    private static final int QUOTED = 95;

    private final String text = News.ofLength(LENGTH);
    private List<Span> paragraphs;
    private List<QuotedSpan> quoted;
    private Analysis analysis;
    private List<Name> names;
    private List<Content> contents;
    private Phrases phrases;
    private PhraseScorer scorer;
    private LearnedResolver anaphors;
    private Lexicon lexicon;
    private NameFinder nameFinder;
    private QuotationFinder quotations;

    /** Loads the models and analyses the article once. */
    @Setup
    public void prepare() throws IOException {
        ModelFolder models = ModelFolder.shipped();
        lexicon = Lexicon.load(models);
        nameFinder = new NameFinder(lexicon);
        scorer = new PhraseScorer(lexicon.reportingWords(), PhraseModel.load(models));
        anaphors = new LearnedResolver(LinearModel.load(models, ModelFile.COREFERENCE));
        quotations = new QuotationFinder(scorer, LinearModel.load(models, ModelFile.ATTRIBUTION));
        paragraphs = Paragraphs.of(text);
        quoted = PairedMarks.pair(text, paragraphs);
        analysis = CoreNlpModels.load(models, lexicon).analyze(text, paragraphs);
        names = nameFinder.names(analysis);
        phrases = NounPhraseChunker.find(analysis, names, lexicon.ruleWords());
        contents = QuotedContents.locate(analysis, quoted);
        if (quoted.size() != QUOTED) {
            throw new IllegalStateException("the article has " + quoted.size() + " quoted spans, not " + QUOTED);
        }
    }

    /** Paragraphs and their quotation marks: µs an article. */
    @Benchmark
    public Object markPairing() {
        return PairedMarks.pair(text, Paragraphs.of(text));
    }

    /** Names, entities, noun phrases and whom their pronouns mean: µs an article. */
    @Benchmark
    public Object mentionFinding() {
        List<Name> found = nameFinder.names(analysis);
        var clusters = new EntityClusters(new NameClustering(analysis, lexicon).of(found));
        Phrases read = NounPhraseChunker.find(analysis, found, lexicon.ruleWords());
        ScoredPhrases scored = scorer.score(analysis, read, List.of());
        var discourse = new Discourse(
                scored.symbols(),
                GrammaticalRoles.of(scored.symbols()),
                clusters,
                scored::sourceProbability,
                token -> null);
        return new CoreferenceResolver(lexicon, anaphors).resolve(discourse, List.of());
    }

    /** Cues and sources: µs a quotation. */
    @Benchmark
    @OperationsPerInvocation(QUOTED)
    public Object attribution() {
        return quotations.find(scorer.score(analysis, phrases, QuotedContents.atDepth(0, contents)), contents);
    }
}
