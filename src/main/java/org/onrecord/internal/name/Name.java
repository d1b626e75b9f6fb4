package org.onrecord.internal.name;

import org.onrecord.document.EntityType;

/**
 * A name in the text, without titles.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type type of the entity that it names
 */
public record Name(int first, int end, EntityType type) {

    /** Returns the number of tokens. */
    public int size() {
        return end - first;
    }
}
