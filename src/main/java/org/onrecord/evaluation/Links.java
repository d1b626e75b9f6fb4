package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Compares the pronouns and descriptions of one extraction with the gold chains. */
final class Links {

    /** A mention may end this many code units after the marked one. */
    private static final int LONGER = 2;

    private final GoldArticle article;
    private final ReferenceGold gold;
    private final List<Link> found = new ArrayList<>();

    /** A mention and its entity. */
    record Link(Mention mention, Entity entity) {}

    /** @param extraction null where the system gave no answer */
    Links(GoldArticle article, @Nullable Extraction extraction) {
        this.article = article;
        gold = new ReferenceGold(article);
        if (extraction != null) {
            for (Entity entity : extraction.entities()) {
                for (Mention mention : entity.mentions()) {
                    if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.NOMINAL) {
                        found.add(new Link(mention, entity));
                    }
                }
            }
        }
    }

    /** Returns the questions to which the chains have an answer. */
    List<ReferenceGold.Question> asked() {
        return gold.asked();
    }

    /** Returns the right and all that were found, and the right and all that were asked, of one kind. */
    LinkScore.Part part(MentionKind kind) {
        var precision = new Ratio(0, 0);
        for (Link link : found) {
            Optional<Integer> chain =
                    link.mention().kind() == kind ? chain(link.mention().span()) : Optional.empty();
            if (chain.isPresent()) {
                precision = precision.plus(isNamed(link.entity(), chain.get()));
            }
        }
        var recall = new Ratio(0, 0);
        for (ReferenceGold.Question question : asked()) {
            if (question.kind() == kind) {
                recall = recall.plus(isRight(question));
            }
        }
        return new LinkScore.Part(precision, recall);
    }

    /** Returns the chain of the gold mention with the nearest ends; empty if there is none. */
    private Optional<Integer> chain(Span span) {
        return article.references().stream()
                .filter(reference -> MentionMatch.covers(span, reference.span()))
                .min(Comparator.comparingInt((GoldArticle.Reference reference) -> distance(reference.span(), span))
                        .thenComparingInt(GoldArticle.Reference::chain))
                .map(GoldArticle.Reference::chain);
    }

    private static int distance(Span one, Span other) {
        return Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
    }

    /** Returns whether one of the entity's names is one of the chain's. */
    private boolean isNamed(Entity entity, int chain) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .anyMatch(mention ->
                        gold.names(chain).stream().anyMatch(name -> MentionMatch.covers(mention.span(), name)));
    }

    /** Returns whether a mention in the place of the question is one of the right entity. */
    boolean isRight(ReferenceGold.Question question) {
        return at(question).stream().anyMatch(link -> isNamed(link.entity(), question.chain()));
    }

    /** Returns the mentions that were found in the place of the question. */
    List<Link> at(ReferenceGold.Question question) {
        return found.stream()
                .filter(link -> link.mention().kind() == question.kind())
                .filter(link -> link.mention().span().end() <= question.span().end() + LONGER)
                .filter(link -> MentionMatch.covers(link.mention().span(), question.span()))
                .toList();
    }

    /** Returns the first name in the question's chain. */
    String name(ReferenceGold.Question question) {
        return gold.names(question.chain()).get(0).in(article.text());
    }
}
