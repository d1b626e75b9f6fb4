package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;
import org.onrecord.document.Span;

/** Finds the mistakes in the names of one article. */
final class NameErrors {

    private NameErrors() {}

    /** Returns all errors in text order, each with the names of the other side in its place. */
    static List<ErrorCase> of(GoldArticle article, @Nullable Extraction extraction) {
        Set<GoldArticle.Mention> wanted = new HashSet<>(article.mentions());
        Set<GoldArticle.Mention> found = EntityScore.names(extraction);
        var errors = new ArrayList<ErrorCase>();
        for (GoldArticle.Mention mention : inOrder(wanted, found)) {
            boolean missed = wanted.contains(mention);
            errors.add(new ErrorCase(
                    missed ? ErrorCase.Category.MISSED_NAME : ErrorCase.Category.EXTRA_NAME,
                    article.id(),
                    Context.of(article.text(), mention.span()),
                    missed ? said(mention, article) : at(mention.span(), wanted, article),
                    missed ? at(mention.span(), found, article) : said(mention, article),
                    why(missed ? null : mention, extraction)));
        }
        return errors;
    }

    /** Returns the names that only one side has. */
    private static List<GoldArticle.Mention> inOrder(Set<GoldArticle.Mention> wanted, Set<GoldArticle.Mention> found) {
        return Stream.concat(
                        wanted.stream().filter(mention -> !found.contains(mention)),
                        found.stream().filter(mention -> !wanted.contains(mention)))
                .sorted(Comparator.comparing(GoldArticle.Mention::span).thenComparing(GoldArticle.Mention::type))
                .toList();
    }

    /** Describes the entity of one of our names. */
    private static List<String> why(GoldArticle.@Nullable Mention ours, @Nullable Extraction extraction) {
        if (ours == null || extraction == null) {
            return List.of();
        }
        return extraction.entities().stream()
                .filter(entity -> entity.type() == ours.type())
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().equals(ours.span())))
                .map(Grounds::of)
                .toList();
    }

    private static String at(Span span, Set<GoldArticle.Mention> mentions, GoldArticle article) {
        String there = mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .sorted(Comparator.comparing(GoldArticle.Mention::span).thenComparing(GoldArticle.Mention::type))
                .map(mention -> said(mention, article))
                .collect(Collectors.joining("; "));
        return there.isEmpty() ? "no name" : there;
    }

    private static String said(GoldArticle.Mention mention, GoldArticle article) {
        return mention.type() + " \"" + Context.plain(mention.span().in(article.text())) + "\"";
    }
}
