package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.indirect.Proposal;
import org.onrecord.internal.indirect.ReportProposer;
import org.onrecord.internal.indirect.SentenceProblem;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.ScoredPhrases;

/** The weights by which speech without quotation marks is found. */
public final class TrainedIndirect {
    /**
     * The number of parts of the articles. Whole reports are learned from proposals as they look to models learned from the other parts,
     * because on new articles they will look so.
     */
    private static final int PARTS = 3;

    private static final SoftmaxTrainer.Settings WHOLE = new SoftmaxTrainer.Settings(12, 40, 3, 0.3);

    private final Weights weights;
    private final int choices;

    private TrainedIndirect(Weights weights, int choices) {
        this.weights = weights;
        this.choices = choices;
    }

    /**
     * Learns from gold corpora in any format of {@link GoldCorpus#read}; the same corpora, models and JDK give the same bytes. Only
     * corpora with attributions outside quotation marks tell what is reported without marks; from the others, only how often words report
     * is learned.
     *
     * @throws IOException if a corpus cannot be read or attributes no quotation, or a shipped model is missing
     */
    public static TrainedIndirect learn(List<Path> data) throws IOException {
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        var names = new NameFinder(lexicon);
        var articles = new ArrayList<TrainingArticle>();
        for (Path path : data) {
            GoldCorpus corpus = GoldCorpus.read(path);
            corpus.require(GoldKind.QUOTATIONS);
            boolean isComplete = corpus.articles().stream()
                    .anyMatch(article -> !article.attributions().isEmpty());
            corpus.articles()
                    .forEach(article -> articles.add(TrainingArticle.read(article, isComplete, analyzer, names)));
        }
        List<ScoredPhrases> scored = PhraseScorers.unseen(articles);
        List<Integer> complete = IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).isComplete())
                .boxed()
                .toList();
        return of(articles, scored, complete, lexicon.speechWords());
    }

    private static TrainedIndirect of(
            List<TrainingArticle> articles, List<ScoredPhrases> scored, List<Integer> complete, SpeechWords speech) {
        var whole = new SoftmaxTrainer(WHOLE);
        for (int part = 0; part < PARTS; part++) {
            var parts = new ReportPartsTrainer(speech);
            for (int k = 0; k < complete.size(); k++) {
                if (k % PARTS != part) {
                    parts.add(articles.get(complete.get(k)), scored.get(complete.get(k)));
                }
            }
            var proposer = new ReportProposer(parts.train().model());
            for (int k = part; k < complete.size(); k += PARTS) {
                add(whole, articles.get(complete.get(k)), scored.get(complete.get(k)), proposer, speech);
            }
        }
        var parts = new ReportPartsTrainer(speech);
        complete.forEach(i -> parts.add(articles.get(i), scored.get(i)));
        return new TrainedIndirect(parts.train().and(whole.train()), whole.size());
    }

    private static void add(
            SoftmaxTrainer whole,
            TrainingArticle article,
            ScoredPhrases scored,
            ReportProposer proposer,
            SpeechWords speech) {
        for (Sentence sentence : article.analysis().sentences()) {
            var problem = new SentenceProblem(scored, sentence, speech);
            var gold = new GoldReports(article, problem.cues());
            for (Proposal proposal : proposer.propose(problem)) {
                var features = new ArrayList<List<String>>();
                proposal.features().stream().map(FeatureSource::names).forEach(features::add);
                features.add(proposal.nothing().names());
                BitSet right = gold.right(proposal.cue(), proposal.candidates());
                if (right.isEmpty()) {
                    right.set(proposal.candidates().size());
                }
                whole.add(features, right, 1);
            }
        }
    }

    /** Writes the file into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var lines = new ArrayList<String>();
        lines.add(ModelFile.INDIRECT.header());
        lines.addAll(weights.lines());
        Files.write(folder.resolve(ModelFile.INDIRECT.fileName()), lines);
    }

    /** Returns how many words, reporting or not, it has learned whole reports from. */
    public int choices() {
        return choices;
    }
}
