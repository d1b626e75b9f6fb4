package org.onrecord.export;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/** The address of an article on the web. */
final class ArticleLink {

    /** Any other kind of address, such as {@code javascript:}, may do something when it is opened. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private ArticleLink() {}

    /** Returns the metadata "url", or else the id, if it is an http or https address; null if neither is. */
    static @Nullable String of(Article article) {
        return Stream.of(article.metadata().getOrDefault("url", ""), article.id())
                .map(String::strip)
                .filter(address -> WEB_ADDRESS.matcher(address).matches())
                .findFirst()
                .orElse(null);
    }
}
