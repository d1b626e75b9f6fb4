package org.onrecord.internal.cluster;

import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.internal.name.Name;

/**
 * A person, organization or place with all its names in the article, or an organization that is called by somebody else's name ("Kenya's
 * defence ministry").
 *
 * @param id its position among the clusters of the article, which are in the order of their first mentions
 * @param type its type
 * @param name its fullest name in the article, without titles
 * @param names where it is named, in text order
 * @param descriptions where an organization is described that has no name of its own, in text order; empty for all others
 */
public record EntityCluster(int id, EntityType type, String name, List<Name> names, List<Description> descriptions) {

    /** Copies the lists. */
    public EntityCluster {
        names = List.copyOf(names);
        descriptions = List.copyOf(descriptions);
    }

    /** Makes an entity that has a name of its own. */
    public EntityCluster(int id, EntityType type, String name, List<Name> names) {
        this(id, type, name, names, List.of());
    }

    /** Returns the token at which it is mentioned first by name or description. */
    public int first() {
        return names.isEmpty() ? descriptions.get(0).first() : names.get(0).first();
    }

    /** Returns a hash of the id and the name, because hashing thousands of names would make sets of entities slow. */
    @Override
    public int hashCode() {
        return 31 * id + name.hashCode();
    }
}
