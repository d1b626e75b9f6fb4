package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluation.GoldFormatException;
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
     * @throws GoldFormatException if a line has another kind
     */
    static WrittenNames read(Path file) throws IOException {
        var written = new WrittenNames();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                String[] fields = lines.get(i).split("\t");
                NameList list = KINDS.get(fields[0]);
                if (list == null) {
                    throw new GoldFormatException(
                            file,
                            i + 1,
                            "a line begins with ORG, LOC, FIRST or LAST, not with '" + fields[0] + "'",
                            null);
                }
                Arrays.stream(fields).skip(2).map(field -> Name.of(list, field)).forEach(written.names::add);
            }
        }
        return written;
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
