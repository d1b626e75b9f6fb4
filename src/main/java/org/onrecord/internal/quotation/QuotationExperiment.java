package org.onrecord.internal.quotation;

import java.util.List;
import org.onrecord.internal.linguistics.Analysis;

public class QuotationExperiment {
    public static List<Passage> passages(Analysis a, List<org.onrecord.internal.text.QuotedSpan> spans) {
        return Reading.passages(a, spans);
    }
}
