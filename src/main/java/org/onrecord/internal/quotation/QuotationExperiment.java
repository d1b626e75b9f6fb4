package org.onrecord.internal.quotation;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
public class QuotationExperiment {
    public static List<Passage> passages(Analysis a, List<List<Span>> parts, List<Span> outers) { return Reading.passages(a, parts, outers); }
}
