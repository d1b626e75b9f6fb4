package org.onrecord.export;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** A quotation in the panel: its words, its speakers and its source with their probabilities, and the explanation. */
record QuotationCard(Extraction extraction, ArticleIds ids, HtmlBuilder html) {

    /** @param id null for a second card of a joint statement, because an id belongs to one element */
    void write(Quotation quotation, @Nullable String id) {
        String number = String.valueOf(quotation.id());
        String kind = quotation.kind().isMarked() ? "card" : "card reported";
        if (id == null) {
            html.open("li", "class", kind, "data-card", number);
        } else {
            html.open("li", "class", kind, "data-card", number, "id", id, "tabindex", "-1");
        }
        String words = ShownQuotation.words(extraction, quotation);
        html.element("a", words, "class", "words", "href", "#" + ids.quotation(quotation));
        html.open("p", "class", "grounds");
        Attribution attribution = quotation.attribution();
        if (attribution == null) {
            html.text("The text attributes these words to nobody");
        } else {
            speakers(attribution);
            source(attribution);
        }
        kind(quotation);
        enclosing(quotation);
        html.close("p");
        if (attribution != null) {
            explanation(attribution.explanation());
        }
        html.close("li").line();
    }

    private void speakers(Attribution attribution) {
        html.open("span", "class", "by");
        String separator = "";
        for (Speaker speaker : attribution.speakers()) {
            html.text(separator).element(speaker instanceof Speaker.Named ? "b" : "i", speaker.name());
            separator = " & ";
            if (speaker instanceof Speaker.Unresolved && ShownQuotation.hasKnownSpeaker(attribution)) {
                html.element("span", " (unresolved)", "class", "unresolved");
            }
        }
        if (ShownQuotation.hasKnownSpeaker(attribution)) {
            String who = attribution.speakers().size() == 1 ? "this is the speaker" : "these are the speakers";
            probability(attribution.speakerConfidence(), who);
        } else {
            html.element("span", ": OnRecord could not tell who is meant", "class", "unresolved");
        }
        html.element("span", " · ", "class", "separator").close("span");
    }

    private void source(Attribution attribution) {
        html.text("source ");
        link(
                attribution.source().text(),
                ids.source(attribution.source().span()),
                attribution.source().span());
        probability(attribution.sourceConfidence(), "the words are attributed to this source");
        Cue cue = attribution.cue();
        html.text(" · ");
        if (cue == null) {
            html.text("no cue");
        } else {
            html.text("cue ");
            link(cue.text(), ids.cue(cue.span()), cue.span());
        }
    }

    /** @param what a clause that completes "the probability that" */
    private void probability(double probability, String what) {
        String percent = ShownQuotation.percent(probability);
        String title = percent + " is the probability that " + what;
        html.raw(" ").element("span", percent, "class", probability < 0.5 ? "sure low" : "sure", "title", title);
    }

    private void link(String words, String id, Span span) {
        // A link needs an element to jump to, and an empty span has none.
        if (span.length() == 0) {
            html.text(words);
        } else {
            html.element("a", words, "href", "#" + id);
        }
    }

    private void kind(Quotation quotation) {
        if (quotation.kind() == QuotationKind.MIXED) {
            html.text(" · quoted in part");
        } else if (!quotation.kind().isMarked()) {
            html.text(" · reported without quotation marks");
        }
    }

    private void enclosing(Quotation quotation) {
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
