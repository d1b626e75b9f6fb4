package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.PhraseScorer;

/** The files of {@code models/} that attribution learns from a corpus: cues, nouns of sources, scores of phrases, the ranker's weights. */
public final class TrainedAttribution {
    /** The number of parts of the corpus: the phrases of each part are scored by a model learned from the others. */
    private static final int PARTS = 3;

    private final LexiconTrainer words;
    private final PhraseWeights phrases;
    private final Weights weights;
    private final int choices;

    private TrainedAttribution(LexiconTrainer words, PhraseWeights phrases, Weights weights, int choices) {
        this.words = words;
        this.phrases = phrases;
        this.weights = weights;
        this.choices = choices;
    }

    /**
     * Learns from a gold corpus in any format of {@link GoldCorpus#read}; the same corpus, models and JDK give the same bytes.
     *
     * @throws IOException if the corpus cannot be read or attributes no quotation, or a shipped model is missing
     */
    public static TrainedAttribution learn(Path data) throws IOException {
        GoldCorpus gold = GoldCorpus.read(data);
        gold.require(GoldKind.QUOTATIONS);
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        NameFinder names = new NameFinder(lexicon);
        return learn(gold.articles().stream()
                .map(article -> TrainingArticle.read(withAttributions(article), analyzer, names))
                .toList());
    }

    /** Returns the article with its quoted segments as attributions if the corpus has no other attributions. */
    private static GoldArticle withAttributions(GoldArticle article) {
        if (!article.attributions().isEmpty()) {
            return article;
        }
        List<GoldArticle.Attribution> attributions = article.segments().stream()
                .filter(GoldArticle.Segment::attributed)
                .map(segment ->
                        new GoldArticle.Attribution(segment.sources(), segment.cues(), List.of(segment.span()), true))
                .toList();
        return new GoldArticle(article.id(), article.text(), article.segments(), attributions, article.mentions());
    }

    /** Learns from articles, in this order. */
    static TrainedAttribution learn(List<TrainingArticle> articles) {
        var words = new LexiconTrainer();
        articles.forEach(words::add);
        ReportingWords counted = words.reportingWords();
        var ranker = new AttributionTrainer();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            PhraseWeights others = phraseWeights(counted, articles, i -> i % PARTS != held);
            var scorer = new PhraseScorer(counted, others.model());
            for (int i = held; i < articles.size(); i += PARTS) {
                ranker.add(articles.get(i), scorer);
            }
        }
        return new TrainedAttribution(
                words, phraseWeights(counted, articles, i -> true), ranker.train(), ranker.size());
    }

    private static PhraseWeights phraseWeights(
            ReportingWords words, List<TrainingArticle> articles, IntPredicate which) {
        var trainer = new PhraseScoreTrainer(words);
        IntStream.range(0, articles.size())
                .filter(which)
                .mapToObj(articles::get)
                .forEach(trainer::add);
        return trainer.train();
    }

    /** Writes the files into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, ModelFile.CUES, words.cueLines());
        write(folder, ModelFile.SOURCES, words.sourceLines());
        write(folder, ModelFile.SPEAKING, phrases.source().lines());
        write(folder, ModelFile.REPORTED, phrases.insideReport().lines());
        write(folder, ModelFile.ATTRIBUTION, weights.lines());
    }

    private static void write(Path folder, ModelFile file, List<String> lines) throws IOException {
        var all = new ArrayList<String>();
        all.add(file.header());
        all.addAll(lines);
        Files.write(folder.resolve(file.fileName()), all);
    }

    /** Returns how many contents in quotation marks the ranker has learned from. */
    public int choices() {
        return choices;
    }
}
