package org.onrecord.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * Reads the outlet of an article from its id.
 *
 * @param pattern its first group, or all of it if it has none, is the outlet; null to leave the articles as they are
 */
record OutletFinder(@Nullable Pattern pattern) {

    private static final String OUTLET = "outlet";

    /** Returns the articles, with the outlet from the id if the metadata have none. */
    Iterator<Article> on(Iterator<Article> articles) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Article next() {
                return with(articles.next());
            }
        };
    }

    /** Returns the extraction, with the outlet from the article's id if the metadata have none. */
    Extraction in(Extraction extraction) {
        Article article = with(extraction.article());
        return article == extraction.article()
                ? extraction
                : new Extraction(
                        article,
                        extraction.entities(),
                        extraction.quotations(),
                        extraction.provenance(),
                        extraction.warnings());
    }

    private Article with(Article article) {
        if (pattern == null || article.metadata().containsKey(OUTLET)) {
            return article;
        }
        Matcher matcher = pattern.matcher(article.id());
        String outlet = !matcher.find() ? null : matcher.group(Math.min(1, matcher.groupCount()));
        if (outlet == null || outlet.isEmpty()) {
            return article;
        }
        Map<String, String> metadata = new LinkedHashMap<>(article.metadata());
        metadata.put(OUTLET, outlet);
        return new Article(article.id(), article.text(), metadata);
    }

    /** Returns the pattern, or "none". */
    @Override
    public String toString() {
        return pattern == null ? "none" : pattern.pattern();
    }
}
