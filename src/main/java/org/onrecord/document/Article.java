package org.onrecord.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A news article: the input of the extraction.
 *
 * <p>With metadata:
 *
 * <pre>{@code
 * Article article = new Article("a-17", text, Map.of("outlet", "Kelmora Times", "date", "2026-03-04"));
 * Extraction extraction = extractor.extract(article);
 * }</pre>
 *
 * @param id names the article in every output; not empty
 * @param text the text to read; all offsets point into it
 * @param metadata outlet, date, url, title and the like, which the outputs carry in the given order
 */
public record Article(String id, String text, Map<String, String> metadata) {

    /**
     * @throws NullPointerException if an argument, or a key or value of {@code metadata}, is null
     * @throws IllegalArgumentException if {@code id} is empty
     */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metadata, "metadata");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id is empty");
        }
        metadata.forEach((key, value) -> {
            Objects.requireNonNull(key, "metadata key");
            Objects.requireNonNull(value, () -> "metadata value of " + key);
        });
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** Makes an article without metadata. */
    public Article(String id, String text) {
        this(id, text, Map.of());
    }

    @Override
    public String toString() {
        return "Article " + id + " (" + text.length() + " characters)";
    }
}
