package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.evaluation.GoldAnaphors;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.evaluation.GoldSpeakers;
import org.onrecord.internal.attribution.AttributedQuotations;
import org.onrecord.internal.attribution.QuotationFinder;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.coreference.DescribedOrganizations;
import org.onrecord.internal.coreference.Discourse;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.ScoredPhrases;

/** The file of {@code models/} that coreference learns: the weights of the ranker that chooses whom an anaphor means. */
public final class TrainedCoreference {
    private final Weights weights;
    private final int answers;

    private TrainedCoreference(Weights weights, int answers) {
        this.weights = weights;
        this.answers = answers;
    }

    /**
     * Learns from gold corpora in any format of {@link GoldCorpus#read}: from the speakers of quotations, from pronouns beside two
     * names, from chains of mentions, and from what a reader wrote down. The same corpora, models and JDK give the same bytes.
     *
     * @param data the corpora
     * @param speakers files of {@link GoldSpeakers#read} with the speakers of quotations in them
     * @param anaphors what a reader wrote down of pronouns and descriptions in them
     * @throws IOException if a file cannot be read, nothing in the corpora tells whom an anaphor means, or a shipped model is missing
     */
    public static TrainedCoreference learn(List<Path> data, List<Path> speakers, GoldAnaphors anaphors)
            throws IOException {
        var reader = new Reader();
        var trainer = new CoreferenceTrainer(reader.lexicon);
        reader.read(data, speakers, anaphors).forEach(trainer::add);
        Weights weights = trainer.train();
        if (trainer.size() == 0) {
            String files = String.join(", ", data.stream().map(Path::toString).toList());
            throw new GoldFormatException(files, "nothing in it tells whom a pronoun or a description means");
        }
        return new TrainedCoreference(weights, trainer.size());
    }

    /** Writes the file into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        weights.write(folder, ModelFile.COREFERENCE);
    }

    /** Returns from how many anaphors it was learned. */
    public int answers() {
        return answers;
    }

    /** Reads corpora as the extractor reads articles, up to coreference. */
    static final class Reader {
        private final Lexicon lexicon;
        private final Analyzer analyzer;
        private final NameFinder names;
        private final PhraseScorer scorer;
        private final QuotationFinder quotations;

        /** Loads the shipped models. */
        Reader() throws IOException {
            ModelFolder models = ModelFolder.shipped();
            lexicon = Lexicon.load(models);
            analyzer = CoreNlpModels.load(models, lexicon);
            names = new NameFinder(lexicon);
            scorer = new PhraseScorer(lexicon.reportingWords(), PhraseModel.load(models));
            quotations = new QuotationFinder(scorer, LinearModel.load(models, ModelFile.ATTRIBUTION));
        }

        Lexicon lexicon() {
            return lexicon;
        }

        /** Returns the articles about whose anaphors the gold may tell something. */
        List<CoreferenceArticle> read(List<Path> data, List<Path> speakers, GoldAnaphors anaphors) throws IOException {
            var known = new ArrayList<GoldSpeakers>();
            for (Path file : speakers) {
                known.add(GoldSpeakers.read(file));
            }
            GoldSpeakers all = GoldSpeakers.joined(known);
            var articles = new ArrayList<CoreferenceArticle>();
            for (Path path : data) {
                for (GoldArticle article : GoldCorpus.read(path).articles()) {
                    if (isUseful(article, all) || !anaphors.of(article.id()).isEmpty()) {
                        articles.add(read(article, all, anaphors));
                    }
                }
            }
            anaphors.requireFor(articles.stream().map(CoreferenceArticle::id).toList());
            return articles;
        }

        private static boolean isUseful(GoldArticle article, GoldSpeakers speakers) {
            return !article.pronouns().isEmpty()
                    || !article.references().isEmpty()
                    || IntStream.range(0, article.segments().size())
                            .anyMatch(segment -> speakers.of(article.id(), segment) != null);
        }

        private CoreferenceArticle read(GoldArticle gold, GoldSpeakers speakers, GoldAnaphors anaphors) {
            TrainingArticle article = TrainingArticle.read(gold, false, analyzer, names, lexicon);
            var named = new EntityClusters(
                    new NameClustering(article.analysis(), lexicon).of(names.names(article.analysis())));
            ScoredPhrases scored = article.scored(scorer);
            AttributedQuotations attributed = quotations.find(scored, article.contents());
            EntityClusters clusters = DescribedOrganizations.with(
                    named, article.analysis(), article.phrases(), attributed.sources(), lexicon);
            var discourse = new Discourse(
                    scored.symbols(),
                    GrammaticalRoles.of(scored.symbols()),
                    clusters,
                    scored::sourceProbability,
                    attributed.sourcesByToken()::get);
            return CoreferenceArticle.of(
                    gold.id(),
                    discourse,
                    attributed.sources(),
                    new GoldAnswers(article, clusters, speakers, anaphors.of(gold.id())));
        }
    }
}
