package org.onrecord.export;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;

/** All about one quotation: its words, and who is held to have said them, why, and how surely. */
record QuotationCard(Extraction extraction, ArticleIds ids, Markup html) {

    /** @param id null for a further card of a joint statement: an id stands for one element */
    void write(Quotation quotation, @Nullable String id) {
        String number = String.valueOf(quotation.id());
        if (id == null) {
            html.open("li", "class", "card", "data-card", number);
        } else {
            html.open("li", "class", "card", "data-card", number, "id", id, "tabindex", "-1");
        }
        String words = extraction.textOf(quotation).strip();
        html.element("a", "“" + words + "”", "class", "words", "href", "#" + ids.quotation(quotation));
        html.open("p", "class", "grounds");
        Attribution attribution = quotation.attribution();
        if (attribution == null) {
            html.text("The text attributes these words to nobody.");
        } else {
            source(attribution);
        }
        within(quotation);
        html.close("p");
        if (attribution != null) {
            why(attribution.why(), quotation);
        }
        html.close("li").line();
    }

    private void source(Attribution attribution) {
        html.text("source ");
        link(
                attribution.source().text(),
                ids.source(attribution.source().span()),
                attribution.source().span());
        Cue cue = attribution.cue();
        html.text(" · ");
        if (cue == null) {
            html.text("no cue");
        } else {
            html.text("cue ");
            link(cue.text(), ids.cue(cue.span()), cue.span());
        }
        html.text(" · ");
        long percent = Math.round(100 * attribution.confidence());
        html.element("span", percent + "%", "class", percent < 50 ? "sure low" : "sure", "title", "confidence");
    }

    private void link(String words, String id, Span span) {
        // An empty span has no element to jump to.
        if (span.length() == 0) {
            html.text(words);
        } else {
            html.element("a", words, "href", "#" + id);
        }
    }

    private void within(Quotation quotation) {
        if (quotation.kind() == QuotationKind.MIXED) {
            html.text(" · in part");
        }
        Integer outer = quotation.within();
        if (outer != null) {
            html.text(" · inside ");
            html.element(
                    "a",
                    "another quotation",
                    "href",
                    "#" + ids.quotation(extraction.quotations().get(outer)));
        }
    }

    private void why(Explanation why, Quotation quotation) {
        html.open("details", "class", "why").element("summary", "why");
        html.element(
                "p",
                place(why.distance())
                        + (quotation.spans().size() > 1
                                ? ", in " + quotation.spans().size() + " parts"
                                : "") + ".");
        if (!why.pattern().isBlank()) {
            html.open("p")
                    .text("Between them: ")
                    .element("code", why.pattern(), "title", LEGEND)
                    .close("p");
        }
        if (!why.features().isEmpty()) {
            html.open("ul");
            why.features()
                    .forEach(feature -> html.open("li").element("code", feature).close("li"));
            html.close("ul");
        }
        html.close("details");
    }

    private static final String LEGEND =
            "Q the quotation, S the source, C a reporting verb, V another verb, N a name, | a"
                    + " paragraph's end, other letters for other words, punctuation as itself";

    private static String place(int distance) {
        if (distance == 0) {
            return "The source stands in the same sentence";
        }
        int sentences = Math.abs(distance);
        return "The source stands " + sentences + (sentences == 1 ? " sentence " : " sentences ")
                + (distance < 0 ? "before" : "after");
    }
}
