package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** The names of countries and the adjectives for them: "Sri Lanka", "Sri Lankan". */
public final class Countries {
    private final Map<String, List<String>> namesByAdjective = new HashMap<>();

    private final Set<String> names = new HashSet<>();

    /** The first words of adjectives that are two words. */
    private final Set<String> beginnings = new HashSet<>();

    private Countries() {}

    static Countries load(ModelFolder models) throws IOException {
        var countries = new Countries();
        models.eachLine(ModelFile.COUNTRIES, line -> {
            String[] fields = line.split("\t");
            List<String> names = List.of(fields[0].split("\\|"));
            for (String adjective : fields[1].split("\\|")) {
                countries.namesByAdjective.put(adjective, names);
                countries.names.addAll(names);
                int space = adjective.indexOf(' ');
                if (space > 0) {
                    countries.beginnings.add(adjective.substring(0, space));
                }
            }
        });
        return countries;
    }

    /** Returns the names of the country that an adjective is for; empty if it is for none. */
    public List<String> ofAdjective(String adjective) {
        return namesByAdjective.getOrDefault(adjective, List.of());
    }

    /** Tells whether a name is a country's. */
    public boolean isCountry(String name) {
        return names.contains(name);
    }

    /**
     * Returns what is the same for "Kenya" and "Kenyan": the {@link NameKey} of a word, or of the last word of the country's name if it is
     * an adjective for one.
     */
    public String key(String word) {
        List<String> names = ofAdjective(word);
        String name = names.isEmpty() ? word : names.get(0);
        return NameKey.of(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Tells whether a word may be the first of an adjective of two words: "Sri", "South". */
    public boolean beginsAdjective(String word) {
        return beginnings.contains(word);
    }
}
