package org.onrecord.internal.attribution;

import java.util.List;
import org.onrecord.document.Speaker;

/**
 * The speakers that a source means.
 *
 * @param speakers at least one
 * @param confidence the probability that they are right if the source is, 0 to 1
 */
public record Identified(List<Speaker> speakers, double confidence) {

    /** Copies the list. */
    public Identified {
        speakers = List.copyOf(speakers);
    }
}
