package org.onrecord.internal.text;

import java.util.List;
import org.onrecord.document.Span;

/**
 * A turn of a transcript or an interview, whose words stand without quotation marks after the label of the speaker.
 *
 * @param label the label without the colon: "MR LUND", "Q"
 * @param parts the words of the turn in text order: one span for each paragraph, none of them empty
 */
public record Turn(Span label, List<Span> parts) {

    /** Copies the list. */
    public Turn {
        parts = List.copyOf(parts);
    }

    /** Returns the span from the start of the first part to the end of the last. */
    public Span content() {
        return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    }
}
