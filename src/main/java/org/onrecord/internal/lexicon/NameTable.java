package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/**
 * Names that a user makes known. File format: name, type, other names joined by {@code |}, tabs between.
 *
 * @param entries in the order of the file
 */
public record NameTable(List<Entry> entries) {
    public static final NameTable EMPTY = new NameTable(List.of());

    /**
     * A line.
     *
     * @param name what it is called in extractions
     * @param type what it is
     * @param forms the name and the other names that it has in texts
     */
    public record Entry(String name, EntityType type, List<String> forms) {}

    /** @throws LineException if a line is not of the format, or gives a name again that another one gave */
    public static NameTable read(Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (WordList.Line line : WordList.lines(file)) {
            Entry entry = entry(line);
            for (String form : entry.forms()) {
                Integer before = lineOf.putIfAbsent(form, line.number());
                if (before != null) {
                    throw new LineException(line.number(), "'" + form + "' is given again, after line " + before);
                }
            }
            entries.add(entry);
        }
        return new NameTable(List.copyOf(entries));
    }

    private static Entry entry(WordList.Line line) throws LineException {
        String[] fields = line.text().split("\t", -1);
        if (fields.length < 2 || fields.length > 3) {
            throw new LineException(
                    line.number(),
                    "has " + fields.length + " fields; they are name, type and other names, tabs between");
        }
        EntityType type = type(fields[1].strip());
        if (type == null) {
            throw new LineException(
                    line.number(), "type '" + fields[1].strip() + "' is not PERSON, ORGANIZATION or PLACE");
        }
        var forms = new ArrayList<String>();
        forms.add(form(line, fields[0]));
        if (fields.length > 2 && !fields[2].isBlank()) {
            for (String alias : fields[2].split("\\|", -1)) {
                forms.add(form(line, alias));
            }
        }
        return new Entry(forms.get(0), type, List.copyOf(forms));
    }

    private static String form(WordList.Line line, String text) throws LineException {
        String form = text.strip().replaceAll("\\s+", " ");
        if (form.isEmpty() || !Character.isLetterOrDigit(form.codePointAt(0))) {
            throw new LineException(line.number(), "the name '" + form + "' does not begin with a letter or digit");
        }
        return form;
    }

    private static @Nullable EntityType type(String name) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
