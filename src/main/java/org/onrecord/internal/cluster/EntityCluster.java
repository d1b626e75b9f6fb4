package org.onrecord.internal.cluster;

import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.internal.name.Name;

/**
 * A person, organization or place with all its names in the article.
 *
 * @param id its position among the clusters of the article, which are in the order of their first mentions
 * @param type its type
 * @param name its fullest name in the article, without titles
 * @param names where it is named, in text order; never empty
 */
public record EntityCluster(int id, EntityType type, String name, List<Name> names) {

    /** Copies the list. */
    public EntityCluster {
        names = List.copyOf(names);
    }
}
