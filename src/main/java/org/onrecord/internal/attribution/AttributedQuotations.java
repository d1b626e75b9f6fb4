package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Contribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.Phrase;

/** An article's quotations with the phrases that they are attributed to; who these mean is still to be said. */
public final class AttributedQuotations {
    /** How many features an explanation names. */
    private static final int CONTRIBUTIONS = 4;

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
     * @param speakers from the position of a quotation in {@link #sources} to its speakers
     * @param mention from a source to its mention
     * @param minimumConfidence attributions that are less probable are left out
     */
    public List<Quotation> quotations(
            IntFunction<Identified> speakers, Function<Phrase, Mention> mention, double minimumConfidence) {
        var idOf = new HashMap<Integer, Integer>();
        var quotations = new ArrayList<Quotation>();
        for (int k = 0; k < found.size(); k++) {
            QuotationDraft quotation = found.get(k);
            quotation.passages().forEach(passage -> idOf.put(passage.index(), quotations.size()));
            Candidate source = quotation.source();
            boolean attributed = source != null && quotation.confidence() >= minimumConfidence;
            quotations.add(new Quotation(
                    quotations.size(),
                    quotation.kind(),
                    quotation.spans(),
                    sentence(quotation),
                    idOf.get(quotation.first().span().parent()),
                    attributed ? attribution(k, source, mention.apply(source.phrase()), speakers.apply(k)) : null));
        }
        return quotations;
    }

    private Attribution attribution(int index, Candidate source, Mention mention, Identified identified) {
        QuotationDraft quotation = found.get(index);
        Cue cue = quotation.reported() ? cue(source) : null;
        List<Contribution> contributions = model.strongest(source.seen(), CONTRIBUTIONS).stream()
                .map(ground -> new Contribution(ground.feature(), ground.weight()))
                .toList();
        return new Attribution(
                mention,
                identified.speakers(),
                cue,
                quotation.confidence(),
                quotation.confidence() * identified.confidence(),
                new Explanation(
                        ExplanationText.of(quotation, source, mention, cue, isSourceBefore(index)), contributions));
    }

    /** Whether the quotation before has the same phrase as its source. */
    private boolean isSourceBefore(int index) {
        Candidate source = found.get(index).source();
        Candidate before = index == 0 ? null : found.get(index - 1).source();
        return source != null && before != null && source.phrase() == before.phrase();
    }

    /** From the start of the sentence in which the quotation begins to the end of the one in which it ends. */
    private Span sentence(QuotationDraft quotation) {
        Sentence first = analysis.sentenceOf(quotation.first().first());
        Sentence last = analysis.sentenceOf(quotation.last().end() - 1);
        Span tokens = analysis.span(first.first(), last.end());
        List<Span> spans = quotation.spans();
        return new Span(
                Math.min(tokens.start(), spans.get(0).start()),
                Math.max(tokens.end(), spans.get(spans.size() - 1).end()));
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
}
