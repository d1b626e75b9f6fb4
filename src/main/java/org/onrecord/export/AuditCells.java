package org.onrecord.export;

import org.jspecify.annotations.Nullable;

/** Cells of the audit's tables. */
record AuditCells(HtmlBuilder html) {

    /** Writes the heading of a column, by which the table can be sorted. */
    void heading(String words, String style) {
        html.open("th", "scope", "col", "class", style)
                .element("button", words, "type", "button")
                .close("th");
    }

    /** Writes a number, with a link to the quotations that it counts if there is one. */
    void figure(int number, @Nullable String link) {
        html.open("td", "class", "number", "data-value", String.valueOf(number));
        link(number, link);
        html.close("td");
    }

    /** Writes a number, with its link if it has one, without a cell around it. */
    void link(int number, @Nullable String link) {
        if (number == 0 || link == null) {
            html.text(AuditLabels.number(number));
        } else {
            html.element("a", AuditLabels.number(number), "href", link);
        }
    }

    /** Writes a number as it is shown. */
    void number(String number) {
        html.element("td", number, "class", "number");
    }
}
