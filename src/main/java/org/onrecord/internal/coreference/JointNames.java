package org.onrecord.internal.coreference;

import java.util.List;
import java.util.Objects;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/** The rule that a name means its entity, and each name of "Smith, Jones and Ruiz" means all of them. */
final class JointNames {
    private final Discourse discourse;
    private final PhraseGroups groups;

    JointNames(Discourse discourse, PhraseGroups groups) {
        this.discourse = discourse;
        this.groups = groups;
    }

    /** Returns the entities that a name means; empty if it names nobody. */
    List<EntityCluster> of(Phrase name) {
        EntityCluster own = discourse.named(name);
        List<EntityCluster> joint = named(groups.joinedWith(name));
        return own == null ? List.of() : joint.size() > 1 ? joint : List.of(own);
    }

    /** Returns the entities that some phrases name, each once. */
    List<EntityCluster> named(List<Phrase> names) {
        return names.stream()
                .map(discourse::named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
