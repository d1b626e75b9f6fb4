package org.onrecord.export;

import org.onrecord.document.Entity;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;

/**
 * The ids of elements, which links jump to.
 *
 * @param prefix sets an article's apart from those of others on the same page
 */
record ArticleIds(String prefix) {

    /** The first piece of a quotation in the text. */
    String quotation(Quotation quotation) {
        return prefix + "-q" + quotation.id();
    }

    /** The card of a quotation in the panel. */
    String card(Quotation quotation) {
        return prefix + "-c" + quotation.id();
    }

    String source(Span span) {
        return prefix + "-s" + span.start() + "-" + span.end();
    }

    String cue(Span span) {
        return prefix + "-k" + span.start() + "-" + span.end();
    }

    /** The first mention of an entity. */
    String entity(Entity entity) {
        return prefix + "-e" + entity.id();
    }
}
