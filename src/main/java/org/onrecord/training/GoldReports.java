package org.onrecord.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.SourceMatch;
import org.onrecord.internal.indirect.ReportCandidate;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.Phrase;

/** What the gold says of the words of a sentence that may report. */
final class GoldReports {
    /** The least share of tokens that a content must have in common with the right one. */
    private static final double ALIKE = 0.5;

    /**
     * How much the reports of an article count whose speech alone is annotated: they are of the world's news, which the model is for, and
     * fewer than the others. Chosen by cross-validation.
     */
    private static final double SHARE_OF_SPEECH = 4;

    private final TrainingArticle article;
    private final Map<Integer, List<GoldArticle.Attribution>> byCue = new TreeMap<>();

    /**
     * @param article its gold attributions
     * @param cues the tokens that may report, in text order
     */
    GoldReports(TrainingArticle article, List<Integer> cues) {
        this.article = article;
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            Integer cue = cue(attribution, cues);
            if (cue != null) {
                byCue.computeIfAbsent(cue, token -> new ArrayList<>()).add(attribution);
            }
        }
    }

    /** Returns the first verb of a cue; without one, its first word that may report; null if it has none. */
    private @Nullable Integer cue(GoldArticle.Attribution attribution, List<Integer> cues) {
        Integer first = null;
        for (Span span : attribution.cue()) {
            for (int k = firstAtOrAfter(cues, article.analysis().firstEndingAfter(span.start()));
                    k < cues.size() && article.analysis().token(cues.get(k)).start() < span.end();
                    k++) {
                if (article.analysis().token(cues.get(k)).isVerb()) {
                    return cues.get(k);
                }
                first = first == null ? cues.get(k) : first;
            }
        }
        return first;
    }

    private static int firstAtOrAfter(List<Integer> cues, int token) {
        int k = Collections.binarySearch(cues, token);
        return k < 0 ? -k - 1 : k;
    }

    /** Returns whether a word reports something. */
    boolean isCue(int token) {
        return byCue.containsKey(token);
    }

    /**
     * Tells whether it is known what a word reports, or that it reports nothing.
     *
     * @param isSpeech whether it is a word of speech
     */
    boolean isKnown(int token, boolean isSpeech) {
        return switch (article.extent()) {
            case ALL -> true;
            case SPEECH -> isCue(token) ? hasWholeContent(token) : isSpeech;
            case QUOTATIONS -> false;
        };
    }

    /** Returns how much what is learned from the article counts: 1 for as much as usual. */
    double share() {
        return article.extent() == TrainingArticle.Extent.SPEECH ? SHARE_OF_SPEECH : 1;
    }

    /** Tells whether the contents of a word that reports are annotated whole, and not only where they stand in quotation marks. */
    boolean hasWholeContent(int cue) {
        return article.extent() == TrainingArticle.Extent.ALL
                || byCue.get(cue).stream().noneMatch(GoldArticle.Attribution::isMarked);
    }

    /** Returns the first attribution of a word that reports. */
    GoldArticle.Attribution attribution(int cue) {
        return byCue.get(cue).get(0);
    }

    /** Returns the positions of the phrases that are the source of what a word reports; only the nearest to where it starts. */
    BitSet sources(int cue, List<Phrase> phrases) {
        var right = new BitSet();
        for (GoldArticle.Attribution attribution : byCue.get(cue)) {
            int best = -1;
            long nearest = Long.MAX_VALUE;
            for (int i = 0; i < phrases.size(); i++) {
                Span span = article.span(phrases.get(i));
                for (Span source : attribution.source()) {
                    long away = 1000L * Math.abs(span.start() - source.start()) + Math.abs(span.end() - source.end());
                    if (away < nearest && SourceMatch.isSame(span, source)) {
                        nearest = away;
                        best = i;
                    }
                }
            }
            if (best >= 0) {
                right.set(best);
            }
        }
        return right;
    }

    /**
     * The tokens of a content in one sentence.
     *
     * @param tokens the content's, without marks
     */
    record Content(BitSet tokens) {
        int first() {
            return tokens.nextSetBit(0);
        }

        int end() {
            return tokens.length();
        }
    }

    /** Returns the contents of a word that reports, as far as they are in its sentence; those without a token there are left out. */
    List<Content> contents(int cue) {
        Analysis analysis = article.analysis();
        Sentence sentence = analysis.sentenceOf(cue);
        var contents = new ArrayList<Content>();
        for (GoldArticle.Attribution attribution : byCue.get(cue)) {
            var tokens = new BitSet();
            for (Span span : attribution.content()) {
                for (int i = Math.max(sentence.first(), analysis.firstEndingAfter(span.start()));
                        i < sentence.end() && analysis.token(i).start() < span.end();
                        i++) {
                    tokens.set(i);
                }
            }
            trim(tokens, analysis);
            if (!tokens.isEmpty()) {
                contents.add(new Content(tokens));
            }
        }
        return contents;
    }

    /** Takes a leading "that" and marks at the ends away. */
    private static void trim(BitSet tokens, Analysis analysis) {
        while (!tokens.isEmpty() && !isWordOrBracket(analysis, tokens.length() - 1)) {
            tokens.clear(tokens.length() - 1);
        }
        int first = tokens.nextSetBit(0);
        while (first >= 0
                && (!isWordOrBracket(analysis, first)
                        || analysis.token(first).text().equalsIgnoreCase("that")
                                && analysis.token(first).tag().equals("IN"))) {
            tokens.clear(first);
            first = tokens.nextSetBit(0);
        }
    }

    private static boolean isWordOrBracket(Analysis analysis, int token) {
        String text = analysis.token(token).text();
        return !List.of(",", ".", ";", ":", "?", "!", "-", "--", "–", "—").contains(text);
    }

    /**
     * Returns which candidates are right: those with the right source and the right content, or else those nearest to it; none if none is
     * half right. Where only what stands in quotation marks is annotated, all that have it in their content are right.
     */
    BitSet right(int cue, List<ReportCandidate> candidates) {
        var right = new BitSet();
        if (!isCue(cue)) {
            return right;
        }
        List<Phrase> phrases = candidates.stream().map(ReportCandidate::source).toList();
        List<Content> contents = contents(cue);
        boolean sourced = byCue.get(cue).stream()
                .anyMatch(attribution -> !attribution.source().isEmpty());
        if (!sourced || contents.isEmpty()) {
            return right;
        }
        BitSet sources = sources(cue, phrases);
        var rightPhrases = new HashSet<Phrase>();
        sources.stream().forEach(i -> rightPhrases.add(phrases.get(i)));
        double best = 0;
        for (int i = 0; i < candidates.size(); i++) {
            double value = hasWholeContent(cue)
                    ? likeness(candidates.get(i), contents)
                    : covers(candidates.get(i), contents) ? 1 : 0;
            if (value >= ALIKE) {
                value += rightPhrases.contains(candidates.get(i).source()) ? 1 : 0;
                if (value > best) {
                    right.clear();
                    best = value;
                }
                if (value == best) {
                    right.set(i);
                }
            }
        }
        return right;
    }

    private static boolean covers(ReportCandidate candidate, List<Content> contents) {
        return contents.stream().allMatch(content -> content.tokens().stream().allMatch(candidate::contains));
    }

    private static double likeness(ReportCandidate candidate, List<Content> contents) {
        double best = 0;
        var tokens = new BitSet();
        candidate.parts().forEach(part -> tokens.set(part.first(), part.end()));
        for (Content content : contents) {
            var both = (BitSet) tokens.clone();
            both.and(content.tokens());
            double shared = both.cardinality();
            best = Math.max(
                    best, shared / (tokens.cardinality() + content.tokens().cardinality() - shared));
        }
        return best;
    }
}
