package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.document.QuotationKind;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.QuotedContent;
import org.onrecord.internal.text.QuotedSpan;

/** Tells which quoted spans are quotations, and which phrase each is attributed to. Immutable and safe to share. */
public final class QuotationFinder {
    /** A quotation inside a quotation is believed only if the source is as good as certain: the model never saw any. */
    private static final double NESTED_CONFIDENCE = 0.6;

    private static final int DEEPEST = 2;

    private final ReportingWords words;
    private final PhraseModel standing;
    private final SourceRanker ranker;
    private final LinearModel model;

    /** Takes the weights of the phrase model and of the ranker. */
    public QuotationFinder(ReportingWords words, PhraseModel standing, LinearModel model) {
        this.words = words;
        this.standing = standing;
        this.model = model;
        this.ranker = new SourceRanker(model);
    }

    /** The quotations of an article, in text order, an outer one before those inside it. */
    public AttributedQuotations find(Analysis analysis, List<Phrase> phrases, List<QuotedSpan> spans) {
        List<QuotedContent> passages = QuotedContent.locate(analysis, spans);
        var found = new ArrayList<QuotationDraft>();
        ToDoubleFunction<Phrase> speaks = phrase -> 0;
        for (int depth = 0; depth <= DEEPEST; depth++) {
            int level = depth;
            List<QuotedContent> here = passages.stream()
                    .filter(passage -> passage.depth() == level)
                    .toList();
            if (!here.isEmpty()) {
                var choices = new SourceChoices(analysis, words, standing, phrases, here);
                addLevel(found, choices, level > 0);
                speaks = level == 0 ? choices::speaks : speaks;
            }
        }
        found.sort(Comparator.comparingInt(
                        (QuotationDraft quotation) -> quotation.first().first())
                .thenComparingInt(quotation -> quotation.first().depth()));
        return new AttributedQuotations(analysis, model, found, speaks);
    }

    private void addLevel(List<QuotationDraft> found, SourceChoices choices, boolean nested) {
        List<SourceRanker.Choice> chosen = ranker.choose(choices);
        for (int k = 0; k < chosen.size(); ) {
            SourceRanker.Choice choice = chosen.get(k);
            int end = k + 1;
            while (end < chosen.size() && choices.interrupted(chosen.get(end - 1), chosen.get(end))) {
                end++;
            }
            PassageShape shape = choices.shape(choice.passage());
            boolean sourced = choice.candidate() != null && (!nested || choice.confidence() >= NESTED_CONFIDENCE);
            if (sourced || !nested && shape.speech()) {
                found.add(new QuotationDraft(
                        end > k + 1 || shape.whole() ? QuotationKind.DIRECT : QuotationKind.MIXED,
                        chosen.subList(k, end).stream()
                                .map(SourceRanker.Choice::passage)
                                .toList(),
                        sourced ? choice.candidate() : null,
                        choices.reported(choice),
                        choice.confidence()));
            }
            k = end;
        }
    }
}
