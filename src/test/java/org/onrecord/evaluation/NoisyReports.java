package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** Indirect speech as a poor system would find it: the gold with contents, sources and cues moved, lost, or made up. */
final class NoisyReports {

    private final Random random;
    private final GoldArticle article;
    private final String text;

    NoisyReports(Random random, GoldArticle article) {
        this.random = random;
        this.article = article;
        text = article.text();
    }

    /** What was found, numbered from {@code first}. */
    List<Quotation> quotations(int first) {
        var quotations = new ArrayList<Quotation>();
        for (GoldArticle.Attribution attribution : article.attributions()) {
            for (int times = random.nextInt(5) == 0 ? random.nextInt(3) : 1; times > 0; times--) {
                List<Span> content = content(attribution);
                if (!content.isEmpty()) {
                    quotations.add(quotation(first + quotations.size(), attribution, content));
                }
            }
        }
        return quotations;
    }

    private List<Span> content(GoldArticle.Attribution attribution) {
        var content = new ArrayList<Span>();
        int end = 0;
        for (Span span : attribution.content().stream().sorted().toList()) {
            Span near = random.nextInt(3) > 0 ? span : near(span, 20);
            if (near.start() >= end && random.nextInt(8) > 0) {
                content.add(near);
                end = near.end();
            }
        }
        return content;
    }

    private Quotation quotation(int id, GoldArticle.Attribution attribution, List<Span> content) {
        Span source = attribution.source().isEmpty() || random.nextInt(10) == 0
                ? near(content.get(0), 30)
                : near(attribution.source().get(0), random.nextInt(4) == 0 ? 8 : 0);
        Span cue = attribution.cue().isEmpty()
                ? near(source, 10)
                : near(
                        attribution.cue().get(random.nextInt(attribution.cue().size())),
                        random.nextInt(3) == 0 ? 10 : 0);
        var mention = new Mention(source, source, source.in(text), MentionKind.NOMINAL);
        return new Quotation(
                id,
                random.nextInt(12) > 0 ? QuotationKind.INDIRECT : QuotationKind.MIXED,
                content,
                null,
                random.nextInt(15) == 0
                        ? null
                        : new Attribution(
                                mention,
                                List.of(new Speaker.Unnamed(mention.text())),
                                random.nextInt(6) == 0 ? null : new Cue(cue, cue.in(text), "say"),
                                random.nextDouble(),
                                random.nextDouble(),
                                new Explanation("")));
    }

    /** Both ends moved by so many characters at most. */
    private Span near(Span span, int reach) {
        int start = Math.max(0, Math.min(text.length() - 1, span.start() + random.nextInt(2 * reach + 1) - reach));
        int end = Math.max(start + 1, Math.min(text.length(), span.end() + random.nextInt(2 * reach + 1) - reach));
        return new Span(start, end);
    }
}
