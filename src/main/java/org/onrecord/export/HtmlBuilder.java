package org.onrecord.export;

import org.apache.commons.text.StringEscapeUtils;

/** HTML that is being written. What is given as text, or as an attribute's value, is escaped. */
final class HtmlBuilder {

    private final StringBuilder html = new StringBuilder();

    /** Our own markup, as it is. */
    HtmlBuilder raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Anybody's words. Characters that HTML does not allow are left out. */
    HtmlBuilder text(String words) {
        // Not escapeHtml4, which has no need to name letters in UTF-8 and passes over the single quotation mark.
        html.append(StringEscapeUtils.escapeXml10(words));
        return this;
    }

    /**
     * A start tag.
     *
     * @param attributes names, each followed by its value
     */
    HtmlBuilder open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    HtmlBuilder close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds words alone. */
    HtmlBuilder element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** The end of a line, for people who read the source. */
    HtmlBuilder line() {
        return raw("\n");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
