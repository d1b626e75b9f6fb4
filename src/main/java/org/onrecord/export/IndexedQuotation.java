package org.onrecord.export;

import java.util.List;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * A quotation as the index shows it.
 *
 * @param href the quotation in the page of its article
 * @param words the start of its words
 * @param speaker what to call its speakers
 * @param unresolved whether none of the speakers was found out
 * @param marked whether it is in quotation marks in the article
 * @param named the keys of the speakers who are named
 */
record IndexedQuotation(
        String href, String words, String speaker, boolean unresolved, boolean marked, List<SpeakerKey> named) {

    /** The longest text that is shown, in characters. */
    private static final int LONGEST = 120;

    /** @param page the page of the article, seen from the index */
    static IndexedQuotation of(String page, Extraction extraction, Quotation quotation) {
        ArticleIds ids = ArticleIds.of(extraction);
        // A quotation of blanks has no place in the text, but it has a card.
        String id = extraction.partsOf(quotation).isEmpty() ? ids.card(quotation) : ids.quotation(quotation);
        return new IndexedQuotation(
                page + "#" + id,
                Shortened.to(LONGEST, ShownQuotation.words(extraction, quotation)),
                extraction.speakerLabel(quotation),
                quotation.attribution() != null && !ShownQuotation.hasKnownSpeaker(quotation.attribution()),
                quotation.kind().isMarked(),
                quotation.speakers().stream()
                        .filter(Speaker.Named.class::isInstance)
                        .map(speaker -> SpeakerKey.of(((Speaker.Named) speaker).entity()))
                        .distinct()
                        .toList());
    }

    /** Writes the link to the quotation, with a note if it is not in quotation marks. */
    void link(HtmlBuilder html) {
        html.element("a", words, "href", href);
        if (!marked) {
            html.raw(" ").element("span", "reported", "class", "kind");
        }
    }

    /** Tells whether a row of the table of named speakers has it. */
    boolean hasNamedSpeaker() {
        return !named.isEmpty();
    }
}
