package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.ModelFolder;

/** The titles and ranks that stand before names: Mr, Sen., President. */
public final class Titles {
    private static final String FILE = "titles.tsv";

    /**
     * What a title says of its bearer.
     *
     * @param gender male or female; null for either
     * @param roles by which nouns the bearer can be called
     */
    public record Title(@Nullable Gender gender, List<String> roles) {}

    private final Map<String, Title> titles;

    private Titles(Map<String, Title> titles) {
        this.titles = titles;
    }

    static Titles load(ModelFolder models) throws IOException {
        var titles = new HashMap<String, Title>();
        models.eachLine(FILE, line -> {
            String[] fields = line.split("\t");
            List<String> roles = fields.length > 2 ? List.of(fields[2].split(" ")) : List.of();
            titles.put(fields[0], new Title(Gender.of(fields[1]), roles));
        });
        return new Titles(titles);
    }

    /** The title that a word is; null if it is none. */
    @Nullable
    public Title of(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return titles.get(plain.toLowerCase(Locale.ROOT));
    }

    public boolean contains(String word) {
        return of(word) != null;
    }
}
