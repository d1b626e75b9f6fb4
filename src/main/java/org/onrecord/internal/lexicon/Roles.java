package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.ModelFolder;

/** The nouns for what a person or an organization is: spokesman, senator, newspaper. */
public final class Roles {
    private static final String FILE = "roles.tsv";

    /**
     * A noun.
     *
     * @param type what it is said of
     * @param gender of whom it is said; null for either
     * @param wider nouns that may be used for the same one later
     */
    public record Role(EntityType type, @Nullable Gender gender, List<String> wider) {}

    private final Map<String, Role> roles;

    private Roles(Map<String, Role> roles) {
        this.roles = roles;
    }

    static Roles load(ModelFolder models) throws IOException {
        var roles = new HashMap<String, Role>();
        models.eachLine(FILE, line -> {
            String[] fields = line.split("\t");
            roles.put(
                    fields[0],
                    new Role(
                            EntityType.valueOf(fields[1]),
                            Gender.of(fields[2]),
                            fields.length > 3 ? List.of(fields[3].split(" ")) : List.of()));
        });
        return new Roles(roles);
    }

    /** What a noun says; null if it is no role. */
    @Nullable
    public Role of(String noun) {
        return roles.get(noun.toLowerCase(Locale.ROOT));
    }

    /** The noun itself, and those that may be used for it later. */
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
