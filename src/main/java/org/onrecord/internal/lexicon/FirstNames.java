package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** First names: the gender of the people who bear them, and the full forms of short ones. */
public final class FirstNames {
    /** No first names at all. */
    static final FirstNames NONE = new FirstNames();

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> fullForms = new HashMap<>();

    /** All first names as they are spelled in the lists, in lower case. */
    private final Set<String> spellings = new HashSet<>();

    private FirstNames() {}

    static FirstNames load(ModelFolder models) throws IOException {
        var names = new FirstNames();
        models.eachLine(ModelFile.FIRST_NAMES, line -> {
            String[] fields = line.split("\t");
            Gender gender = GenderWords.ofLetter(fields[0]);
            for (String name : fields[1].split(" ")) {
                names.genders.put(NameKey.of(name), gender);
                names.spellings.add(name.toLowerCase(Locale.ROOT));
            }
        });
        models.eachLine(ModelFile.NICKNAMES, line -> {
            String[] fields = line.split("\t");
            for (String name : fields[1].split(" ")) {
                names.fullForms.putIfAbsent(name, fields[0]);
                names.spellings.add(name);
            }
        });
        return names;
    }

    /** Returns the gender of the people with a first name, given as a {@link NameKey}; null if it is unknown. */
    @Nullable
    public Gender gender(String firstName) {
        Gender gender = genders.get(firstName);
        // The first part decides: "Jean-Luc", "Mary-Ann".
        int hyphen = firstName.indexOf('-');
        return gender != null || hyphen < 1 ? gender : genders.get(firstName.substring(0, hyphen));
    }

    /** Returns the full form of a first name ("william" for "bill"), or the name itself if there is no other. */
    public String fullForm(String firstName) {
        return fullForms.getOrDefault(firstName, firstName);
    }

    /** Tells whether a word in lower case is spelled like a first name or short form in the lists, accents included. */
    public boolean isListed(String lowerCase) {
        return spellings.contains(lowerCase);
    }
}
