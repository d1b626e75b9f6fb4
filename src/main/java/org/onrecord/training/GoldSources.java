package org.onrecord.training;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.SourceMatch;
import org.onrecord.internal.attribution.AttributionProblem;
import org.onrecord.internal.attribution.SourceCandidate;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;

/** Finds the right source of a content in the gold. */
final class GoldSources {
    /** The least share of a gold segment, and of a part of a content, that must overlap for the two to be the same. */
    private static final double LEAST_SHARED = 0.8;

    private GoldSources() {}

    /** Returns the gold segment that is the same as a content, the first if there are several; null if there is none. */
    static GoldArticle.@Nullable Segment segment(GoldArticle gold, Content content) {
        for (GoldArticle.Segment segment : gold.segments()) {
            for (Span part : content.spans()) {
                int shared = segment.span().overlap(part);
                if (shared >= LEAST_SHARED * segment.span().length() && shared >= LEAST_SHARED * part.length()) {
                    return segment;
                }
            }
        }
        return null;
    }

    /**
     * Returns the position of the right candidate; the number of candidates if nobody is quoted; -1 if the gold does not say, or
     * the right one is not among them.
     */
    static int answer(TrainingArticle article, GoldArticle.Segment segment, AttributionProblem problem) {
        List<SourceCandidate> candidates = problem.candidates();
        if (!segment.attributed()) {
            return candidates.size();
        }
        List<Phrase> phrases = candidates.stream().map(SourceCandidate::phrase).toList();
        Phrase source = source(article, segment, phrases);
        return source == null ? -1 : phrases.indexOf(source);
    }

    /** Returns which of some phrases is the source of a segment; null if none is. */
    static @Nullable Phrase source(TrainingArticle article, GoldArticle.Segment segment, List<Phrase> phrases) {
        Phrase best = null;
        long nearest = Long.MAX_VALUE;
        for (Phrase phrase : phrases) {
            Span span = article.span(phrase);
            if (segment.cues().stream().anyMatch(span::overlaps)) {
                continue;
            }
            for (Span source : segment.sources()) {
                // of several phrases in a long source ("Ann Poe, head of the party"), the one that starts it
                long away = 1000L * Math.abs(span.start() - source.start()) + Math.abs(span.end() - source.end());
                if (away < nearest && SourceMatch.isSame(span, source)) {
                    nearest = away;
                    best = phrase;
                }
            }
        }
        return best;
    }

    /** Returns the phrases that something is attributed to, with or without quotation marks. */
    static Set<Phrase> sources(TrainingArticle article) {
        var sources = new HashSet<Phrase>();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            for (Span source : attribution.source()) {
                article.phrases().stream()
                        .filter(phrase -> SourceMatch.isSame(article.span(phrase), source))
                        .min(Comparator.comparingInt(
                                phrase -> Math.abs(article.span(phrase).start() - source.start())))
                        .ifPresent(sources::add);
            }
        }
        return sources;
    }

    /** Returns the phrases that are part of what is attributed to somebody. */
    static Set<Phrase> insideReports(TrainingArticle article) {
        var inside = new HashSet<Phrase>();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            for (Span content : attribution.content()) {
                article.phrases().stream()
                        .filter(phrase -> article.span(phrase).overlaps(content))
                        .forEach(inside::add);
            }
        }
        return inside;
    }
}
