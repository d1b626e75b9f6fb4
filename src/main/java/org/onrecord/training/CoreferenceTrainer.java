package org.onrecord.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.coreference.AnaphorProblem;
import org.onrecord.internal.coreference.AnaphorResolver;
import org.onrecord.internal.coreference.CoreferenceResolver;
import org.onrecord.internal.coreference.LearnedResolver;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;

/** Learns the ranker that chooses whom an anaphor means. */
final class CoreferenceTrainer {
    static SoftmaxTrainer.Settings settings = new SoftmaxTrainer.Settings(12, 20, 3, 0.2);
    static int passes = 2;
    static Map<String, Double> shares = new HashMap<>(Map.of("WORLD", 1.5, "POLNEAR", 1.0, "GAP", 1.0, "GUM", 0.6, "GUM0", 0.15));
    static Set<String> off = new HashSet<>();

    private final Lexicon lexicon;
    private final List<CoreferenceArticle> articles = new ArrayList<>();

    CoreferenceTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(CoreferenceArticle article) {
        articles.add(article);
    }

    Weights train() {
        AnaphorResolver before = problem -> new Ranker.Choice(Ranker.Choice.NONE, 0);
        Weights weights = null;
        for (int pass = 0; pass < passes; pass++) {
            weights = pass(before);
            before = new LearnedResolver(weights.model());
        }
        return weights;
    }

    private Weights pass(AnaphorResolver before) {
        var trainer = new SoftmaxTrainer(settings);
        var whole = new LinkedHashSet<String>();
        for (CoreferenceArticle article : articles) {
            new CoreferenceResolver(lexicon, problem -> {
                        GoldAnswer answer = article.answers().get(problem.phrase());
                        if (answer == null) {
                            return before.resolve(problem);
                        }
                        BitSet right = answer.positions(problem);
                        if (right.isEmpty()) {
                            return before.resolve(problem);
                        }
                        String corpus = answer.corpus().name();
                        double share = shares.get(corpus.equals("GUM") && answer.right().isEmpty() ? "GUM0" : corpus);
                        if (share > 0) {
                            trainer.add(alternatives(problem, whole), right, share);
                        }
                        if (right.cardinality() > 1) {
                            Ranker.Choice choice = before.resolve(problem);
                            int index = choice.index() == Ranker.Choice.NONE ? problem.size() : choice.index();
                            return right.get(index) ? choice : new Ranker.Choice(Ranker.Choice.NONE, 1);
                        }
                        int only = right.nextSetBit(0);
                        return new Ranker.Choice(only == problem.size() ? Ranker.Choice.NONE : only, 1);
                    })
                    .resolve(article.discourse(), article.sources());
        }
        Weights copies = trainer.train();
        var sums = new TreeMap<String, Float>();
        for (String name : whole) {
            double sum = 0;
            for (String copy : copies(name)) {
                sum += copies.weights().getOrDefault(copy, 0f);
            }
            float rounded = (float) (StrictMath.rint(sum * 1000) / 1000);
            if (Math.abs(rounded) >= 0.01) {
                sums.put(name, rounded);
            }
        }
        return new Weights(sums);
    }

    private List<List<String>> alternatives(AnaphorProblem problem, Set<String> whole) {
        var alternatives = new ArrayList<List<String>>();
        problem.alternatives().forEach(source -> alternatives.add(copies(source, whole)));
        alternatives.add(copies(problem.nobody(), whole));
        return alternatives;
    }

    private static List<String> copies(FeatureSource source, Set<String> whole) {
        var all = new ArrayList<String>();
        for (String name : source.names()) {
            if (!off.isEmpty() && off.contains(name.substring(0, name.indexOf('=')))) {
                continue;
            }
            whole.add(name);
            all.addAll(copies(name));
        }
        return all;
    }

    /** Returns a feature for all anaphors, for its form, for form and place, and for form and kind of text. */
    private static List<String> copies(String name) {
        int bar = name.lastIndexOf('|');
        String base = name.substring(0, bar + 1);
        String[] context = name.substring(bar + 1).split("\\.");
        return List.of(base, base + context[0], base + context[0] + "." + context[1], base + context[0] + "." + context[2]);
    }
}
