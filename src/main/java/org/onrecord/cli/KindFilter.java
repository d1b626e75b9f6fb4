package org.onrecord.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;

/**
 * Leaves out the quotations of some kinds.
 *
 * @param kinds the kinds that stay
 */
record KindFilter(Set<QuotationKind> kinds) {

    /** Returns the extraction with the quotations of the kinds that stay, numbered anew, and all of its entities. */
    Extraction in(Extraction extraction) {
        if (kinds.size() == QuotationKind.values().length) {
            return extraction;
        }
        Map<Integer, Integer> ids = new HashMap<>();
        List<Quotation> left = new ArrayList<>();
        for (Quotation quotation : extraction.quotations()) {
            if (kinds.contains(quotation.kind())) {
                ids.put(quotation.id(), left.size());
                left.add(new Quotation(
                        left.size(),
                        quotation.kind(),
                        quotation.spans(),
                        quotation.sentence(),
                        quotation.enclosing() == null ? null : ids.get(quotation.enclosing()),
                        quotation.attribution()));
            }
        }
        return new Extraction(
                extraction.article(), extraction.entities(), left, extraction.provenance(), extraction.warnings());
    }
}
