package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
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
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;

/** An article's quotations with the phrases that they are attributed to, before it is known whom the phrases mean. */
public final class AttributedQuotations {
    /** How many features an explanation names. */
    private static final int MAX_CONTRIBUTIONS = 4;

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
     * Returns the tokens of the words that report a quotation in their own sentence, or one that ends right before it without a full
     * stop: “Will it close?” Ruiz asked. What reports only a quotation in the next sentence may report something else in its own.
     */
    public BitSet cues() {
        var cues = new BitSet();
        for (QuotationDraft draft : drafts) {
            int cue = draft.source() == null ? -1 : draft.source().cueToken();
            if (cue >= 0 && draft.contents().stream().anyMatch(content -> isBeside(content, cue))) {
                cues.set(cue);
            }
        }
        return cues;
    }

    private boolean isBeside(Content content, int cue) {
        Sentence sentence = analysis.sentenceOf(cue);
        return content.parts().stream()
                .anyMatch(part -> part.first() < sentence.end()
                        && (part.end() > sentence.first()
                                || part.end() >= sentence.first() - 1
                                        && !analysis.token(part.end() - 1)
                                                .text()
                                                .equals(".")));
    }

    /** Returns, for each token of the article, the source of the innermost quotation that it is part of; null where there is none. */
    public List<@Nullable Phrase> sourcesByToken() {
        var sources = new @Nullable Phrase[analysis.size()];
        for (QuotationDraft draft : drafts) {
            Phrase source = draft.source() == null ? null : draft.source().phrase();
            for (Content content : draft.contents()) {
                content.parts().forEach(part -> Arrays.fill(sources, part.first(), part.end(), source));
            }
        }
        return Arrays.asList(sources);
    }

    /**
     * Returns the quotations, once it is known whom their sources mean.
     *
     * @param speakers from the position of a quotation in {@link #sources} to its speakers
     * @param mention from a source to its mention
     * @param minimumConfidence attributions that are less probable are left out
     */
    public List<Quotation> quotations(
            IntFunction<Identified> speakers, Function<Phrase, Mention> mention, double minimumConfidence) {
        var idOf = new HashMap<Integer, Integer>();
        var quotations = new ArrayList<Quotation>();
        for (int k = 0; k < drafts.size(); k++) {
            QuotationDraft draft = drafts.get(k);
            for (Content content : draft.contents()) {
                idOf.put(content.index(), k);
            }
            SourceCandidate source = draft.source();
            boolean attributed = source != null && draft.probability() >= minimumConfidence;
            quotations.add(new Quotation(
                    k,
                    draft.kind(),
                    draft.spans(),
                    sentence(draft),
                    idOf.get(draft.first().parent()),
                    attributed ? attribution(k, source, mention, speakers.apply(k)) : null));
        }
        return quotations;
    }

    private Attribution attribution(
            int index, SourceCandidate source, Function<Phrase, Mention> mentionOf, Identified identified) {
        Mention mention = mentionOf.apply(source.phrase());
        QuotationDraft draft = drafts.get(index);
        Cue cue = source.cueToken() < 0 ? null : cue(source);
        List<Contribution> contributions = model.strongest(source.features(), MAX_CONTRIBUTIONS).stream()
                .map(ground -> new Contribution(ground.feature(), ground.weight()))
                .toList();
        return new Attribution(
                mention,
                identified.speakers(),
                cue,
                draft.probability(),
                draft.probability() * identified.confidence(),
                new Explanation(explanation(index, source, mention, cue, mentionOf), contributions));
    }

    private String explanation(
            int index,
            SourceCandidate source,
            Mention mention,
            @Nullable Cue cue,
            Function<Phrase, Mention> mentionOf) {
        SourceCandidate before = index == 0 ? null : drafts.get(index - 1).source();
        return new ExplanationText(
                        analysis,
                        drafts.get(index),
                        source,
                        mention.text(),
                        cue,
                        before == null ? null : mentionOf.apply(before.phrase()).text(),
                        before != null && before.phrase() == source.phrase())
                .toString();
    }

    /** Returns the span from the start of the sentence in which a quotation begins to the end of the one in which it ends. */
    private Span sentence(QuotationDraft draft) {
        Sentence first = analysis.sentenceOf(draft.first().first());
        Sentence last = analysis.sentenceOf(draft.last().end() - 1);
        Span tokens = analysis.span(first.first(), last.end());
        List<Span> spans = draft.spans();
        return new Span(
                Math.min(tokens.start(), spans.get(0).start()),
                Math.max(tokens.end(), spans.get(spans.size() - 1).end()));
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
}
