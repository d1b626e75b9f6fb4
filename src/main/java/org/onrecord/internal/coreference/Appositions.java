package org.onrecord.internal.coreference;

import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/** The rule that a description with a comma and a person's name after it means that person: "the mayor, Ana Ruiz". */
final class Appositions {
    private final Discourse discourse;

    Appositions(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Returns the person whose name follows a description; empty if none does. */
    List<EntityCluster> of(Phrase description) {
        Phrase next = discourse.phrases().after(description);
        EntityCluster entity = next == null || next.possessor() ? null : discourse.named(next);
        return entity != null && entity.type() == EntityType.PERSON && areTied(discourse, description, next)
                ? List.of(entity)
                : List.of();
    }

    /** Returns whether nothing but a comma is between two phrases. */
    static boolean areTied(Discourse discourse, Phrase one, Phrase next) {
        return next.first() == one.end() + 1 && discourse.word(one.end()).equals(",");
    }
}
