package org.onrecord.export;

import org.apache.commons.text.StringEscapeUtils;

/** Builds HTML. Text and the values of attributes are escaped. */
final class HtmlBuilder {

    private final StringBuilder html = new StringBuilder();

    /** Adds markup of ours as it is. */
    HtmlBuilder raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds text from any source. Characters that HTML does not allow are left out. */
    HtmlBuilder text(String words) {
        // escapeHtml4 would name letters, which UTF-8 does not need, and would let the single quotation mark pass.
        html.append(StringEscapeUtils.escapeXml10(words));
        return this;
    }

    /**
     * Adds a start tag.
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

    /** Adds an element that contains only text. */
    HtmlBuilder element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** Ends the line, for people who read the source. */
    HtmlBuilder line() {
        return raw("\n");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
