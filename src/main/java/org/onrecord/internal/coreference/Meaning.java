package org.onrecord.internal.coreference;

import java.util.List;
import org.onrecord.internal.cluster.EntityCluster;

/**
 * Whom a phrase means.
 *
 * @param entities usually one, several for "Smith and Jones"; none where the evidence is thin or the phrase means nobody whom the
 *     article names ("officials")
 */
public record Meaning(List<EntityCluster> entities) {
    static final Meaning NOBODY = new Meaning(List.of());

    /** Copies the list. */
    public Meaning {
        entities = List.copyOf(entities);
    }

    static Meaning of(EntityCluster entity) {
        return new Meaning(List.of(entity));
    }

    /** Returns whether the phrase means nobody whom the article names, as far as can be told. */
    public boolean isNobody() {
        return entities.isEmpty();
    }
}
