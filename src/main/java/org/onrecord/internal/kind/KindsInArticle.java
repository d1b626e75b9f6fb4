package org.onrecord.internal.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.ResolvedArticle;

/** Tells what kind of source the phrases of one article are by themselves, without what they refer to. For one thread. */
final class KindsInArticle {
    private static final Set<SourceKind> SAYING_LITTLE =
            EnumSet.of(SourceKind.UNKNOWN, SourceKind.UNNAMED, SourceKind.DOCUMENT);

    private final ResolvedArticle article;
    private final List<Entity> entities;
    private final SourceKindDecision decision;

    /** @param entities all of the article, by the ids of their clusters */
    KindsInArticle(ResolvedArticle article, List<Entity> entities, SourceKindDecision decision) {
        this.article = article;
        this.entities = entities;
        this.decision = decision;
    }

    /** Tells whether a kind says no more than that there is somebody, or something written. */
    static boolean saysLittle(SourceKind kind) {
        return SAYING_LITTLE.contains(kind);
    }

    /** Returns what a phrase is by its words, or what the one is that it names. */
    SourceKind of(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        if (named != null) {
            return decision.of(entities.get(named.id()));
        }
        var span = article.analysis().span(phrase.first(), phrase.end());
        return decision.ofUnnamed(new Mention(span, span, words(phrase), phrase.kind()), SourceKind.UNKNOWN);
    }

    /** Tells whether a phrase names a position and no institution: "the spokesman". */
    boolean isBarePosition(Phrase phrase) {
        return decision.isBarePosition(words(phrase));
    }

    private String words(Phrase phrase) {
        return article.analysis().wording(phrase.first(), phrase.end());
    }
}
