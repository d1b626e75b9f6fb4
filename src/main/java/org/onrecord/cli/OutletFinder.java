package org.onrecord.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * Reads the outlet of an article from its id.
 *
 * @param pattern its first group, or all of it where it has none, is the outlet; null to let the articles be as they are
 */
record OutletFinder(@Nullable Pattern pattern) {

    private static final String OUTLET = "outlet";

    /** The articles, with an outlet where the id tells one and the metadata none. */
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
}
