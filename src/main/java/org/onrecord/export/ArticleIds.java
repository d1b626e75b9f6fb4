package org.onrecord.export;

import java.util.Objects;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;

/**
 * The ids of the elements that links jump to.
 *
 * @param prefix keeps the ids of different articles on one page apart
 */
record ArticleIds(String prefix) {

    /** Returns the ids of an article that is alone on its page. */
    static ArticleIds of(Extraction extraction) {
        Article article = extraction.article();
        return new ArticleIds("or" + Integer.toHexString(Objects.hash(article.id(), article.text())));
    }

    /** Returns the id of the first piece of a quotation in the text. */
    String quotation(Quotation quotation) {
        return prefix + "-q" + quotation.id();
    }

    /** Returns the id of the card of a quotation in the panel. */
    String card(Quotation quotation) {
        return prefix + "-c" + quotation.id();
    }

    String source(Span span) {
        return prefix + "-s" + span.start() + "-" + span.end();
    }

    String cue(Span span) {
        return prefix + "-k" + span.start() + "-" + span.end();
    }

    /** Returns the id of the first mention of an entity. */
    String entity(Entity entity) {
        return prefix + "-e" + entity.id();
    }
}
