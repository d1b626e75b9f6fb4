package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.evaluation.GoldLines;
import org.onrecord.internal.lexicon.NameList;

/**
 * Names that were written down from general knowledge, a country at a time. Each line of the file has a kind (ORG, LOC, FIRST or LAST), a
 * country and names, with tabs between; a name that is also a word, a place or a person ends with "?"; {@code #} begins a comment.
 */
final class WrittenNames {
    private static final Map<String, NameList> KINDS = Map.of(
            "ORG", NameList.LOCAL_ORGANIZATION,
            "LOC", NameList.PLACE,
            "FIRST", NameList.FIRST_NAME,
            "LAST", NameList.LAST_NAME);

    private static final String AMBIGUOUS = "?";

    private static final int FIELDS_BEFORE_NAMES = 2;

    private final List<Name> names = new ArrayList<>();

    /**
     * A name of the file.
     *
     * @param isAmbiguous whether it means something else as well
     */
    record Name(NameList list, String text, boolean isAmbiguous) {

        private static Name of(NameList list, String field) {
            return field.endsWith(AMBIGUOUS)
                    ? new Name(list, field.substring(0, field.length() - AMBIGUOUS.length()), true)
                    : new Name(list, field, false);
        }
    }

    private WrittenNames() {}

    /** Returns no names. */
    static WrittenNames none() {
        return new WrittenNames();
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws GoldFormatException if it is a folder, or a line is not UTF-8, has another kind or no name; names file and line
     */
    static WrittenNames read(Path file) throws IOException {
        var written = new WrittenNames();
        GoldLines.read(file, written::add);
        return written;
    }

    private void add(String line) {
        if (line.startsWith("#") || line.isBlank()) {
            return;
        }
        String[] fields = line.split("\t");
        NameList list = KINDS.get(fields[0]);
        if (list == null) {
            throw new IllegalArgumentException(
                    "a line begins with ORG, LOC, FIRST or LAST, not with '" + fields[0] + "'");
        }
        List<String> own = Arrays.stream(fields)
                .skip(FIELDS_BEFORE_NAMES)
                .filter(field -> !field.isBlank())
                .toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("there are no names after the kind and the country, with tabs between");
        }
        own.forEach(field -> names.add(Name.of(list, field)));
    }

    /** Returns all names, in the order of the file. */
    List<Name> all() {
        return List.copyOf(names);
    }

    /** Returns the names of a kind. */
    List<String> of(NameList list) {
        return names.stream()
                .filter(name -> name.list() == list)
                .map(Name::text)
                .toList();
    }
}
