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
    private final Map<Integer, Name> byToken = new HashMap<>();
    private final Map<Description, EntityCluster> byDescription = new HashMap<>();

    /** @param all in order of first mention, each at the position that its id says */
    public EntityClusters(List<EntityCluster> all) {
        this.all = List.copyOf(all);
        for (EntityCluster entity : all) {
            for (Name name : entity.names()) {
                byName.put(name, entity);
                byToken.put(name.first(), name);
            }
            entity.descriptions().forEach(description -> byDescription.put(description, entity));
        }
    }

    /** Returns the entities in order of first mention. */
    public List<EntityCluster> all() {
        return all;
    }

    /** Returns the name that starts at a token; null if none does. */
    public @Nullable Name startingAt(int token) {
        return byToken.get(token);
    }

    /** Returns the entity without a name of its own that a phrase describes; null if it describes none. */
    public @Nullable EntityCluster of(Description description) {
        return byDescription.get(description);
    }

    /** Returns the entity that a name of the article names; null if it names none, or {@code name} is null. */
    public @Nullable EntityCluster of(@Nullable Name name) {
        return name == null ? null : byName.get(name);
    }
}
