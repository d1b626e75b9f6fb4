package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.List;
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
