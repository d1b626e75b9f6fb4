package org.onrecord.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.quotation.Passage;
import org.onrecord.internal.text.MarkKind;
import org.onrecord.internal.text.QuotedSpan;

/**
 * More quotations to learn from: reports without quotation marks, read as if some of their words stood between marks.
 * Mixed quotations look just like that, and there are many more reports without marks than mixed quotations.
 */
final class MarkedReports {
    /** The longest stretch that is marked, in tokens. */
    private static final int LONGEST = 12;

    private final TrainingArticle article;
    private final Random random;

    MarkedReports(TrainingArticle article) {
        this.article = article;
        // the same for an article wherever it stands in the corpus
        this.random = new Random(article.gold().id().hashCode());
    }

    /**
     * A report with a stretch between imagined marks.
     *
     * @param passages those of the article and the new one, in text order
     * @param index which is new
     * @param segment what the gold would say of it
     */
    record MarkedReport(List<Passage> passages, int index, GoldArticle.Segment segment) {}

    /** One for each report that no real quotation mark touches. */
    List<MarkedReport> all() {
        var reports = new ArrayList<MarkedReport>();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            if (!attribution.source().isEmpty()
                    && !attribution.cue().isEmpty()
                    && !attribution.content().isEmpty()
                    && !touched(attribution)) {
                MarkedReport report = mark(attribution);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private boolean touched(GoldArticle.Attribution attribution) {
        return article.passages().stream()
                .map(passage -> passage.span().outer())
                .anyMatch(marks -> attribution.content().stream().anyMatch(marks::overlaps));
    }

    private @Nullable MarkedReport mark(GoldArticle.Attribution attribution) {
        Analysis analysis = article.analysis();
        Span content = attribution.content().get(attribution.content().size() - 1);
        int first = analysis.firstEndingAfter(content.start());
        int end = Math.min(analysis.size(), analysis.firstEndingAfter(content.end() - 1) + 1);
        if (end - first < 3) {
            return null;
        }
        boolean whole = random.nextInt(3) == 0;
        int from = whole ? first : end - 1 - random.nextInt(Math.min(LONGEST, end - first - 1));
        int to = whole && random.nextInt(2) == 0 ? Math.max(first + 1, end - random.nextInt(3)) : end;
        // American typesetting draws the stop or comma between the marks
        if (to < analysis.size() && random.nextInt(2) == 0 && stops(analysis.token(to).text())) {
            to++;
        }
        Span marked = analysis.span(from, to);
        var span = new QuotedSpan(List.of(marked), marked, MarkKind.values()[0], -1, true);
        var passage = new Passage(span, -1, 0, from, to, 0, analysis.size());
        var passages = new ArrayList<>(article.passages());
        passages.add(passage);
        passages.sort(Comparator.comparingInt(Passage::first));
        var segment = new GoldArticle.Segment(marked, true, "mixed", attribution.source(), attribution.cue());
        return new MarkedReport(passages, passages.indexOf(passage), segment);
    }

    private static boolean stops(String text) {
        return text.equals(".") || text.equals(",");
    }
}
