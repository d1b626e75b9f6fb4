package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.ModelFolder;

/** First names: the gender they are given to, and the full forms of short ones. */
public final class FirstNames {
    private final Map<String, Gender> genders;
    private final Map<String, String> fullForms;

    private FirstNames(Map<String, Gender> genders, Map<String, String> fullForms) {
        this.genders = genders;
        this.fullForms = fullForms;
    }

    static FirstNames load(ModelFolder models) throws IOException {
        var genders = new HashMap<String, Gender>();
        models.eachLine("first-names.tsv", line -> {
            String[] fields = line.split("\t");
            Gender gender = Gender.of(fields[0]);
            for (String name : fields[1].split(" ")) {
                genders.put(NameKey.of(name), gender);
            }
        });
        var fullForms = new HashMap<String, String>();
        models.eachLine("nicknames.tsv", line -> {
            String[] fields = line.split("\t");
            for (String name : fields[1].split(" ")) {
                fullForms.putIfAbsent(name, fields[0]);
            }
        });
        return new FirstNames(genders, fullForms);
    }

    /** The gender of those who bear a first name, given as a {@link NameKey}; null if both do or it is not known. */
    @Nullable
    public Gender gender(String firstName) {
        Gender gender = genders.get(firstName);
        // "Jean-Luc", "Mary-Ann": the first part tells
        int hyphen = firstName.indexOf('-');
        return gender != null || hyphen < 1 ? gender : genders.get(firstName.substring(0, hyphen));
    }

    /** The full form of a first name ("bill": "william"), or the name itself. */
    public String fullForm(String firstName) {
        return fullForms.getOrDefault(firstName, firstName);
    }
}
