package org.onrecord.internal.profile;

import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/** Tells which descriptions stand beside the name of whom they describe, with a comma between the two. */
record DescriptionsBesideNames(ResolvedArticle article) {
    /** Tells whether a comma and the name of whom it describes follow a description: "his lawyer, Ada Quill". */
    boolean isBefore(Phrase description, EntityCluster entity) {
        int comma = description.end();
        Phrase next = comma + 1 < article.sentenceEnd(description.head())
                        && article.lower(comma).equals(",")
                ? article.startingAt(comma + 1)
                : null;
        return next != null && next.name() != null && article.entities().of(next.name()) == entity;
    }

    /** Tells whether the name of whom it describes and a comma are before a description: "Ada Quill, his lawyer". */
    boolean isAfter(Phrase description, EntityCluster entity) {
        int comma = description.first() - 1;
        Phrase before =
                comma > article.analysis().sentenceOf(description.first()).first()
                                && article.lower(comma).equals(",")
                        ? article.endingAt(comma)
                        : null;
        return before != null && before.name() != null && article.entities().of(before.name()) == entity;
    }
}
