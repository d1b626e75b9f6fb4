package org.onrecord.internal.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.name.Name;

/** The entities that an article names, also found by their names. Immutable. */
public final class EntityClusters {
    private final List<EntityCluster> all;
    private final Map<Name, EntityCluster> byName = new HashMap<>();

    /** @param all in order of first mention, each at the position that its id says */
    public EntityClusters(List<EntityCluster> all) {
        this.all = List.copyOf(all);
        for (EntityCluster entity : all) {
            entity.names().forEach(name -> byName.put(name, entity));
        }
    }

    /** Returns the entities in order of first mention. */
    public List<EntityCluster> all() {
        return all;
    }

    /** Returns the entity that a name of the article names; null if it names none, or {@code name} is null. */
    public @Nullable EntityCluster of(@Nullable Name name) {
        return name == null ? null : byName.get(name);
    }
}
