package org.onrecord.internal.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Role;
import org.onrecord.internal.lexicon.Lexicon;

/** Reads what articles say of people. Immutable and safe to share. */
public final class Profiles {
    private final PersonNouns nouns;
    private final GenderOfFirstName firstNames;

    /** @param lexicon titles, roles, kinds of organization, first names */
    public Profiles(Lexicon lexicon) {
        this.nouns = new PersonNouns(lexicon);
        this.firstNames = new GenderOfFirstName(lexicon.firstNames());
    }

    /**
     * Returns the entities of an article with what it says of the people.
     *
     * @param byFirstName whether the first name decides a gender that no word tells
     */
    public List<Entity> added(List<Entity> entities, ResolvedArticle article, boolean byFirstName) {
        List<Designation> designations = Designations.of(article, nouns);
        Map<Integer, List<Role>> roles = roles(article, designations);
        Map<Integer, GenderReader.Word> genders = GenderDecision.of(GenderReader.words(article, nouns, designations));
        genders.putAll(StatedPronouns.of(article));
        var added = new ArrayList<Entity>();
        for (Entity entity : entities) {
            added.add(
                    entity.type() == EntityType.PERSON
                            ? added(
                                    entity,
                                    roles.getOrDefault(entity.id(), List.of()),
                                    gender(entity, genders.get(entity.id()), byFirstName))
                            : entity);
        }
        return added;
    }

    private static Entity added(Entity entity, List<Role> roles, GenderReader.@Nullable Word gender) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.mentions(),
                roles,
                gender == null ? null : gender.gender(),
                gender == null ? null : gender.evidence());
    }

    private GenderReader.@Nullable Word gender(Entity entity, GenderReader.@Nullable Word told, boolean byFirstName) {
        return told == null && byFirstName ? firstNames.of(entity) : told;
    }

    /** Returns the roles by the ids of the people; a role that is said again in the same words is given once. */
    private Map<Integer, List<Role>> roles(ResolvedArticle article, List<Designation> designations) {
        var words = new AffiliationWords(article, nouns);
        var reader = new RoleReader(article, nouns, words);
        var roles = new HashMap<Integer, List<Role>>();
        Set<String> known = new HashSet<>();
        for (Designation designation : designations) {
            Role role = Designations.isSure(article, designation) ? reader.role(designation) : null;
            if (role != null && known.add(designation.person() + "|" + role)) {
                roles.computeIfAbsent(designation.person(), id -> new ArrayList<>())
                        .add(role);
            }
        }
        roles.values().forEach(Profiles::removeParts);
        DoubtfulRoles.of(article, nouns, designations, reader)
                .forEach((person, role) -> roles.putIfAbsent(person, new ArrayList<>(List.of(role))));
        Memberships.of(article, nouns, words).forEach((person, membership) -> add(membership, person, roles));
        return roles;
    }

    /**
     * Removes roles whose words are a part of a longer one's: "Minister for Ports" of "Minister for Ports and Rivers".
     * The longer one has the affiliation of the part, where its own words name none.
     */
    private static void removeParts(List<Role> roles) {
        List<Role> all = List.copyOf(roles);
        roles.replaceAll(role -> role.affiliation() != null
                ? role
                : all.stream()
                        .filter(part -> part.affiliation() != null && isPart(part, role))
                        .findFirst()
                        .map(part -> new Role(role.span(), role.text(), part.affiliation(), part.affiliationEntity()))
                        .orElse(role));
        roles.removeIf(part -> all.stream().anyMatch(role -> isPart(part, role)));
    }

    private static boolean isPart(Role part, Role role) {
        return role.span().contains(part.span()) && !role.span().equals(part.span());
    }

    /** Adds what a person belongs to, where none of the roles says it. */
    private static void add(Role membership, int person, Map<Integer, List<Role>> roles) {
        List<Role> others = roles.computeIfAbsent(person, id -> new ArrayList<>());
        if (others.stream().allMatch(role -> role.affiliation() == null)) {
            others.add(membership);
            others.sort(Comparator.comparingInt(role -> role.span().start()));
        }
    }
}
