package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldReported;
import org.onrecord.internal.indirect.Proposal;
import org.onrecord.internal.indirect.ReportProposer;
import org.onrecord.internal.indirect.SentenceProblem;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.phrase.ScoredPhrases;

/** The weights by which speech without quotation marks is found. */
public final class TrainedIndirect {
    /**
     * The number of parts of the articles. Whole reports are learned from proposals as they look to models learned from the other parts,
     * because on new articles they will look so.
     */
    private static final int PARTS = 3;

    private static final SoftmaxTrainer.Settings WHOLE = new SoftmaxTrainer.Settings(12, 40, 8, 0.3);

    /** How often whole reports are learned. The mean depends less on chance, which changes two reports of 200. */
    private static final int TIMES = 3;

    /** Weights that are smaller decide nothing, and are left out of the file. */
    private static final float NEGLIGIBLE = 0.03f;

    private final Weights weights;
    private final int choices;

    private TrainedIndirect(Weights weights, int choices) {
        this.weights = weights;
        this.choices = choices;
    }

    /**
     * Learns from gold corpora in any format of {@link GoldCorpus#read}; the same corpora, models and JDK give the same bytes. Only
     * corpora with attributions outside quotation marks tell what is reported without marks, and where it starts and ends. From the others
     * it is learned which words report quotations, and that what they report goes beyond the marks.
     *
     * @param texts corpora with articles in which nobody is quoted in marks: of these the articles count that a reader has read
     * @param reported the speech without marks in articles of these others and of the texts, where a reader wrote it down
     * @throws IOException if a corpus cannot be read or attributes no quotation, or a shipped model is missing
     */
    public static TrainedIndirect learn(List<Path> data, List<Path> texts, GoldReported reported) throws IOException {
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        var articles = new ArrayList<>(TrainingArticle.readAll(data, models, lexicon));
        Set<String> ids = articles.stream().map(article -> article.gold().id()).collect(Collectors.toSet());
        articles.addAll(
                TrainingArticle.readTexts(texts, id -> reported.of(id) != null && !ids.contains(id), models, lexicon));
        reported.requireFor(
                articles.stream().map(article -> article.gold().id()).toList());
        List<ScoredPhrases> scored = PhraseScorers.unseen(articles);
        return of(articles.stream().map(article -> article.with(reported)).toList(), scored, lexicon.speechWords());
    }

    /** Learns from articles, in this order, whose phrases were scored by models that have not learned from them. */
    static TrainedIndirect of(List<TrainingArticle> articles, List<ScoredPhrases> scored, SpeechWords speech) {
        var whole = new SoftmaxTrainer(WHOLE);
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            var proposer = new ReportProposer(
                    parts(articles, scored, speech, i -> i % PARTS != held).model());
            for (int i = part; i < articles.size(); i += PARTS) {
                add(whole, articles.get(i), scored.get(i), proposer, speech);
            }
        }
        Weights parts = parts(articles, scored, speech, i -> true);
        return new TrainedIndirect(parts.and(whole.train(TIMES)).without(NEGLIGIBLE), whole.size());
    }

    private static Weights parts(
            List<TrainingArticle> articles, List<ScoredPhrases> scored, SpeechWords speech, IntPredicate which) {
        var trainer = new ReportPartsTrainer(speech);
        IntStream.range(0, articles.size()).filter(which).forEach(i -> trainer.add(articles.get(i), scored.get(i)));
        return trainer.train();
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
            for (Proposal proposal : proposer.propose(problem, ReportProposer.Least.ALL)) {
                BitSet right = gold.right(proposal.cue(), proposal.candidates());
                if (right.isEmpty()) {
                    if (!gold.isKnown(proposal.cue(), problem.isSpeech(proposal.cue()))) {
                        continue;
                    }
                    right.set(proposal.candidates().size());
                }
                var features = new ArrayList<List<String>>();
                proposal.features().stream().map(FeatureSource::names).forEach(features::add);
                features.add(proposal.nothing().names());
                whole.add(features, right, gold.share());
            }
        }
    }

    /** Writes the file into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        weights.write(folder, ModelFile.INDIRECT);
    }

    /** Returns how many words, reporting or not, it has learned whole reports from. */
    public int choices() {
        return choices;
    }
}
