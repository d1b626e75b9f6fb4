package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;
import org.onrecord.document.Span;

/** Finds the mistakes in the indirect speech of one article. */
final class IndirectErrors {

    private final GoldArticle article;
    private final List<ErrorCase> errors = new ArrayList<>();

    private IndirectErrors(GoldArticle article) {
        this.article = article;
    }

    /** Returns all errors, missed and wrong reports before extra ones. */
    static List<ErrorCase> of(GoldArticle article, @Nullable Extraction extraction) {
        var finder = new IndirectErrors(article);
        IndirectPairs pairs = IndirectPairs.of(article, extraction);
        pairs.pairs().forEach(finder::add);
        for (int j = 0; j < pairs.found().size(); j++) {
            if (pairs.gold(j) == null) {
                IndirectPairs.Found found = pairs.found().get(j);
                finder.add(
                        ErrorCase.Category.EXTRA_INDIRECT,
                        found.quotation().extent(),
                        "nothing that is marked here",
                        found);
            }
        }
        return finder.errors;
    }

    private void add(IndirectPairs.Pair pair) {
        GoldArticle.Attribution marked = pair.report().attribution();
        String gold = "source \"" + joined(marked.source()) + "\""
                + (marked.cue().isEmpty() ? "" : ", cue \"" + joined(marked.cue()) + "\"");
        if (pair.found() == null) {
            add(ErrorCase.Category.MISSED_INDIRECT, extent(marked.content()), gold, null);
        } else if (!pair.isSourceRight() || !pair.isCueRight()) {
            add(ErrorCase.Category.WRONG_INDIRECT, extent(marked.content()), gold, pair.found());
        }
    }

    private static Span extent(List<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        return new Span(sorted.get(0).start(), sorted.get(sorted.size() - 1).end());
    }

    private String joined(List<Span> spans) {
        return Context.plain(spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" … ")));
    }

    private void add(ErrorCase.Category category, Span span, String gold, IndirectPairs.@Nullable Found found) {
        errors.add(new ErrorCase(
                category,
                article.id(),
                Context.of(article.text(), span),
                gold,
                found == null ? "no indirect speech here" : Grounds.said(found.attribution()),
                found == null ? List.of() : Grounds.ofSource(found.attribution())));
    }
}
