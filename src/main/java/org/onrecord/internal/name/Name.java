package org.onrecord.internal.name;

import org.onrecord.document.EntityType;

/**
 * A name in the text, without titles.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type what it names
 */
public record Name(int first, int end, EntityType type) {

    /** The number of tokens. */
    public int size() {
        return end - first;
    }
}
