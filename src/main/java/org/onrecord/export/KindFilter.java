package org.onrecord.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;

/**
 * Leaves out the quotations of some kinds.
 *
 * <p>To write only what is in quotation marks:
 *
 * <pre>{@code
 * String page = Html.page(KindFilter.of(List.of("direct", "mixed")).in(extraction));
 * }</pre>
 *
 * @param kinds the kinds that stay
 */
public record KindFilter(Set<QuotationKind> kinds) {

    /** @throws NullPointerException if {@code kinds} or one of them is null */
    public KindFilter {
        // in their own order: Set.copyOf has another one in each process
        var ordered = EnumSet.noneOf(QuotationKind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }

    /**
     * Returns the filter that keeps the kinds with these names, in any letter case; all kinds if there is no name.
     *
     * @throws IllegalArgumentException if a name is not that of a kind; the message names it
     */
    public static KindFilter of(Collection<String> names) {
        var kinds = EnumSet.noneOf(QuotationKind.class);
        for (String name : names) {
            try {
                kinds.add(QuotationKind.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("'" + name + "' is none of " + String.join(", ", names()), e);
            }
        }
        return new KindFilter(kinds.isEmpty() ? EnumSet.allOf(QuotationKind.class) : kinds);
    }

    /** Returns the names of all kinds: "direct", "mixed", "indirect". */
    public static List<String> names() {
        return Stream.of(QuotationKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the extraction with the quotations of the kinds that stay, numbered anew, and all of its entities. */
    public Extraction in(Extraction extraction) {
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
