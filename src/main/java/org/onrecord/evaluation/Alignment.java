package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;

/**
 * A gold article with the quotations that were found in it, each laid beside the segment that it claims.
 *
 * <p>A quotation can claim a segment when it covers at least 80 % of it and at least 80 % of its own characters lie in gold
 * segments; of several the one with the highest overlap claims it. Quotations of indirect speech are passed over.
 */
final class Alignment {

    private static final double MOST = 0.8;

    /** Marks that the gold does not segment. */
    private static final String OTHER_MARKS = "‘'‹«„‚»";

    private final GoldArticle gold;
    private final @Nullable Extraction extraction;
    private final @Nullable Quotation[] claims;
    private final List<Quotation> spurious = new ArrayList<>();

    private Alignment(GoldArticle gold, @Nullable Extraction extraction) {
        this.gold = gold;
        this.extraction = extraction;
        claims = new Quotation[gold.segments().size()];
    }

    /**
     * Lays an extraction beside the gold.
     *
     * @param extraction null where the system gave no answer: all is wrong then
     */
    static Alignment of(GoldArticle gold, @Nullable Extraction extraction) {
        var alignment = new Alignment(gold, extraction);
        if (extraction != null) {
            double[] best = new double[alignment.claims.length];
            for (Quotation quotation : extraction.quotations()) {
                if (quotation.kind().isMarked()) {
                    alignment.lay(quotation, best);
                }
            }
        }
        return alignment;
    }

    /** Lays extractions beside their gold articles, in the order of the gold. */
    static List<Alignment> of(List<GoldArticle> gold, Map<String, Extraction> extractions) {
        return gold.stream()
                .map(article -> of(article, extractions.get(article.id())))
                .toList();
    }

    private void lay(Quotation quotation, double[] best) {
        int size = quotation.spans().stream().mapToInt(Span::length).sum();
        int inside = gold.segments().stream()
                .mapToInt(segment -> shared(quotation, segment.span()))
                .sum();
        boolean claimed = false;
        if (size > 0 && inside >= MOST * size) {
            for (int k = 0; k < claims.length; k++) {
                Span segment = gold.segments().get(k).span();
                int shared = shared(quotation, segment);
                if (shared >= MOST * segment.length()) {
                    claimed = true;
                    double overlap = (double) shared / size;
                    if (overlap > best[k]) {
                        best[k] = overlap;
                        claims[k] = quotation;
                    }
                }
            }
        }
        if (!claimed && quotation.attribution() != null && !isOfOtherForm(quotation)) {
            spurious.add(quotation);
        }
    }

    private static int shared(Quotation quotation, Span segment) {
        return quotation.spans().stream().mapToInt(segment::overlap).sum();
    }

    /** Returns whether the gold has no segments of this form, so that the quotation is neither right nor wrong. */
    private boolean isOfOtherForm(Quotation quotation) {
        int start = quotation.spans().get(0).start();
        return isOtherMark(start - 1) || isOtherMark(start - 2) || isTurn(start);
    }

    /** Returns whether a label and a colon precede: it is then an unmarked turn of a transcript. */
    private boolean isTurn(int start) {
        String text = gold.text();
        int end = start;
        while (end > 0 && Words.isSpace(text.charAt(end - 1)) && "\r\n".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == ':';
    }

    private boolean isOtherMark(int offset) {
        return offset >= 0
                && offset < gold.text().length()
                && OTHER_MARKS.indexOf(gold.text().charAt(offset)) >= 0;
    }

    /** Returns the annotated article. */
    GoldArticle gold() {
        return gold;
    }

    /** Returns the extraction; null where the system gave no answer. */
    @Nullable
    Extraction extraction() {
        return extraction;
    }

    /** Returns the quotation that claims the segment at position {@code segment}; null if there is none. */
    @Nullable
    Quotation claim(int segment) {
        return claims[segment];
    }

    /** Returns the attribution of {@link #claim}; null if there is none. */
    @Nullable
    Attribution attribution(int segment) {
        Quotation claim = claims[segment];
        return claim == null ? null : claim.attribution();
    }

    /** Returns whether the segment was given the source that the annotators marked. */
    boolean isSourceRight(int segment) {
        Attribution attribution = attribution(segment);
        return attribution != null
                && SourceMatch.isRight(
                        attribution.source().span(),
                        gold.segments().get(segment).sources(),
                        gold.segments().get(segment).cues(),
                        gold.text());
    }

    /** Returns whether the segment was given a right source that is not all of its words: "the 48-year" of "the 48-year-old". */
    boolean isSourceCutShort(int segment) {
        Attribution attribution = attribution(segment);
        return attribution != null
                && isSourceRight(segment)
                && SourceMatch.isCutShort(
                        attribution.source().span(),
                        gold.segments().get(segment).sources(),
                        gold.text());
    }

    /** Returns whether the segment was given a cue that overlaps one of the cues that the annotators marked. */
    boolean isCueRight(int segment) {
        Attribution attribution = attribution(segment);
        Cue cue = attribution == null ? null : attribution.cue();
        return cue != null
                && gold.segments().get(segment).cues().stream()
                        .anyMatch(marked -> cue.span().overlap(marked) > 0);
    }

    /** Returns the quotations with a source that claim no segment, although they are of a form that the gold segments. */
    List<Quotation> spurious() {
        return List.copyOf(spurious);
    }
}
