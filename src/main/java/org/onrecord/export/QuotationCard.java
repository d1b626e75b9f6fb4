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
record QuotationCard(Extraction extraction, ArticleIds ids, HtmlBuilder html) {

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
        enclosing(quotation);
        html.close("p");
        if (attribution != null) {
            explanation(attribution.explanation());
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
        long percent = Math.round(100 * attribution.sourceConfidence());
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

    private void enclosing(Quotation quotation) {
        if (quotation.kind() == QuotationKind.MIXED) {
            html.text(" · in part");
        }
        Integer outer = quotation.enclosing();
        if (outer != null) {
            html.text(" · inside ");
            html.element(
                    "a",
                    "another quotation",
                    "href",
                    "#" + ids.quotation(extraction.quotations().get(outer)));
        }
    }

    private void explanation(Explanation explanation) {
        if (!explanation.text().isEmpty()) {
            html.open("details", "class", "why").element("summary", "why");
            html.element("p", explanation.text()).close("details");
        }
    }
}
