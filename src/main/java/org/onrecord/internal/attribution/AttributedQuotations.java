package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
import org.onrecord.internal.phrase.Phrase;

/** An article's quotations with the phrases that they are attributed to; who these mean is still to be said. */
public final class AttributedQuotations {
    /** How many grounds an explanation names. */
    private static final int GROUNDS = 4;

    private final Analysis analysis;
    private final LinearModel model;
    private final List<QuotationDraft> found;
    private final ToDoubleFunction<Phrase> speaks;

    AttributedQuotations(
            Analysis analysis, LinearModel model, List<QuotationDraft> found, ToDoubleFunction<Phrase> speaks) {
        this.speaks = speaks;
        this.analysis = analysis;
        this.model = model;
        this.found = found;
    }

    /** The sources of the quotations, in their order; null for one that is attributed to nobody. */
    public List<@Nullable Phrase> sources() {
        var sources = new ArrayList<@Nullable Phrase>();
        for (QuotationDraft quotation : found) {
            sources.add(quotation.source() == null ? null : quotation.source().phrase());
        }
        return sources;
    }

    /** The probability that something is attributed to a phrase, in quotation marks or not. */
    public double speaks(Phrase phrase) {
        return speaks.applyAsDouble(phrase);
    }

    /**
     * The quotations, once it is known whom a source means.
     *
     * @param speakers from the position of a quotation in {@link #sources} to its speakers, at least one
     * @param mention from a source to its mention
     * @param minimumConfidence attributions that are less probable are left out
     */
    public List<Quotation> quotations(
            Function<Integer, List<Speaker>> speakers, Function<Phrase, Mention> mention, double minimumConfidence) {
        var idOf = new HashMap<Integer, Integer>();
        var quotations = new ArrayList<Quotation>();
        for (int k = 0; k < found.size(); k++) {
            QuotationDraft quotation = found.get(k);
            quotation.passages().forEach(passage -> idOf.put(passage.index(), quotations.size()));
            Candidate source = quotation.source();
            Attribution attribution = source == null || quotation.confidence() < minimumConfidence
                    ? null
                    : new Attribution(
                            mention.apply(source.phrase()),
                            speakers.apply(k),
                            quotation.reported() ? cue(source) : null,
                            quotation.confidence(),
                            explanation(source));
            List<Span> spans = quotation.passages().stream()
                    .flatMap(passage -> passage.parts().stream())
                    .toList();
            quotations.add(new Quotation(
                    quotations.size(),
                    quotation.kind(),
                    spans,
                    idOf.get(quotation.first().span().parent()),
                    attribution));
        }
        return quotations;
    }

    private Cue cue(Candidate source) {
        Token token = analysis.token(source.cue());
        int end = source.cue() + 1;
        if (token.text().equalsIgnoreCase("according")
                && end < analysis.size()
                && analysis.token(end).text().equals("to")) {
            end++;
        }
        Span span = analysis.span(source.cue(), end);
        return new Cue(span, span.in(analysis.text()), token.lemma().toLowerCase(Locale.ROOT));
    }

    private Explanation explanation(Candidate source) {
        List<String> grounds = model.strongest(source.seen(), GROUNDS).stream()
                .map(ground -> String.format(Locale.ROOT, "%s %+.2f", ground.feature(), ground.weight()))
                .toList();
        return new Explanation(source.pattern(), source.distance(), grounds);
    }
}
