package org.onrecord.internal.quotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.document.QuotationKind;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.text.QuotedSpan;

/** Tells which quoted spans are quotations, and which phrase each is attributed to. Immutable and safe to share. */
public final class QuotationFinder {
    /** A quotation inside a quotation is believed only if the source is as good as certain: the model never saw any. */
    private static final double NESTED_CONFIDENCE = 0.6;

    private static final int DEEPEST = 2;

    private final Lexicon lexicon;
    private final StandingModel standing;
    private final SourceRanker ranker;
    private final LinearModel model;

    QuotationFinder(Lexicon lexicon, StandingModel standing, LinearModel model) {
        this.lexicon = lexicon;
        this.standing = standing;
        this.model = model;
        this.ranker = new SourceRanker(model);
    }

    /** Loads the lexicon and the ranker's weights. */
    public static QuotationFinder load(ModelFolder models) throws IOException {
        return load(models, List.of());
    }

    /**
     * The same with reporting words of the user's own.
     *
     * @param cues lemmas of more reporting words than the lexicon has
     */
    public static QuotationFinder load(ModelFolder models, Collection<String> cues) throws IOException {
        return new QuotationFinder(
                Lexicon.load(models).withCues(cues),
                StandingModel.load(models),
                LinearModel.load(models, SourceRanker.MODEL));
    }

    /** The quotations of an article, in text order, an outer one before those inside it. */
    public Attributed find(Analysis analysis, List<Phrase> phrases, List<QuotedSpan> spans) {
        List<Passage> passages = Passage.locate(analysis, spans);
        var found = new ArrayList<Found>();
        ToDoubleFunction<Phrase> speaks = phrase -> 0;
        for (int depth = 0; depth <= DEEPEST; depth++) {
            int level = depth;
            List<Passage> here = passages.stream()
                    .filter(passage -> passage.depth() == level)
                    .toList();
            if (!here.isEmpty()) {
                var choices = new Choices(analysis, lexicon, standing, phrases, here);
                addLevel(found, choices, level > 0);
                speaks = level == 0 ? choices::speaks : speaks;
            }
        }
        found.sort(
                Comparator.comparingInt((Found quotation) -> quotation.first().first())
                        .thenComparingInt(quotation -> quotation.first().depth()));
        return new Attributed(analysis, model, found, speaks);
    }

    private void addLevel(List<Found> found, Choices choices, boolean nested) {
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
                found.add(new Found(
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
