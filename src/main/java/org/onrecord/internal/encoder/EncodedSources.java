package org.onrecord.internal.encoder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.linguistics.SourceEvidence;

/** What the encoder says of the sources of an article's quotations: in the window in which a quotation ends. Immutable. */
final class EncodedSources implements SourceEvidence {
    private final List<SourceVectors> windows;
    private final double weight;

    /**
     * @param windows of an article, in text order
     * @param weight what log-probabilities are multiplied by
     */
    EncodedSources(List<SourceVectors> windows, double weight) {
        this.windows = List.copyOf(windows);
        this.weight = weight;
    }

    @Override
    public @Nullable Opinion of(int first, int end) {
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
        return windows.get(low).of(first, end, weight);
    }
}
