package org.onrecord.internal.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/** The rule that a name means its entity, and either name of "Smith and Jones" means both people. */
final class JointNames {
    private final Discourse discourse;

    JointNames(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Returns the people or the thing that a name means; empty if it names nobody. */
    List<EntityCluster> of(Phrase name) {
        EntityCluster own = discourse.named(name);
        if (own == null) {
            return List.of();
        }
        List<EntityCluster> joint = joined(name, discourse.phrases().after(name));
        if (joint.isEmpty()) {
            joint = joined(discourse.phrases().before(name), name);
        }
        return joint.isEmpty() ? List.of(own) : joint;
    }

    /** Returns the people of "one and other"; empty if the two are not joined so. */
    private List<EntityCluster> joined(@Nullable Phrase one, @Nullable Phrase other) {
        EntityCluster first = person(one);
        EntityCluster second = person(other);
        if (first == null || second == null || first == second || other.first() != one.end() + 1) {
            return List.of();
        }
        String joint = discourse.word(one.end());
        return joint.equals("and") || joint.equals("&") ? List.of(first, second) : List.of();
    }

    private @Nullable EntityCluster person(@Nullable Phrase phrase) {
        EntityCluster entity = phrase == null || phrase.possessor() ? null : discourse.named(phrase);
        return entity != null && entity.type() == EntityType.PERSON ? entity : null;
    }
}
