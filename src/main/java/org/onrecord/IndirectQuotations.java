package org.onrecord;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.internal.attribution.Identified;
import org.onrecord.internal.indirect.Report;
import org.onrecord.internal.indirect.ReportExplanation;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * Makes quotations of reports without marks, and puts them among the quotations in marks.
 *
 * @param analysis the article's tokens
 * @param mention from a source to its mention
 * @param speakers from a source to its speakers
 */
record IndirectQuotations(Analysis analysis, Function<Phrase, Mention> mention, Function<Phrase, Identified> speakers) {

    /**
     * Returns all quotations in text order, an outer one before those inside it, with new ids.
     *
     * @param marked quotations in marks
     * @param reports none of them with a word of {@code marked} in its content
     * @param minimumConfidence reports that are less probable are left out
     */
    List<Quotation> among(List<Quotation> marked, List<Report> reports, double minimumConfidence) {
        var all = new ArrayList<>(marked);
        for (Report report : reports) {
            if (report.probability() >= minimumConfidence) {
                all.add(quotation(report));
            }
        }
        all.sort(Comparator.comparingInt(
                        (Quotation quotation) -> quotation.extent().start())
                .thenComparingInt(quotation -> -quotation.extent().end()));
        return numbered(all);
    }

    private List<Quotation> numbered(List<Quotation> sorted) {
        var newIds = new HashMap<Integer, Integer>();
        for (int k = 0; k < sorted.size(); k++) {
            if (sorted.get(k).kind() != QuotationKind.INDIRECT) {
                newIds.put(sorted.get(k).id(), k);
            }
        }
        var numbered = new ArrayList<Quotation>();
        for (int k = 0; k < sorted.size(); k++) {
            Quotation one = sorted.get(k);
            Integer enclosing = one.kind() == QuotationKind.INDIRECT
                    ? enclosing(sorted, k)
                    : one.enclosing() == null ? null : newIds.get(one.enclosing());
            numbered.add(new Quotation(k, one.kind(), one.spans(), one.sentence(), enclosing, one.attribution()));
        }
        return numbered;
    }

    /** Returns the position of the last report before this one that contains it; null if there is none. */
    private static @Nullable Integer enclosing(List<Quotation> sorted, int position) {
        Span inner = sorted.get(position).extent();
        for (int k = position - 1; k >= 0; k--) {
            Quotation outer = sorted.get(k);
            if (outer.kind() == QuotationKind.INDIRECT
                    && outer.spans().stream().anyMatch(span -> span.contains(inner))) {
                return k;
            }
            if (outer.sentence().end() <= inner.start()) {
                return null;
            }
        }
        return null;
    }

    private Quotation quotation(Report report) {
        int contentFirst = report.contentFirst(analysis);
        List<Span> spans = report.candidate().parts().stream()
                .map(part -> analysis.span(Math.max(part.first(), contentFirst), part.end()))
                .toList();
        Phrase source = report.candidate().source();
        Mention its = mention.apply(source);
        Identified identified = speakers.apply(source);
        Sentence sentence = analysis.sentenceOf(report.candidate().cue());
        Cue cue = cue(report);
        return new Quotation(
                0,
                QuotationKind.INDIRECT,
                spans,
                analysis.span(sentence.first(), sentence.end()),
                null,
                new Attribution(
                        its,
                        identified.speakers(),
                        cue,
                        report.probability(),
                        report.probability() * identified.confidence(),
                        new Explanation(ReportExplanation.of(analysis, report.candidate(), its.text(), cue))));
    }

    private Cue cue(Report report) {
        int token = report.candidate().cue();
        Token word = analysis.token(token);
        Span span = analysis.span(token, report.cueEnd(analysis));
        return new Cue(span, span.in(analysis.text()), word.lemma().toLowerCase(Locale.ROOT));
    }
}
