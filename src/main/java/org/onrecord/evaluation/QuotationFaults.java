package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** Finds what is wrong with the quotations of one article. */
final class QuotationFaults {

    private final Alignment article;
    private final @Nullable GoldSpeakers speakers;
    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    /** @param speakers null where nobody annotated them */
    QuotationFaults(Alignment article, @Nullable GoldSpeakers speakers) {
        this.article = article;
        this.speakers = speakers;
        text = article.gold().text();
    }

    /** All faults, those of segments first. */
    List<Fault> find() {
        for (int k = 0; k < article.gold().segments().size(); k++) {
            segment(k, article.gold().segments().get(k));
        }
        for (Quotation quotation : article.spurious()) {
            add(
                    Fault.Category.NOT_A_QUOTATION,
                    quotation.extent(),
                    "nothing that is marked here",
                    quotation.attribution());
        }
        return faults;
    }

    private void segment(int k, GoldArticle.Segment segment) {
        Attribution ours = article.attribution(k);
        if (!segment.attributed()) {
            if (ours != null) {
                add(Fault.Category.NOT_A_QUOTATION, segment.span(), "nobody is quoted", ours);
            }
        } else if (!segment.sources().isEmpty()) {
            String gold = gold(k, segment);
            if (ours == null) {
                add(Fault.Category.NOT_FOUND, segment.span(), gold, null, absence(k));
            } else if (!article.isSourceRight(k)) {
                add(Fault.Category.WRONG_SOURCE, segment.span(), gold, ours);
            } else if (speakers != null
                    && isEntityWrong(k, speakers.of(article.gold().id(), k))) {
                add(Fault.Category.WRONG_ENTITY, segment.span(), gold, ours);
            }
        }
    }

    private boolean isEntityWrong(int k, GoldSpeakers.@Nullable GoldSpeaker gold) {
        return gold != null && !SpeakerMatch.of(article, k, gold).strict();
    }

    private String absence(int k) {
        if (article.extraction() == null) {
            return "no answer to the article";
        }
        return article.claim(k) == null ? "no quotation here" : "a quotation of nobody";
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

    private void add(Fault.Category category, Span span, String gold, @Nullable Attribution ours) {
        add(category, span, gold, ours, ours == null ? "" : said(ours));
    }

    private void add(Fault.Category category, Span span, String gold, @Nullable Attribution ours, String said) {
        List<String> why = ours == null ? List.of() : why(ours);
        faults.add(new Fault(category, article.gold().id(), Context.of(text, span), gold, said, why));
    }

    private static String said(Attribution attribution) {
        Cue cue = attribution.cue();
        String speakers = attribution.speakers().stream()
                .map(speaker -> speaker instanceof Speaker.Named named
                        ? named.entity().type() + " " + speaker.name()
                        : "unnamed " + speaker.name())
                .collect(Collectors.joining(" & "));
        return Context.plain("source \"" + attribution.source().text() + "\""
                + (cue == null ? "" : ", cue \"" + cue.text() + "\"") + ", speaker " + speakers);
    }

    private static List<String> why(Attribution attribution) {
        var why = new ArrayList<String>();
        why.add(String.format(
                Locale.ROOT,
                "confidence %.2f, pattern %s, %d sentences away",
                attribution.confidence(),
                attribution.why().pattern(),
                attribution.why().distance()));
        attribution.why().features().forEach(feature -> why.add(Context.plain(feature)));
        return why;
    }
}
