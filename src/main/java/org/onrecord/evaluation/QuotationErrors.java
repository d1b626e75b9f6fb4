package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;

/** Finds the mistakes in the quotations of one article. */
final class QuotationErrors {

    private final Alignment article;
    private final @Nullable GoldSpeakers speakers;
    private final String text;
    private final List<ErrorCase> errors = new ArrayList<>();

    /** @param speakers null where nobody annotated them */
    QuotationErrors(Alignment article, @Nullable GoldSpeakers speakers) {
        this.article = article;
        this.speakers = speakers;
        text = article.gold().text();
    }

    /** Returns all errors, the errors of segments first. */
    List<ErrorCase> find() {
        for (int k = 0; k < article.gold().segments().size(); k++) {
            segment(k, article.gold().segments().get(k));
        }
        for (Quotation quotation : article.spurious()) {
            add(
                    ErrorCase.Category.NOT_A_QUOTATION,
                    quotation.extent(),
                    "nothing that is marked here",
                    quotation.attribution());
        }
        return errors;
    }

    private void segment(int k, GoldArticle.Segment segment) {
        Attribution ours = article.attribution(k);
        if (!segment.attributed()) {
            if (ours != null) {
                add(ErrorCase.Category.NOT_A_QUOTATION, segment.span(), "nobody is quoted", ours);
            }
        } else if (!segment.sources().isEmpty()) {
            String gold = gold(k, segment);
            if (ours == null) {
                Quotation there = there(k, segment.span());
                Attribution its = there == null ? null : there.attribution();
                add(ErrorCase.Category.NOT_FOUND, segment.span(), gold, its, absence(there, its));
            } else if (!article.isSourceRight(k)) {
                add(ErrorCase.Category.WRONG_SOURCE, segment.span(), gold, ours);
            } else if (article.isSourceCutShort(k)) {
                add(ErrorCase.Category.SOURCE_CUT_SHORT, segment.span(), gold, ours);
            } else if (speakers != null
                    && isEntityWrong(k, speakers.of(article.gold().id(), k))) {
                errors.add(new ErrorCase(
                        ErrorCase.Category.WRONG_ENTITY,
                        article.gold().id(),
                        Context.of(text, segment.span()),
                        gold,
                        Grounds.said(ours),
                        Grounds.ofSpeakers(ours)));
            }
        }
    }

    private boolean isEntityWrong(int k, GoldSpeakers.@Nullable GoldSpeaker gold) {
        return gold != null && !SpeakerMatch.of(article, k, gold).strict();
    }

    /** Returns the quotation that claims a segment, or else the one with the largest overlap; null if none overlaps it. */
    private @Nullable Quotation there(int k, Span segment) {
        Quotation claim = article.claim(k);
        Extraction extraction = article.extraction();
        if (claim != null || extraction == null) {
            return claim;
        }
        return extraction.quotations().stream()
                .filter(quotation -> shared(quotation, segment) > 0)
                .max(Comparator.comparingInt(quotation -> shared(quotation, segment)))
                .orElse(null);
    }

    private static int shared(Quotation quotation, Span segment) {
        return quotation.spans().stream().mapToInt(segment::overlap).sum();
    }

    /** Returns why there is no source. Without a quotation, no marks were paired here, or "nobody is quoted" was the most likely. */
    private String absence(@Nullable Quotation there, @Nullable Attribution its) {
        if (article.extraction() == null) {
            return "no answer to the article";
        }
        if (there == null) {
            return "no quotation here: its marks were not paired, or nobody seemed to be quoted";
        }
        return its == null
                ? "a quotation of nobody"
                : "other ends: \"" + Context.of(text, there.extent()).text() + "\", " + Grounds.said(its);
    }

    private String gold(int k, GoldArticle.Segment segment) {
        String source = "source \"" + joined(segment.sources()) + "\"";
        String cue = segment.cues().isEmpty() ? "" : ", cue \"" + joined(segment.cues()) + "\"";
        GoldSpeakers.GoldSpeaker speaker =
                speakers == null ? null : speakers.of(article.gold().id(), k);
        return source + cue + (speaker == null ? "" : ", speaker " + speaker.kind() + " " + speaker.name());
    }

    private String joined(List<Span> spans) {
        return Context.plain(spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")));
    }

    private void add(ErrorCase.Category category, Span span, String gold, @Nullable Attribution ours) {
        add(category, span, gold, ours, ours == null ? "" : Grounds.said(ours));
    }

    private void add(ErrorCase.Category category, Span span, String gold, @Nullable Attribution ours, String said) {
        List<String> why = ours == null ? List.of() : Grounds.ofSource(ours);
        errors.add(new ErrorCase(category, article.gold().id(), Context.of(text, span), gold, said, why));
    }
}
