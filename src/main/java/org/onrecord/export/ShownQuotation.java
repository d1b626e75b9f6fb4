package org.onrecord.export;

import java.util.stream.Collectors;
import org.onrecord.document.Attribution;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Speaker;

/** How a quotation and its speakers are put into words for people, on a page and in a terminal. */
final class ShownQuotation {

    private ShownQuotation() {}

    /**
     * Returns the reported words: each part in marks of its own, with […] for what interrupts them; without marks where the
     * article has none.
     */
    static String words(Extraction extraction, Quotation quotation) {
        if (quotation.kind() == QuotationKind.INDIRECT) {
            return extraction.textOf(quotation);
        }
        String words = extraction.partsOf(quotation).stream()
                .map(part -> "“" + part + "”")
                .collect(Collectors.joining(" […] "));
        return words.isEmpty() ? "“”" : words;
    }

    /** Returns whether it was found out of at least one speaker who is meant. */
    static boolean hasKnownSpeaker(Attribution attribution) {
        return !attribution.speakers().stream().allMatch(Speaker.Unresolved.class::isInstance);
    }

    /** Returns a probability as a whole percentage. */
    static String percent(double probability) {
        return Math.round(100 * probability) + "%";
    }
}
