package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;

/** An article's quotations with the phrases that they are attributed to, before it is known whom the phrases mean. */
public final class AttributedQuotations {
    /** How many grounds an explanation names. */
    private static final int GROUNDS = 4;

    private final Analysis analysis;
    private final LinearModel model;
    private final List<QuotationDraft> drafts;

    AttributedQuotations(Analysis analysis, LinearModel model, List<QuotationDraft> drafts) {
        this.analysis = analysis;
        this.model = model;
        this.drafts = List.copyOf(drafts);
    }

    /** Returns the sources of the quotations, in their order; null for one that is attributed to nobody. */
    public List<@Nullable Phrase> sources() {
        var sources = new ArrayList<@Nullable Phrase>();
        for (QuotationDraft draft : drafts) {
            sources.add(draft.source() == null ? null : draft.source().phrase());
        }
        return sources;
    }

    /**
     * Returns the quotations, once it is known whom their sources mean.
     *
     * @param speakers from the position of a quotation in {@link #sources} to its speakers, at least one
     * @param mention from a source to its mention
     * @param minimumConfidence attributions that are less probable are left out
     */
    public List<Quotation> quotations(
            Function<Integer, List<Speaker>> speakers, Function<Phrase, Mention> mention, double minimumConfidence) {
        var idOf = new HashMap<Integer, Integer>();
        var quotations = new ArrayList<Quotation>();
        for (int k = 0; k < drafts.size(); k++) {
            QuotationDraft draft = drafts.get(k);
            for (Content content : draft.contents()) {
                idOf.put(content.index(), k);
            }
            SourceCandidate source = draft.source();
            Attribution attribution = source == null || draft.probability() < minimumConfidence
                    ? null
                    : new Attribution(
                            mention.apply(source.phrase()),
                            speakers.apply(k),
                            draft.cueApplies() ? cue(source) : null,
                            draft.probability(),
                            explanation(source));
            quotations.add(new Quotation(
                    k, draft.kind(), draft.spans(), idOf.get(draft.first().parent()), attribution));
        }
        return quotations;
    }

    private Cue cue(SourceCandidate source) {
        Token token = analysis.token(source.cueToken());
        int end = source.cueToken() + 1;
        if (token.text().equalsIgnoreCase("according")
                && end < analysis.size()
                && analysis.token(end).text().equals("to")) {
            end++;
        }
        Span span = analysis.span(source.cueToken(), end);
        return new Cue(span, span.in(analysis.text()), token.lemma().toLowerCase(Locale.ROOT));
    }

    private Explanation explanation(SourceCandidate source) {
        List<String> grounds = model.strongest(source.features(), GROUNDS).stream()
                .map(ground -> String.format(Locale.ROOT, "%s %+.2f", ground.feature(), ground.weight()))
                .toList();
        return new Explanation(source.pattern(), source.distance(), grounds);
    }
}
