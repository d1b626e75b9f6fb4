package org.onrecord.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.MarkedArticle;
import org.onrecord.internal.phrase.SmallModels;

/**
 * A {@link MarkedArticle} and who is quoted in it, by the {@link SmallModels}. A content is named by its position among those that are
 * in no other, a phrase by its words.
 */
final class Report {
    final MarkedArticle article;

    private Report(MarkedArticle article) {
        this.article = article;
    }

    static Report of(String marked) {
        return new Report(MarkedArticle.of(marked));
    }

    AttributedQuotations attributed() {
        return new QuotationFinder(SmallModels.SCORER, SmallModels.RANKING).find(article.scored(), article.contents());
    }

    List<Quotation> quotations(double minimumConfidence) {
        return attributed()
                .quotations(
                        k -> new Identified(List.of(new Speaker.Unnamed("somebody")), 1),
                        phrase -> {
                            Span span = article.analysis().span(phrase.first(), phrase.end());
                            return new Mention(
                                    span, span, span.in(article.analysis().text()), phrase.kind());
                        },
                        minimumConfidence);
    }

    List<Quotation> quotations() {
        return quotations(0);
    }

    /** Returns the quotations, each as "source: its parts, joined by …"; the source is "-" if there is none. */
    List<String> said() {
        return quotations().stream()
                .map(quotation -> source(quotation) + ": "
                        + String.join(
                                " … ",
                                quotation.spans().stream()
                                        .map(span -> span.in(article.analysis().text()))
                                        .toList()))
                .toList();
    }

    private static String source(Quotation quotation) {
        return quotation.attribution() == null
                ? "-"
                : quotation.attribution().source().text();
    }

    Content content(int position) {
        return article.symbols().contents().get(position);
    }

    ContentShape shape(int content) {
        return ContentShape.of(article.symbols(), content(content));
    }

    /** Returns the question whom a content is attributed to, as if nothing were known of those before. */
    AttributionProblem problem(int content) {
        return new AttributionProblems(article.scored()).of(content(content), History.NONE);
    }

    /** Returns the words of the phrases in question for a content. */
    List<String> candidates(int content) {
        return problem(content).candidates().stream()
                .map(candidate -> article.words(candidate.phrase()))
                .toList();
    }

    /** Returns the features of a content and a phrase, if nothing is known of the contents before. */
    List<String> features(int content, String words) {
        return features(content, words, History.NONE);
    }

    /** Returns the features of a content and a phrase, if the content before is attributed to {@code previous}, or to nobody. */
    List<String> featuresAfter(@Nullable String previous, int content, String words) {
        return features(
                content,
                words,
                History.NONE.then(
                        article.symbols(), content(content - 1), previous == null ? null : article.phrase(previous)));
    }

    private List<String> features(int content, String words, History history) {
        return new AttributionProblems(article.scored())
                .of(content(content), history).candidates().stream()
                        .filter(candidate -> article.words(candidate.phrase()).equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no candidate " + words + " of " + candidates(content)))
                        .features()
                        .names();
    }

    /** Returns the words of the phrase that the layout names as a content's speaker; null if it names none. */
    @Nullable
    String layoutSpeaker(int content) {
        SourceCandidate speaker = new LayoutSpeakers(article.symbols()).of(content(content));
        return speaker == null ? null : article.words(speaker.phrase());
    }
}
