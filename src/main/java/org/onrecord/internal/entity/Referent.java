package org.onrecord.internal.entity;

import java.util.List;
import org.onrecord.document.EntityType;

/**
 * A person, organization or place with all its names in the article.
 *
 * @param id its position among the article's referents, which are in order of first mention
 * @param type what it is
 * @param name its fullest name in the article, without titles
 * @param names where it is named, in text order; never empty
 */
public record Referent(int id, EntityType type, String name, List<Name> names) {

    /** Copies the list. */
    public Referent {
        names = List.copyOf(names);
    }
}
