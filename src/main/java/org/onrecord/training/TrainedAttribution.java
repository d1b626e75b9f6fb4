package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.PhraseScorer;

/** The files of {@code models/} that attribution learns from corpora: cues, nouns of sources, scores of phrases, the ranker's weights. */
public final class TrainedAttribution {
    /**
     * The number of parts of the articles. The ranker sees the words and phrases of each part as they look to models learned from the
     * other parts, because new articles will look so.
     */
    private static final int PARTS = 5;

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
     * Learns from gold corpora in any format of {@link GoldCorpus#read}; the same corpora, models and JDK give the same bytes.
     *
     * <p>A corpus without a single attribution outside quotation marks is taken to annotate nothing else. What does not depend on
     * quotation marks, the scores of phrases, is learned from the other corpora if there are any.
     *
     * @throws IOException if a corpus cannot be read or attributes no quotation, or a shipped model is missing
     */
    public static TrainedAttribution learn(List<Path> data) throws IOException {
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        var names = new NameFinder(lexicon);
        List<TrainingArticle> articles = TrainingArticle.readAll(data, analyzer, names, lexicon);
        // Some names are found by the reporting verbs beside them: by those that are learned here, not by those learned
        // last time.
        var renamed = new NameFinder(
                lexicon.with(PhraseScorers.words(articles, i -> true).reportingWords()));
        articles.replaceAll(article -> article.with(renamed, lexicon));
        return of(articles);
    }

    /** Learns from articles, in this order. */
    private static TrainedAttribution of(List<TrainingArticle> articles) {
        var ranker = new AttributionTrainer();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            ReportingWords words =
                    PhraseScorers.words(articles, i -> i % PARTS != held).reportingWords();
            PhraseWeights phrases = PhraseScorers.phraseWeights(words, articles, i -> i % PARTS != held);
            var scorer = new PhraseScorer(words, phrases.model());
            for (int i = held; i < articles.size(); i += PARTS) {
                ranker.add(articles.get(i), scorer);
            }
        }
        LexiconTrainer words = PhraseScorers.words(articles, i -> true);
        return new TrainedAttribution(
                words,
                PhraseScorers.phraseWeights(words.reportingWords(), articles, i -> true),
                ranker.train(),
                ranker.size());
    }

    /** Writes the files into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, ModelFile.CUES, words.cueLines());
        write(folder, ModelFile.SOURCES, words.sourceLines());
        phrases.source().write(folder, ModelFile.SPEAKING);
        phrases.insideReport().write(folder, ModelFile.REPORTED);
        weights.write(folder, ModelFile.ATTRIBUTION);
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
