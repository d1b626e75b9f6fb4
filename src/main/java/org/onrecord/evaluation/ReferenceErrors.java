package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Span;

/** Finds the pronouns and descriptions of one article that were given to another entity or to none. */
final class ReferenceErrors {

    private ReferenceErrors() {}

    /** Returns the errors in pronouns with several names beside them. */
    static List<ErrorCase> ofPronouns(GoldArticle article, @Nullable Extraction extraction) {
        var errors = new ArrayList<ErrorCase>();
        for (GoldArticle.AmbiguousPronoun pronoun : article.pronouns()) {
            Entity entity = GapScore.entity(pronoun, extraction);
            boolean isRight =
                    pronoun.names().stream().allMatch(name -> name.isMeant() == GapScore.isAt(name.span(), entity));
            if (!isRight) {
                String gold = pronoun.names().stream()
                        .filter(GoldArticle.AmbiguousPronoun.Candidate::isMeant)
                        .map(name -> quoted(name.span().in(article.text())))
                        .collect(Collectors.joining(" and "));
                List<Entity> ours = entity == null ? List.of() : List.of(entity);
                errors.add(error(article, pronoun.span(), gold.isEmpty() ? "none of the names" : gold, ours));
            }
        }
        return errors;
    }

    /** Returns the errors in pronouns and descriptions of chains. */
    static List<ErrorCase> ofLinks(GoldArticle article, @Nullable Extraction extraction) {
        var links = new Links(article, extraction);
        var errors = new ArrayList<ErrorCase>();
        for (ReferenceGold.Question question : links.asked()) {
            if (!links.isRight(question)) {
                List<Entity> ours =
                        links.at(question).stream().map(Links.Link::entity).toList();
                errors.add(error(article, question.span(), quoted(links.name(question)), ours));
            }
        }
        return errors;
    }

    private static ErrorCase error(GoldArticle article, Span span, String gold, List<Entity> ours) {
        return new ErrorCase(
                ours.isEmpty() ? ErrorCase.Category.MISSED_REFERENCE : ErrorCase.Category.WRONG_REFERENCE,
                article.id(),
                Context.of(article.text(), span),
                gold,
                ours.isEmpty()
                        ? "nobody"
                        : ours.stream().map(entity -> quoted(entity.name())).collect(Collectors.joining("; ")),
                ours.stream().map(Grounds::of).toList());
    }

    private static String quoted(String name) {
        return "\"" + Context.plain(name) + "\"";
    }
}
