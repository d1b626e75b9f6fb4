package org.onrecord.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.EntityType;

/**
 * How often somebody is quoted.
 *
 * <p>The most quoted first:
 *
 * <pre>{@code
 * for (SpeakerRow row : Quotes.in(extractions).speakers()) {
 *     System.out.println(row.name() + ": " + row.quotations() + " in " + row.articles().size() + " articles");
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param name the speaker's name in the first article that quotes the speaker
 * @param type what the speaker is
 * @param articles the number of quotations in each article, at least 1
 * @param outlets the outlets of these articles, in alphabetical order; empty if the metadata name none
 */
public record SpeakerRow(String name, EntityType type, Map<String, Integer> articles, List<String> outlets) {

    /** Copies the collections. */
    public SpeakerRow {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        outlets = List.copyOf(outlets);
    }

    /** Returns the number of quotations in all articles. */
    public int quotations() {
        return articles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the number of articles that quote both. */
    public int articlesWith(SpeakerRow other) {
        return (int)
                articles.keySet().stream().filter(other.articles::containsKey).count();
    }
}
