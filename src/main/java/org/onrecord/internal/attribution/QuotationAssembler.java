package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.QuotationKind;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Makes quotations of contents with their sources: joins the parts of interrupted quotations and drops contents that are no quotations. */
final class QuotationAssembler {
    /** The least probability of the source of a quotation inside another: the model has never learned from any. */
    private static final double LEAST_NESTED_PROBABILITY = 0.6;

    private final ScoredPhrases scored;
    private final ArticleSymbols symbols;
    private final CueRanker cues;

    QuotationAssembler(ScoredPhrases scored, CueRanker cues) {
        this.scored = scored;
        this.symbols = scored.symbols();
        this.cues = cues;
    }

    /**
     * Returns the quotations among some contents.
     *
     * @param decisions for contents at one depth, in text order
     * @param nested whether the contents are inside others
     */
    List<QuotationDraft> assemble(List<SourceDecision> decisions, boolean nested) {
        var drafts = new ArrayList<QuotationDraft>();
        for (int k = 0; k < decisions.size(); ) {
            int end = k + 1;
            while (end < decisions.size() && isInterrupted(decisions.get(end - 1), decisions.get(end))) {
                end++;
            }
            QuotationDraft draft = draft(decisions.subList(k, end), nested);
            if (draft != null) {
                drafts.add(draft);
            }
            k = end;
        }
        return drafts;
    }

    private @Nullable QuotationDraft draft(List<SourceDecision> parts, boolean nested) {
        SourceDecision first = parts.get(0);
        ContentShape shape = ContentShape.of(symbols, first.content());
        boolean sourced = first.source() != null && (!nested || first.probability() >= LEAST_NESTED_PROBABILITY);
        if (!sourced && (nested || !shape.isSpeech())) {
            return null;
        }
        return new QuotationDraft(
                parts.size() > 1 || shape.isWhole() || first.content().label() != null
                        ? QuotationKind.DIRECT
                        : QuotationKind.MIXED,
                parts.stream().map(SourceDecision::content).toList(),
                sourced ? cues.withCue(scored, first.content(), first.source()) : null,
                first.probability());
    }

    /** Tells whether two contents are one quotation, interrupted by its own reporting clause: "…," he said. "…" */
    private boolean isInterrupted(SourceDecision one, SourceDecision next) {
        Phrase source = one.phrase();
        Content before = one.content();
        Content after = next.content();
        return source != null
                && source == next.phrase()
                && source.first() >= before.end()
                && source.end() <= after.first()
                && symbols.paragraph(before.end() - 1) == symbols.paragraph(after.first())
                && before.from() == after.from()
                && ContentShape.of(symbols, after).canResume()
                && symbols.sentence(after.first()) - symbols.sentence(source.end() - 1) <= 1;
    }
}
