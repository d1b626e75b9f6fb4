package org.onrecord.training;

import java.nio.file.Path;
import java.util.*;
import org.onrecord.evaluation.*;
import org.onrecord.internal.attribution.*;
import org.onrecord.internal.cluster.*;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.coreference.*;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.*;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.*;

public final class CoreferenceExperiment {
    static Lexicon lexicon;
    static List<CoreferenceArticle> read(Path shared, boolean dev) throws Exception {
        ModelFolder models = ModelFolder.shipped();
        lexicon = Lexicon.load(models);
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        NameFinder names = new NameFinder(lexicon);
        PhraseScorer scorer = new PhraseScorer(lexicon.reportingWords(), PhraseModel.load(models));
        QuotationFinder finder = new QuotationFinder(scorer, LinearModel.load(models, ModelFile.ATTRIBUTION));
        var all = new ArrayList<CoreferenceArticle>();
        String part = dev ? "dev" : "train";
        for (var corpus : GoldAnswer.Corpus.values()) {
            Path data = switch (corpus) {
                case WORLD -> shared.resolve("world-quotes/" + part + ".jsonl");
                case POLNEAR -> shared.resolve("polnear/" + part + ".jsonl");
                case GAP -> shared.resolve("coref/gap-" + part + ".jsonl");
                case GUM -> shared.resolve("coref/gum-" + part + ".jsonl");
            };
            GoldSpeakers speakers = corpus == GoldAnswer.Corpus.WORLD || corpus == GoldAnswer.Corpus.POLNEAR ? GoldSpeakers.read(data.resolveSibling("speakers-" + part + ".tsv")) : null;
            for (GoldArticle gold : GoldCorpus.read(data).articles()) {
                if (corpus == GoldAnswer.Corpus.POLNEAR) {
                    boolean any = false;
                    for (int k = 0; k < gold.segments().size(); k++) any |= speakers.of(gold.id(), k) != null;
                    if (!any) continue;
                }
                TrainingArticle article = TrainingArticle.read(gold, analyzer, names);
                var clusters = new EntityClusters(new NameClustering(article.analysis(), lexicon).of(names.names(article.analysis())));
                ScoredPhrases scored = article.scored(scorer);
                all.add(CoreferenceArticle.of(corpus, article, scored, finder.find(scored, article.contents()), clusters, speakers));
            }
        }
        return all;
    }
    static final int FOLDS = 5;
    static void evaluate(List<CoreferenceArticle> articles, AnaphorResolver resolver, Map<String, int[]> counts, List<String> errors) {
        for (CoreferenceArticle article : articles) {
            new CoreferenceResolver(lexicon, problem -> {
                var choice = resolver.resolve(problem);
                GoldAnswer answer = article.answers().get(problem.phrase());
                if (answer != null) {
                    EntityCluster entity = choice.index() < 0 ? null : problem.entity(choice.index());
                    boolean right = answer.isRight(entity);
                    String kind = answer.corpus() + (problem.phrase().kind() == org.onrecord.document.MentionKind.PRONOUN ? " pro" : " desc");
                    String gold = !answer.wrong().isEmpty() ? " neither" : answer.right().isEmpty() ? " nobody" : answer.right().iterator().next().type() == org.onrecord.document.EntityType.PERSON ? " person" : " org";
                    add(counts, kind + gold, right);
                    if (entity != null) add(counts, kind + " P", right);
                    if (kind.contains("desc") && !answer.right().isEmpty()) for (double th : new double[] {.5, .6, .7}) add(counts, kind + " R@" + th, right && choice.probability() >= th);
                    if (kind.contains("desc") && entity != null) for (double th : new double[] {.5, .6, .7}) if (choice.probability() >= th) add(counts, kind + " P@" + th, right);
                    boolean reach = false;
                    var pos = answer.positions(problem);
                    if (!answer.right().isEmpty()) add(counts, kind + " reach", !pos.isEmpty());
                    int bin = Math.min(9, (int) (choice.probability() * 10));
                    if (answer.corpus() == GoldAnswer.Corpus.WORLD) add(counts, "WORLD bin " + bin, right);
                    if (!right && errors != null) errors.add(answer.corpus() + "\t" + article.id() + "\t" + article.discourse().symbols().analysis().wording(problem.phrase().first(), problem.phrase().end()) + "\tgold " + answer.right().stream().map(EntityCluster::name).toList() + "\tsaid " + (entity == null ? "-" : entity.name()) + " " + String.format("%.2f", choice.probability()) + "\t" + article.discourse().symbols().analysis().sentenceOf(problem.phrase().first()).index());
                }
                return choice;
            }).resolve(article.discourse(), article.sources());
        }
    }
    static void add(Map<String, int[]> counts, String key, boolean right) {
        int[] c = counts.computeIfAbsent(key, k -> new int[2]);
        c[0] += right ? 1 : 0;
        c[1]++;
    }
    static void cv(List<CoreferenceArticle> all, String title, List<String> errors) {
        long t = System.currentTimeMillis();
        var counts = new TreeMap<String, int[]>();
        int size = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            var trainer = new CoreferenceTrainer(lexicon);
            var held = new ArrayList<CoreferenceArticle>();
            for (int i = 0; i < all.size(); i++) {
                if (i % FOLDS == fold) held.add(all.get(i)); else trainer.add(all.get(i));
            }
            Weights w = trainer.train();
            size = w.weights().size();
            evaluate(held, new LearnedResolver(w.model()), counts, errors);
        }
        print(title, counts, size, t);
    }
    static void print(String title, Map<String, int[]> counts, int size, long t) {
        var line = new StringBuilder(title + " (" + (System.currentTimeMillis() - t) / 1000 + " s, " + size + " weights)");
        int wr = 0, wn = 0;
        for (var e : counts.entrySet()) {
            if (e.getKey().contains("WORLD") && e.getKey().matches(".*(person|org|nobody)")) { wr += e.getValue()[0]; wn += e.getValue()[1]; }
            line.append(e.getKey().contains("bin") ? " " : "\n  ").append(e.getKey()).append(String.format(" %.3f (%d)", e.getValue()[0] / (double) e.getValue()[1], e.getValue()[1]));
        }
        System.out.println(line + "\n  WORLD ALL " + String.format("%.3f", wr / (double) wn));
        System.out.flush();
    }
    public static void main(String[] args) throws Exception {
        Path shared = Path.of(args[0]);
        var all = read(shared, false);
        System.out.println(all.size() + " articles");
        var errors = new ArrayList<String>();
        cv(all, "base", errors);
        java.nio.file.Files.write(Path.of("/tmp/coref-errors.txt"), errors);
        for (int i = 1; i < args.length; i++) {
            String[] kv = args[i].split("=");
            var oldSettings = CoreferenceTrainer.settings; int oldPasses = CoreferenceTrainer.passes; var oldShares = new HashMap<>(CoreferenceTrainer.shares);
            switch (kv[0]) {
                case "off" -> CoreferenceTrainer.off = Set.of(kv[1].split(","));
                case "passes" -> CoreferenceTrainer.passes = Integer.parseInt(kv[1]);
                case "settings" -> { String[] v = kv[1].split(","); CoreferenceTrainer.settings = new SoftmaxTrainer.Settings(Integer.parseInt(v[0]), Double.parseDouble(v[1]), Integer.parseInt(v[2]), Double.parseDouble(v[3])); }
                case "shares" -> { for (String x : kv[1].split(",")) { String[] y = x.split(":"); CoreferenceTrainer.shares.put(y[0], Double.parseDouble(y[1])); } }
                default -> throw new IllegalArgumentException(args[i]);
            }
            cv(all, args[i], null);
            CoreferenceTrainer.off = Set.of(); CoreferenceTrainer.settings = oldSettings; CoreferenceTrainer.passes = oldPasses; CoreferenceTrainer.shares = oldShares;
        }
        var trainer = new CoreferenceTrainer(lexicon);
        all.forEach(trainer::add);
        Weights w = trainer.train();
        var lines = new ArrayList<String>(); lines.add(ModelFile.COREFERENCE.header()); lines.addAll(w.lines());
        java.nio.file.Files.write(Path.of("/tmp/coreference.tsv"), lines);
    }
}
