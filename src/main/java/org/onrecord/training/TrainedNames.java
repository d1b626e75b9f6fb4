package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.tagging.Labels;
import org.onrecord.internal.tagging.LinearChainCrf;
import org.onrecord.internal.tagging.TaggerFeatures;
import org.onrecord.internal.tagging.TokenFeatures;
import org.onrecord.internal.text.Paragraphs;

/** The file of {@code models/} that the name tagger learns from a corpus. */
public final class TrainedNames {
    /** How many trainings the weights are the mean of: single ones differ by .004 in F1 on held-out articles. */
    private static final int TRAININGS = 6;

    private static final int ROUNDS = 8;

    /** One in so many articles is learned from once more with other names. */
    private static final int RENAMED = 2;

    private static final double DROPPED = 0.3;
    private static final int LEAST_COUNT = 3;

    private final CrfTrainer trainer;
    private final int articles;

    private TrainedNames(CrfTrainer trainer, int articles) {
        this.trainer = trainer;
        this.articles = articles;
    }

    /**
     * Learns from a gold corpus in any format of {@link GoldCorpus#read}; the same corpus, models and JDK give the same bytes.
     *
     * @throws IOException if the corpus cannot be read or has no names, or a shipped model is missing
     */
    public static TrainedNames learn(Path data) throws IOException {
        return learn(data, NameSources.none());
    }

    /**
     * Learns from a gold corpus and from other sources.
     *
     * @param data the corpus whose conventions count
     * @throws IOException if a corpus or list cannot be read, a corpus has no names, or a shipped model is missing
     */
    public static TrainedNames learn(Path data, NameSources sources) throws IOException {
        GoldCorpus gold = GoldCorpus.read(data);
        gold.require(GoldKind.NAMES);
        List<List<GoldArticle>> more = sources.corpora();
        List<GoldArticle> own = sources.articles();
        if (!own.isEmpty()) {
            more.add(own);
        }
        var reader = new Reader();
        reader.addAll(gold.articles(), Domain.MAIN);
        if (sources.lists() != null) {
            List<GoldArticle> named = more.isEmpty()
                    ? gold.articles()
                    : more.stream().flatMap(List::stream).toList();
            var renaming = new Renaming(reader.pools(sources.lists(), sources.known()), named);
            reader.addRenamed(gold.articles(), renaming);
            reader.addRenamed(own, renaming);
        }
        for (int k = 0; k < more.size(); k++) {
            reader.addAll(more.get(k), Domain.RENAMED + 1 + k);
        }
        reader.trainer.train();
        return new TrainedNames(
                reader.trainer,
                gold.articles().size() + more.stream().mapToInt(List::size).sum());
    }

    /** Gives the sentences of articles to a trainer. */
    private static final class Reader {
        private final ModelFolder models = ModelFolder.shipped();
        private final Analyzer analyzer = CoreNlpModels.withoutNames(models);
        private final Lexicon lexicon = Lexicon.load(models);
        private final TaggerFeatures features = new TaggerFeatures(lexicon);
        private final CrfTrainer trainer = new CrfTrainer(TRAININGS, ROUNDS, DROPPED, LEAST_COUNT);

        Reader() throws IOException {}

        NamePools pools(Path lists, @Nullable Path known) throws IOException {
            WrittenNames names = known == null ? WrittenNames.none() : WrittenNames.read(known);
            return new NamePools(lists, names, models, lexicon.ruleWords());
        }

        void addAll(List<GoldArticle> articles, int domain) {
            for (GoldArticle article : articles) {
                add(trainer, features, article, analyzed(analyzer, article), domain);
            }
        }

        /** Adds one in {@link #RENAMED} of the articles with other names. */
        void addRenamed(List<GoldArticle> articles, Renaming renaming) {
            for (int i = 0; i < articles.size(); i += RENAMED) {
                GoldArticle renamed = renaming.of(articles.get(i));
                add(trainer, features, renamed, analyzed(analyzer, renamed), Domain.RENAMED);
            }
        }
    }

    private static Analysis analyzed(Analyzer analyzer, GoldArticle article) {
        return analyzer.analyze(article.text(), Paragraphs.of(article.text()));
    }

    /** Gives the trainer the sentences of an article. */
    static void add(CrfTrainer trainer, TaggerFeatures features, GoldArticle gold, Analysis analysis, int domain) {
        int[] labels = GoldLabels.of(gold, analysis);
        TokenFeatures tokens = features.of(analysis);
        for (Sentence sentence : analysis.sentences()) {
            var own = new int[sentence.end() - sentence.first()];
            System.arraycopy(labels, sentence.first(), own, 0, own.length);
            trainer.add(Domain.withCopies(tokens.of(sentence), domain), own);
        }
    }

    /** Writes the file into a folder, which is created if it does not exist. */
    public void write(Path folder) throws IOException {
        write(trainer, folder);
    }

    /** Writes the weights of a trainer. */
    static void write(CrfTrainer trainer, Path folder) throws IOException {
        long[] all = trainer.features();
        long[] features =
                Arrays.stream(all).filter(feature -> !Domain.isCopy(feature)).toArray();
        // The features are in ascending order and the copies last.
        float[] weights = Arrays.copyOf(trainer.weights(), features.length * Labels.COUNT);
        LinearChainCrf.write(folder, features, weights, trainer.pairs());
    }

    /** Returns the number of articles in the corpora. */
    public int articles() {
        return articles;
    }
}
