package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Tells which contents are quotations, and which phrase each is attributed to. Immutable and safe to share. */
public final class QuotationFinder {
    /** Quotations inside this many others are the last to be looked at. */
    private static final int MAX_DEPTH = 2;

    private final PhraseScorer scorer;
    private final SourceRanker ranker;
    private final CueRanker cues;
    private final LinearModel model;

    /**
     * Makes a finder.
     *
     * @param scorer for the phrases around contents that are inside others
     * @param model the weights of {@link org.onrecord.internal.model.ModelFile#ATTRIBUTION}
     */
    public QuotationFinder(PhraseScorer scorer, LinearModel model) {
        this.scorer = scorer;
        this.model = model;
        this.ranker = new SourceRanker(model);
        this.cues = new CueRanker(model);
    }

    /**
     * Returns the quotations of an article, in text order, an outer one before those inside it.
     *
     * @param scored the article's phrases around the contents that are in no other
     * @param contents all contents, in text order
     */
    public AttributedQuotations find(ScoredPhrases scored, List<Content> contents) {
        var drafts = new ArrayList<QuotationDraft>(assemble(scored, false));
        ArticleSymbols outer = scored.symbols();
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            List<Content> inner = QuotedContents.atDepth(depth, contents);
            if (!inner.isEmpty()) {
                drafts.addAll(assemble(scorer.score(outer.analysis(), outer.phrases(), inner), true));
            }
        }
        drafts.sort(
                Comparator.comparingInt((QuotationDraft draft) -> draft.first().first())
                        .thenComparingInt(draft -> draft.first().depth()));
        return new AttributedQuotations(outer.analysis(), model, drafts);
    }

    private List<QuotationDraft> assemble(ScoredPhrases scored, boolean nested) {
        return new QuotationAssembler(scored, cues).assemble(ranker.decide(scored), nested);
    }
}
