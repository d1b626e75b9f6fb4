package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/**
 * The names that a user adds.
 *
 * @param entries in the order in which the user gave them; no name occurs twice
 */
public record NameTable(List<Entry> entries) {
    /** The table without names. */
    public static final NameTable EMPTY = new NameTable(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a name occurs twice
     */
    public NameTable {
        entries = List.copyOf(entries);
        Map<String, Entry> entryOf = new HashMap<>();
        for (Entry entry : entries) {
            for (String form : entry.forms()) {
                if (entryOf.putIfAbsent(form, entry) != null) {
                    throw new IllegalArgumentException("the name '" + form + "' is given twice");
                }
            }
        }
    }

    /**
     * An entity with its names.
     *
     * @param name its name in extractions
     * @param type its type
     * @param forms its names in articles: {@code name} and the others
     */
    public record Entry(String name, EntityType type, List<String> forms) {
        /**
         * Makes an entry of names as a user writes them: white space is folded.
         *
         * @throws IllegalArgumentException if a name does not begin with a letter or digit
         */
        public static Entry of(String name, EntityType type, List<String> otherNames) {
            var forms = new ArrayList<String>();
            forms.add(form(name));
            otherNames.forEach(other -> forms.add(form(other)));
            return new Entry(forms.get(0), type, List.copyOf(forms));
        }

        private static String form(String text) {
            String form = text.strip().replaceAll("\\s+", " ");
            if (form.isEmpty() || !Character.isLetterOrDigit(form.codePointAt(0))) {
                throw new IllegalArgumentException("the name '" + form + "' does not begin with a letter or digit");
            }
            return form;
        }
    }

    /**
     * Reads a file with an entity on each line: its name, its type, and its other names joined by {@code |}, if any, with tabs
     * between.
     *
     * @throws LineException if a line is malformed, or gives a name that another one gave
     */
    public static NameTable read(Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (UserFile.Line line : UserFile.lines(file)) {
            Entry entry = entry(line);
            for (String form : entry.forms()) {
                Integer before = lineOf.putIfAbsent(form, line.number());
                if (before != null) {
                    throw new LineException(line.number(), "'" + form + "' is given again, after line " + before);
                }
            }
            entries.add(entry);
        }
        return new NameTable(entries);
    }

    private static Entry entry(UserFile.Line line) throws LineException {
        String[] fields = line.text().split("\t", -1);
        if (fields.length < 2 || fields.length > 3) {
            throw new LineException(
                    line.number(),
                    "has " + fields.length + " fields; expected name, type and other names, with tabs between");
        }
        EntityType type = type(fields[1].strip());
        if (type == null) {
            throw new LineException(
                    line.number(), "type '" + fields[1].strip() + "' is not PERSON, ORGANIZATION or PLACE");
        }
        List<String> others =
                fields.length < 3 || fields[2].isBlank() ? List.of() : List.of(fields[2].split("\\|", -1));
        try {
            return Entry.of(fields[0], type, others);
        } catch (IllegalArgumentException e) {
            throw new LineException(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable EntityType type(String name) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the entries of both tables.
     *
     * @throws IllegalArgumentException if a name occurs in both
     */
    public NameTable and(NameTable other) {
        var all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new NameTable(all);
    }
}
