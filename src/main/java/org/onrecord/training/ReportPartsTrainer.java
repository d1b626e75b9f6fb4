package org.onrecord.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.indirect.SentenceProblem;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Learns the parts of a report, each by itself: which words report, and the source, the start and the end of what they report. */
final class ReportPartsTrainer {
    private static final SoftmaxTrainer.Settings CUE = new SoftmaxTrainer.Settings(8, 60, 5, 0.2);
    private static final SoftmaxTrainer.Settings CHOICE = new SoftmaxTrainer.Settings(8, 30, 8, 0.2);

    private final SpeechWords speech;
    private final SoftmaxTrainer cues = new SoftmaxTrainer(CUE);
    private final SoftmaxTrainer sources = new SoftmaxTrainer(CHOICE);
    private final SoftmaxTrainer starts = new SoftmaxTrainer(CHOICE);
    private final SoftmaxTrainer ends = new SoftmaxTrainer(CHOICE);

    ReportPartsTrainer(SpeechWords speech) {
        this.speech = speech;
    }

    /**
     * Learns from an article. Words that do not report are learned from words that would be annotated, and where a content starts and
     * ends, from contents that are annotated whole.
     *
     * @param scored the article's phrases, scored by models that have not learned from it
     */
    void add(TrainingArticle article, ScoredPhrases scored) {
        for (Sentence sentence : article.analysis().sentences()) {
            var problem = new SentenceProblem(scored, sentence, speech);
            List<Integer> words = problem.cues();
            var gold = new GoldReports(article, words);
            for (int cue : words) {
                if (gold.isCue(cue) || gold.isKnown(cue, problem.isSpeech(cue))) {
                    cues.add(List.of(problem.cue(cue).names(), List.of()), gold.isCue(cue) ? 0 : 1, gold.share());
                }
                if (gold.isCue(cue)) {
                    Phrase source = addSource(problem, gold, cue);
                    if (gold.hasWholeContent(cue)) {
                        addContent(problem, gold, cue, source);
                    }
                }
            }
        }
    }

    private @Nullable Phrase addSource(SentenceProblem problem, GoldReports gold, int cue) {
        List<Phrase> phrases = problem.sources(cue);
        var features = new ArrayList<List<String>>();
        phrases.forEach(phrase -> features.add(problem.source(cue, phrase).names()));
        features.add(problem.nobody(cue).names());
        BitSet right = gold.sources(cue, phrases);
        Phrase source = right.isEmpty() ? null : phrases.get(right.nextSetBit(0));
        if (right.isEmpty()) {
            right.set(phrases.size());
        }
        sources.add(features, right, gold.share());
        return source;
    }

    private void addContent(SentenceProblem problem, GoldReports gold, int cue, @Nullable Phrase source) {
        var first = new BitSet();
        var end = new BitSet();
        List<Integer> from = problem.starts(cue);
        List<Integer> to = problem.ends(cue);
        for (GoldReports.Content content : gold.contents(cue)) {
            if (from.contains(content.first())) {
                first.set(from.indexOf(content.first()));
            }
            if (to.contains(content.end())) {
                end.set(to.indexOf(content.end()));
            }
        }
        add(starts, problem.start(cue, source), first, gold.share());
        add(ends, problem.end(cue, source), end, gold.share());
    }

    private static void add(SoftmaxTrainer trainer, List<FeatureSource> features, BitSet right, double share) {
        if (!right.isEmpty()) {
            trainer.add(features.stream().map(FeatureSource::names).toList(), right, share);
        }
    }

    Weights train() {
        return cues.train().and(sources.train()).and(starts.train()).and(ends.train());
    }
}
