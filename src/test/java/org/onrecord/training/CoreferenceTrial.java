package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.evaluation.GoldAnaphors;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.AnaphorProblem;
import org.onrecord.internal.coreference.AnaphorResolver;
import org.onrecord.internal.coreference.CoreferenceResolver;
import org.onrecord.internal.coreference.LearnedResolver;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.model.Ranker;

/**
 * Measures the learning of coreference by cross-validation over the articles of training sets: how often whom an anaphor means is right,
 * by how the corpus tells it, and how often the answers of each probability are.
 *
 * <pre>{@code
 * mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.training.CoreferenceTrial -Dbench="FOLDER OF DATA"
 * }</pre>
 */
public final class CoreferenceTrial {
    private static final int FOLDS = 5;
    private static final int BINS = 10;

    private final Lexicon lexicon;
    private final Map<String, int[]> counts = new TreeMap<>();

    private CoreferenceTrial(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Prints the shares; {@code arguments} are the folder of the corpora. */
    public static void main(String... arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        var reader = new TrainedCoreference.Reader();
        List<CoreferenceArticle> articles = reader.read(
                List.of(
                        data.resolve("world-quotes/train.jsonl"),
                        data.resolve("polnear/train.jsonl"),
                        data.resolve("coref/gap-train.jsonl"),
                        data.resolve("coref/gum-train.jsonl")),
                List.of(data.resolve("world-quotes/speakers-train.tsv"), data.resolve("polnear/speakers-train.tsv")),
                GoldAnaphors.read(Path.of("src/training/anaphors.tsv")));
        var trial = new CoreferenceTrial(reader.lexicon());
        for (int fold = 0; fold < FOLDS; fold++) {
            trial.run(articles, fold);
        }
        trial.counts.forEach(
                (what, count) -> System.out.printf("%-40s %.3f of %d%n", what, count[0] / (double) count[1], count[1]));
    }

    private void run(List<CoreferenceArticle> articles, int fold) {
        var trainer = new CoreferenceTrainer(lexicon);
        var held = new ArrayList<CoreferenceArticle>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % FOLDS == fold) {
                held.add(articles.get(i));
            } else {
                trainer.add(articles.get(i));
            }
        }
        var learned = new LearnedResolver(trainer.train().model());
        for (CoreferenceArticle article : held) {
            new CoreferenceResolver(lexicon, new Examiner(article, learned))
                    .resolve(article.discourse(), article.sources());
        }
    }

    private void count(String what, boolean isRight) {
        int[] count = counts.computeIfAbsent(what, key -> new int[2]);
        count[0] += isRight ? 1 : 0;
        count[1]++;
    }

    /** Compares the answers of a resolver with the gold. */
    private final class Examiner implements AnaphorResolver {
        private final CoreferenceArticle article;
        private final AnaphorResolver resolver;

        Examiner(CoreferenceArticle article, AnaphorResolver resolver) {
            this.article = article;
            this.resolver = resolver;
        }

        @Override
        public Ranker.Choice resolve(AnaphorProblem problem) {
            Ranker.Choice choice = resolver.resolve(problem);
            GoldAnswer gold = article.answers().get(problem.phrase());
            if (gold != null) {
                @Nullable
                EntityCluster entity = choice.index() == Ranker.Choice.NONE ? null : problem.entity(choice.index());
                boolean isRight = gold.isRight(entity);
                String kind =
                        gold.kind() + (problem.phrase().kind() == MentionKind.PRONOUN ? " pronoun" : " description");
                String meant = gold.kind() == GoldAnswer.Kind.NEITHER || gold.isNobody()
                        ? "nobody"
                        : gold.entities().iterator().next().type().toString();
                count(kind + " for " + meant, isRight);
                count(kind + (entity == null ? " given nobody" : " given an entity"), isRight);
                int bin = (int) Math.min(BINS - 1, choice.probability() * BINS);
                count(gold.kind() + " with probability 0." + bin, isRight);
            }
            return choice;
        }
    }
}
