package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.onrecord.document.Span;

/** Reads places in texts: {@code start-end} in UTF-16 code units; several have blanks between them; {@code -} means none. */
final class GoldPlaces {
    private GoldPlaces() {}

    /**
     * Returns the places of a field.
     *
     * @throws IllegalArgumentException if it has none; says why
     */
    static List<Span> of(String field) {
        return field.equals("-")
                ? List.of()
                : Arrays.stream(field.split(" ", -1)).map(GoldPlaces::place).toList();
    }

    /**
     * Checks that a file tells something about some articles of corpora, or about none at all.
     *
     * @param articles the ids of the corpora
     * @param told the ids in the file
     * @throws GoldFormatException if it tells about others only
     */
    static void requireFor(Collection<String> articles, String file, Set<String> told) throws GoldFormatException {
        if (!told.isEmpty() && Collections.disjoint(told, articles)) {
            throw new GoldFormatException(file, "none of its articles is in the corpora");
        }
    }

    private static Span place(String field) {
        String[] ends = field.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("place '" + field + "' is not start-end");
        }
        return new Span(number(ends[0]), number(ends[1]));
    }

    private static int number(String field) {
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("offset '" + field + "' is not a number", e);
        }
    }
}
