package org.onrecord.internal.indirect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * The questions that a sentence asks: which words report, and for each of them, which phrase is the source and where the content starts
 * and ends. Each answer has features for a linear model; their names begin with "cue ", "source ", "start " and "end ".
 */
public final class SentenceProblem {
    private final SentenceContext context;
    private final CueFeatures cues;
    private final SourceFeatures sources;

    public SentenceProblem(ScoredPhrases scored, Sentence sentence, SpeechWords speech) {
        this.context = new SentenceContext(scored, sentence, speech);
        this.cues = new CueFeatures(context);
        this.sources = new SourceFeatures(context);
    }

    SentenceContext context() {
        return context;
    }

    /** Returns the tokens of the words that may report, in text order. */
    public List<Integer> cues() {
        return CueCandidates.of(context);
    }

    /** Tells whether a word is one of speech, and not of thought or evidence. */
    public boolean isSpeech(int cue) {
        return context.isSpeech(cue);
    }

    /** Returns the features of "this word reports". */
    public FeatureSource cue(int cue) {
        return sink -> cues.add(sink, cue);
    }

    CueFeatures cueFeatures() {
        return cues;
    }

    /** Returns the phrases that may be the source of what a word reports, in text order. */
    public List<Phrase> sources(int cue) {
        return sources.candidates(cue);
    }

    /** Returns the features of "this phrase is the source". */
    public FeatureSource source(int cue, Phrase phrase) {
        return sink -> sources.add(sink, cue, phrase);
    }

    /** Returns the features of "no phrase of the sentence is the source". */
    public FeatureSource nobody(int cue) {
        return sink -> sources.addNobody(sink, cue);
    }

    /** Returns the tokens at which the content may start, in text order. */
    public List<Integer> starts(int cue) {
        return Boundaries.starts(context, cue);
    }

    /** Returns the tokens before which the content may end, in text order. */
    public List<Integer> ends(int cue) {
        return Boundaries.ends(context, cue);
    }

    /**
     * Returns the features of "the content starts here", for each of {@link #starts}.
     *
     * @param source the most probable source; null if there is none
     */
    public List<FeatureSource> start(int cue, @Nullable Phrase source) {
        var features = new BoundaryFeatures(context, cue, source);
        return starts(cue).stream()
                .map(token -> (FeatureSource) sink -> features.addStart(sink, token))
                .toList();
    }

    /**
     * Returns the features of "the content ends here", for each of {@link #ends}.
     *
     * @param source the most probable source; null if there is none
     */
    public List<FeatureSource> end(int cue, @Nullable Phrase source) {
        var features = new BoundaryFeatures(context, cue, source);
        return ends(cue).stream()
                .map(token -> (FeatureSource) sink -> features.addEnd(sink, token))
                .toList();
    }
}
