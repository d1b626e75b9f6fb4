package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/**
 * Turns stock CoreNLP's annotations into an extraction. Stock CoreNLP has no cues, kinds of quotation or confidences: here, all
 * quotations are direct, have the confidence 1, and have no cue.
 */
final class StockMapping {

    private static final Provenance BY = new Provenance("stanford-corenlp", StockPipeline.ANNOTATORS);
    private static final String MARKS = "\"'`“”‘’«»‹›„‚";

    private final Article article;
    private final CoreDocument document;
    private final StockEntities entities;

    StockMapping(Article article, CoreDocument document) {
        this.article = article;
        this.document = document;
        entities = new StockEntities(article.text(), document);
    }

    Extraction extraction() {
        var quotations = new ArrayList<Quotation>();
        List<CoreQuote> quotes = document.quotes() == null ? List.of() : document.quotes();
        quotes.stream().sorted(Comparator.comparing(StockMapping::outer)).forEach(quote -> add(quote, quotations));
        return new Extraction(article, entities.all(), quotations, BY);
    }

    private void add(CoreQuote quote, List<Quotation> quotations) {
        Span content = content(outer(quote));
        if (content.length() > 0) {
            quotations.add(
                    new Quotation(quotations.size(), QuotationKind.DIRECT, List.of(content), null, attribution(quote)));
        }
    }

    private static Span outer(CoreQuote quote) {
        return new Span(
                quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
    }

    /** Returns the span without its marks, which stock CoreNLP includes. Marks in LaTeX have two characters. */
    private Span content(Span outer) {
        int start = outer.start();
        int end = outer.end();
        for (int i = 0; i < 2 && start < end && isMark(start, i, outer.start()); i++) {
            start++;
        }
        for (int i = 0; i < 2 && end > start && isMark(end - 1, i, outer.end() - 1); i++) {
            end--;
        }
        return new Span(start, end);
    }

    /** Tells whether a character is part of the mark. A second character is only if it doubles the first: {@code ``}. */
    private boolean isMark(int offset, int position, int first) {
        char mark = article.text().charAt(offset);
        return MARKS.indexOf(mark) >= 0
                && (position == 0
                        || (mark == '`' || mark == '\'')
                                && mark == article.text().charAt(first));
    }

    private @Nullable Attribution attribution(CoreQuote quote) {
        List<CoreLabel> tokens = quote.speakerTokens().orElse(List.of());
        if (!quote.hasSpeaker || tokens.isEmpty()) {
            return null;
        }
        var span = new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
        MentionKind kind = kind(tokens, quote);
        var source = new Mention(span, span, span.in(article.text()), kind);
        return new Attribution(source, List.of(speaker(quote, source)), null, 1, 1, explanation(quote));
    }

    private static MentionKind kind(List<CoreLabel> tokens, CoreQuote quote) {
        if (tokens.stream().allMatch(token -> token.tag().startsWith("PRP"))) {
            return MentionKind.PRONOUN;
        }
        return quote.speakerEntityMention().isPresent() ? MentionKind.NAME : MentionKind.NOMINAL;
    }

    private Speaker speaker(CoreQuote quote, Mention source) {
        Entity entity = quote.canonicalSpeakerEntityMention().map(entities::of).orElse(null);
        if (entity == null && quote.canonicalSpeaker().isPresent()) {
            String name = quote.canonicalSpeaker().get();
            entity = entities.all().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        return entity == null ? new Speaker.Unnamed(source.text()) : new Speaker.Named(entity);
    }

    private static Explanation explanation(CoreQuote quote) {
        String mention = quote.coreMap().get(QuoteAttributionAnnotator.MentionSieveAnnotation.class);
        String speaker = quote.coreMap().get(QuoteAttributionAnnotator.SpeakerSieveAnnotation.class);
        return new Explanation("Mention sieve: " + mention + "; speaker sieve: " + speaker + ".");
    }
}
