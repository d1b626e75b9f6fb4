package org.onrecord.internal.text;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * An opening mark and the closing mark that belongs to it, in one paragraph.
 *
 * @param open the opening mark
 * @param close the closing mark; null if it is missing
 * @param end the end of the closing mark; the end of the paragraph if the mark is missing
 */
record MarkPair(Mark open, @Nullable Mark close, int end) {

    MarkKind kind() {
        return open.kind();
    }

    int start() {
        return open.start();
    }

    boolean closed() {
        return close != null;
    }

    /** Returns the content between the marks, without white space around it. */
    Span content(String text) {
        return WhiteSpace.trim(text, open.end(), close == null ? end : close.start());
    }
}
