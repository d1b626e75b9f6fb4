package org.onrecord.training;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.SourceMatch;
import org.onrecord.internal.attribution.Alternatives;
import org.onrecord.internal.attribution.Candidate;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.QuotedContent;

/** Finds the right answer to a choice in the gold. */
final class GoldSources {
    private static final double ALIKE = 0.8;

    private GoldSources() {}

    /** The gold segment that a passage is; the first of several; null if the gold has none there. */
    static GoldArticle.@Nullable Segment segment(GoldArticle gold, QuotedContent passage) {
        for (GoldArticle.Segment segment : gold.segments()) {
            for (Span part : passage.span().parts()) {
                int shared = segment.span().overlap(part);
                if (shared >= ALIKE * segment.span().length() && shared >= ALIKE * part.length()) {
                    return segment;
                }
            }
        }
        return null;
    }

    /**
     * The position of the right candidate; the number of candidates if nobody is quoted; -1 if the gold does not say, or
     * the right one is not among them.
     */
    static int answer(TrainingArticle article, GoldArticle.Segment segment, Alternatives alternatives) {
        List<Candidate> candidates = alternatives.candidates();
        if (!segment.attributed()) {
            return candidates.size();
        }
        int best = -1;
        long nearest = Long.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            Span span = article.span(candidates.get(i).phrase());
            if (segment.cues().stream().anyMatch(span::overlaps)) {
                continue;
            }
            for (Span source : segment.sources()) {
                // of several phrases in a long source ("Ann Poe, head of the party"), the one that starts it
                long away = 1000L * Math.abs(span.start() - source.start()) + Math.abs(span.end() - source.end());
                if (away < nearest && SourceMatch.isSame(span, source)) {
                    nearest = away;
                    best = i;
                }
            }
        }
        return best;
    }

    /** The phrases that something is attributed to, with or without quotation marks. */
    static Set<Phrase> speaking(TrainingArticle article) {
        var speaking = new HashSet<Phrase>();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            for (Span source : attribution.source()) {
                article.phrases().stream()
                        .filter(phrase -> SourceMatch.isSame(article.span(phrase), source))
                        .min(Comparator.comparingInt(
                                phrase -> Math.abs(article.span(phrase).start() - source.start())))
                        .ifPresent(speaking::add);
            }
        }
        return speaking;
    }

    /** The phrases that are part of what is attributed to somebody. */
    static Set<Phrase> reported(TrainingArticle article) {
        var reported = new HashSet<Phrase>();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            for (Span content : attribution.content()) {
                article.phrases().stream()
                        .filter(phrase -> article.span(phrase).overlaps(content))
                        .forEach(reported::add);
            }
        }
        return reported;
    }
}
