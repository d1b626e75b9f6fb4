package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote down of articles, each line of a file about one of them. Immutable.
 *
 * @param file its name; empty for none
 * @param byArticle what its lines say, by the id of the article, in the order of the file
 */
record GoldNotes<T>(String file, Map<String, List<T>> byArticle) {
    /**
     * Reads lines of fields that are separated by tabs, the first of which is the id of an article; blank lines are passed over.
     *
     * @param notes what a line says, by its fields; none for an article alone
     * @throws GoldFormatException if {@code notes} refuses a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    static <T> GoldNotes<T> read(Path file, Function<String[], List<T>> notes) throws IOException {
        var byArticle = new LinkedHashMap<String, List<T>>();
        GoldLines.read(file, line -> {
            if (!line.isBlank()) {
                String[] fields = line.split("\t", -1);
                byArticle.computeIfAbsent(fields[0], id -> new ArrayList<>()).addAll(notes.apply(fields));
            }
        });
        return new GoldNotes<>(file.toString(), byArticle);
    }

    /** Returns notes of no article. */
    static <T> GoldNotes<T> none() {
        return new GoldNotes<>("", Map.of());
    }

    /**
     * Checks that some of the articles are among those of the file; passes if the file has no article at all.
     *
     * @param articles the ids of the corpora
     * @throws GoldFormatException if none is: the file belongs to another corpus
     */
    void requireFor(Collection<String> articles) throws GoldFormatException {
        if (!byArticle.isEmpty() && Collections.disjoint(byArticle.keySet(), articles)) {
            throw new GoldFormatException(file, "none of its articles is in the corpora");
        }
    }

    /** Returns what the file says of an article; null if nothing. */
    @Nullable
    List<T> of(String article) {
        List<T> notes = byArticle.get(article);
        return notes == null ? null : List.copyOf(notes);
    }
}
