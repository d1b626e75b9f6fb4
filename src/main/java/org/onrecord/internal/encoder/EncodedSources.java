package org.onrecord.internal.encoder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.linguistics.SourceEvidence;

/** What the encoder says of the sources of an article's quotations: in the window in which a quotation ends. Immutable. */
final class EncodedSources implements SourceEvidence {
    private final List<SourceVectors> windows;
    private final double share;

    /**
     * @param windows of an article, in text order
     * @param share how much they count beside a ranker, 0 to 1
     */
    EncodedSources(List<SourceVectors> windows, double share) {
        this.windows = List.copyOf(windows);
        this.share = share;
    }

    @Override
    public @Nullable Opinion of(int first, int end) {
        if (windows.isEmpty()) {
            return null;
        }
        int low = 0;
        int high = windows.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (windows.get(middle).end() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return windows.get(low).of(first, end, share);
    }
}
