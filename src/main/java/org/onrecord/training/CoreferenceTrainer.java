package org.onrecord.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.internal.coreference.AnaphorProblem;
import org.onrecord.internal.coreference.AnaphorResolver;
import org.onrecord.internal.coreference.CoreferenceResolver;
import org.onrecord.internal.coreference.LearnedResolver;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.Ranker;

/**
 * Learns the ranker that chooses whom an anaphor means.
 *
 * <p>A feature has a weight for all anaphors, one for each form of anaphor, and one for each form in each place (after
 * Daumé (2007): Frustratingly Easy Domain Adaptation). The model gets their sums, so that it looks up one weight a feature.
 */
final class CoreferenceTrainer {
    /** Chosen by cross-validation. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(12, 80, 4, 0.4);

    /**
     * How often the articles are gone through: anaphors about which the gold tells nothing are answered by the model of the pass before,
     * because later ones lean on them.
     */
    private static final int PASSES = 2;

    /** How many trainings the weights are the mean of: single ones differ by .02 in accuracy on the development sets, means of ten by .01. */
    private static final int TRAININGS = 30;

    /** By how much the weights are flattened, so that sure answers are as often right as they say. Chosen by cross-validation. */
    private static final double TEMPERATURE = 1.1;

    /** Sums nearer to 0 are left out. */
    private static final float LEAST_WEIGHT = 0.01f;

    private final Lexicon lexicon;
    private final List<CoreferenceArticle> articles = new ArrayList<>();
    private int answers;

    CoreferenceTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(CoreferenceArticle article) {
        articles.add(article);
    }

    /** Returns how many anaphors the last training learned from. */
    int size() {
        return answers;
    }

    /** Returns the ranker's weights. */
    Weights train() {
        AnaphorResolver before = problem -> new Ranker.Choice(Ranker.Choice.NONE, 0);
        Weights weights = new Weights(new TreeMap<>());
        for (int pass = 0; pass < PASSES; pass++) {
            var trainer = new SoftmaxTrainer(SETTINGS);
            var features = new LinkedHashSet<String>();
            for (CoreferenceArticle article : articles) {
                var teacher = new Teacher(article, before, trainer, features);
                new CoreferenceResolver(lexicon, teacher).resolve(article.discourse(), article.sources());
            }
            answers = trainer.size();
            weights = sums(trainer.train(TRAININGS), features);
            before = new LearnedResolver(weights.model());
        }
        return weights.at(TEMPERATURE);
    }

    private static Weights sums(Weights parts, Set<String> features) {
        var sums = new TreeMap<String, Float>();
        for (String feature : features) {
            double sum = 0;
            for (String part : parts(feature)) {
                sum += parts.weights().getOrDefault(part, 0f);
            }
            float rounded = (float) (StrictMath.rint(sum * 1000) / 1000);
            if (Math.abs(rounded) >= LEAST_WEIGHT) {
                sums.put(feature, rounded);
            }
        }
        return new Weights(sums);
    }

    /** Returns the features that share the weight of "near=0|HE.S": it in all anaphors, in HE, and in HE.S. */
    private static List<String> parts(String feature) {
        int bar = feature.lastIndexOf('|') + 1;
        String all = feature.substring(0, bar);
        String form = feature.substring(0, feature.lastIndexOf('.'));
        return List.of(all, form, feature);
    }

    /** Answers as the gold does, and hands each question about which it tells something to the trainer. */
    private record Teacher(
            CoreferenceArticle article, AnaphorResolver before, SoftmaxTrainer trainer, Set<String> features)
            implements AnaphorResolver {

        @Override
        public Ranker.Choice resolve(AnaphorProblem problem) {
            GoldAnswer answer = article.answers().get(problem.phrase());
            BitSet right = answer == null ? new BitSet() : answer.positions(problem);
            if (right.isEmpty()) {
                return before.resolve(problem);
            }
            trainer.add(alternatives(problem), right, share(answer));
            if (right.cardinality() > 1) {
                Ranker.Choice choice = before.resolve(problem);
                return right.get(position(problem, choice)) ? choice : new Ranker.Choice(Ranker.Choice.NONE, 1);
            }
            int only = right.nextSetBit(0);
            return new Ranker.Choice(only == problem.size() ? Ranker.Choice.NONE : only, 1);
        }

        private static int position(AnaphorProblem problem, Ranker.Choice choice) {
            return choice.index() == Ranker.Choice.NONE ? problem.size() : choice.index();
        }

        /** Returns how much an answer counts. Chosen by cross-validation on the speakers of quotations. */
        private static double share(GoldAnswer answer) {
            return switch (answer.kind()) {
                case SPEAKER -> 1.25;
                case ONE_OF_TWO, NEITHER -> 1;
                case READ -> 0.3;
                // most descriptions in a chain mean nobody: counted in full they teach that all do
                case CHAIN -> answer.isNobody() ? 0.15 : 0.6;
            };
        }

        private List<List<String>> alternatives(AnaphorProblem problem) {
            var alternatives = new ArrayList<List<String>>();
            problem.alternatives().forEach(candidate -> alternatives.add(parts(candidate)));
            alternatives.add(parts(problem.nobody()));
            return alternatives;
        }

        private List<String> parts(FeatureSource source) {
            var parts = new ArrayList<String>();
            for (String name : source.names()) {
                features.add(name);
                parts.addAll(CoreferenceTrainer.parts(name));
            }
            return parts;
        }
    }
}
