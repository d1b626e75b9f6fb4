package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
     * @param gender of most of the people; null for either
     * @param wider nouns that can be used for the same one later
     */
    public record Role(EntityType type, @Nullable Gender gender, List<String> wider) {}

    private final Map<String, Role> roles = new HashMap<>();

    /** The wider nouns of people, and nouns that the name tagger does not know. */
    private final Set<String> furtherOfPeople = new HashSet<>();

    /** Verbs that tie somebody to an organization, with a colon and their preposition if they have one. */
    private final Set<String> verbs = new HashSet<>();

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Gender> modifiers = new HashMap<>();

    private Roles() {}

    static Roles load(ModelFolder models) throws IOException {
        var roles = new Roles();
        models.eachLine(ModelFile.ROLES, line -> {
            String[] fields = line.split("\t");
            List<String> wider = fields.length > 3 ? List.of(fields[3].split(" ")) : List.of();
            EntityType type = EntityType.valueOf(fields[1]);
            roles.roles.put(fields[0], new Role(type, GenderWords.ofLetter(fields[2]), wider));
            if (type == EntityType.PERSON) {
                roles.furtherOfPeople.addAll(wider);
            }
            put(roles.genders, fields[0], fields[2]);
        });
        models.eachLine(ModelFile.PERSON_NOUNS, line -> {
            String[] fields = line.split("\t");
            String remark = fields.length > 2 ? fields[2] : "";
            for (String word : fields[1].split(" ")) {
                switch (remark) {
                    case "modifier" -> put(roles.modifiers, word, fields[0]);
                    case "verb" -> roles.verbs.add(word);
                    default -> {
                        roles.furtherOfPeople.add(word);
                        put(roles.genders, word, fields[0]);
                    }
                }
            }
        });
        return roles;
    }

    private static void put(Map<String, Gender> genders, String word, String letter) {
        Gender gender = GenderWords.saidBy(letter);
        if (gender != null) {
            genders.put(word, gender);
        }
    }

    /** Returns the role that a noun names; null if it names none. */
    @Nullable
    public Role of(String noun) {
        return roles.get(noun.toLowerCase(Locale.ROOT));
    }

    /** Returns the gender that a noun says, or that most of those have whom it is said of; null for neither. */
    public @Nullable Gender usualGender(String noun) {
        Role role = of(noun);
        return role == null ? genderSaidBy(noun) : role.gender();
    }

    /** Tells whether a noun names a role of people. */
    public boolean isPersonRole(String noun) {
        Role role = of(noun);
        return role != null && role.type() == EntityType.PERSON;
    }

    /** Tells whether a noun is said of people: a role, a wider noun for one, or one of the longer list that the name tagger does not use. */
    public boolean isSaidOfPeople(String noun) {
        return isPersonRole(noun) || furtherOfPeople.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Returns the gender that a noun itself says, as "spokeswoman" does and "bishop" does not; null if it says none. */
    public @Nullable Gender genderSaidBy(String noun) {
        return genders.get(noun.toLowerCase(Locale.ROOT));
    }

    /** Returns the gender that a word before a noun says: "female", "nonbinary"; null if it says none. */
    public @Nullable Gender genderSaidByModifier(String word) {
        return modifiers.get(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a verb ties somebody to the organization that is its object: "head" of "heads the union". */
    public boolean leads(String verb) {
        return verbs.contains(verb);
    }

    /** Tells whether a verb with a preposition ties somebody to an organization: "work" and "for". */
    public boolean belongs(String verb, String preposition) {
        return verbs.contains(verb + ":" + preposition);
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
