package org.onrecord.internal.coreference;

import java.util.List;
import org.onrecord.internal.cluster.EntityCluster;

/**
 * Whom a phrase means.
 *
 * @param entities usually one, several for "Smith and Jones"; none where the evidence is thin or the phrase means nobody whom the
 *     article names ("officials")
 * @param probability that this is right, 0 to 1
 */
public record Meaning(List<EntityCluster> entities, double probability) {

    /** Copies the list. */
    public Meaning {
        entities = List.copyOf(entities);
    }

    /** Returns whether the phrase means nobody whom the article names, as far as can be told. */
    public boolean isNobody() {
        return entities.isEmpty();
    }
}
