package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** The nouns for the role of a person or organization: spokesman, senator, newspaper. */
public final class Roles {
    /** The wider noun of all nouns of kinship. */
    private static final String RELATIVE = "relative";

    /** The wider noun of all nouns for journalists. */
    private static final String JOURNALIST = "journalist";

    /**
     * What a noun says.
     *
     * @param type the type of the entities that it describes
     * @param gender of the person; null for either
     * @param wider nouns that can be used for the same one later
     */
    public record Role(EntityType type, @Nullable Gender gender, List<String> wider) {}

    private final Map<String, Role> roles = new HashMap<>();

    private Roles() {}

    static Roles load(ModelFolder models) throws IOException {
        var roles = new Roles();
        models.eachLine(ModelFile.ROLES, line -> {
            String[] fields = line.split("\t");
            List<String> wider = fields.length > 3 ? List.of(fields[3].split(" ")) : List.of();
            roles.roles.put(fields[0], new Role(EntityType.valueOf(fields[1]), GenderWords.ofLetter(fields[2]), wider));
        });
        return roles;
    }

    /** Returns the role that a noun names; null if it names none. */
    @Nullable
    public Role of(String noun) {
        return roles.get(noun.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a noun names a role of people. */
    public boolean isPersonRole(String noun) {
        Role role = of(noun);
        return role != null && role.type() == EntityType.PERSON;
    }

    /** Tells whether a noun names somebody as a relative of another person, such as "wife" or "son". */
    public boolean isRelative(String noun) {
        Role role = of(noun);
        return role != null && role.wider().contains(RELATIVE);
    }

    /** Tells whether a noun names somebody who asks for a living, such as "reporter" or "editor". */
    public boolean isJournalist(String noun) {
        return names(noun).contains(JOURNALIST);
    }

    /** Returns the nouns that can be used for the bearer of a role: the wider ones and the noun itself; empty for no role. */
    public List<String> names(String noun) {
        Role role = of(noun);
        if (role == null) {
            return List.of();
        }
        var names = new ArrayList<>(role.wider());
        names.add(noun.toLowerCase(Locale.ROOT));
        return names;
    }
}
