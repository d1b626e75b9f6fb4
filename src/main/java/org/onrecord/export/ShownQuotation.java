package org.onrecord.export;

import java.util.stream.Collectors;
import org.onrecord.document.Attribution;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/** How a quotation and its speakers are put into words for people, on a page and in a terminal. */
final class ShownQuotation {

    private ShownQuotation() {}

    /**
     * Returns the reported words: each part in marks of its own, with […] for what interrupts them; without marks where the
     * article has none.
     */
    static String words(Extraction extraction, Quotation quotation) {
        if (!quotation.kind().isMarked()) {
            return extraction.textOf(quotation);
        }
        String words = extraction.partsOf(quotation).stream()
                .map(part -> "“" + part + "”")
                .collect(Collectors.joining(" […] "));
        return words.isEmpty() ? "“”" : words;
    }

    /**
     * Returns what to call the speakers, with "(unresolved)" after each one who is, and how probable it is that they are right:
     * "Ana Ruiz &amp; he (unresolved) (75%)".
     */
    static String speakers(Attribution attribution) {
        String names = attribution.speakers().stream()
                .map(speaker -> speaker.name() + (speaker instanceof Speaker.Unresolved ? " (unresolved)" : ""))
                .collect(Collectors.joining(" & "));
        return hasKnownSpeaker(attribution) ? names + " (" + percent(attribution.speakerConfidence()) + ")" : names;
    }

    /** Returns whether at least one speaker is not unresolved. */
    static boolean hasKnownSpeaker(Attribution attribution) {
        return !attribution.speakers().stream().allMatch(Speaker.Unresolved.class::isInstance);
    }

    /** Returns a probability as a whole percentage. */
    static String percent(double probability) {
        return Math.round(100 * probability) + "%";
    }
}
