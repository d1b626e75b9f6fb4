package org.onrecord.internal.coreference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;

/**
 * What the article says of its entities, by their ids. {@link AttributeReader} reads it from the text. Immutable.
 *
 * @param roles nouns that can be said of them: "spokesman", and wider ones such as "official"
 * @param words that go with their roles: "foreign", "ministry"
 * @param owners nouns of those whose somebody they are: "mayor" for the mayor's daughter
 * @param genders as titles, nouns and first names of people show them
 * @param likelyGenders as a name shows it that may be a first name or a surname
 */
record EntityAttributes(
        Map<Integer, Set<String>> roles,
        Map<Integer, Set<String>> words,
        Map<Integer, Set<String>> owners,
        Map<Integer, Gender> genders,
        Map<Integer, Gender> likelyGenders) {

    /** Copies the maps and the sets in them. */
    EntityAttributes {
        roles = copied(roles);
        words = copied(words);
        owners = copied(owners);
        genders = Map.copyOf(genders);
        likelyGenders = Map.copyOf(likelyGenders);
    }

    private static Map<Integer, Set<String>> copied(Map<Integer, Set<String>> sets) {
        return sets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Returns the nouns that the article says of an entity. */
    Set<String> roles(EntityCluster entity) {
        return roles.getOrDefault(entity.id(), Set.of());
    }

    /** Returns whether the article says a noun of an entity. */
    boolean hasRole(EntityCluster entity, String noun) {
        return roles.getOrDefault(entity.id(), Set.of()).contains(noun);
    }

    /** Returns whether an entity is somebody of one whom a noun names, and not one itself: the mayor's daughter is no mayor. */
    boolean isOnlyOwnedBy(EntityCluster entity, String noun) {
        return owners.getOrDefault(entity.id(), Set.of()).contains(noun) && !hasRole(entity, noun);
    }

    /** Returns whether a word goes with an entity's roles. */
    boolean hasWord(EntityCluster entity, String word) {
        return words.getOrDefault(entity.id(), Set.of()).contains(word);
    }

    /** Returns whether the article says what an entity is. */
    boolean hasAnyRole(EntityCluster entity) {
        return !roles.getOrDefault(entity.id(), Set.of()).isEmpty();
    }

    /** Returns how many of some words go with an entity's roles. */
    int countShared(EntityCluster entity, Set<String> others) {
        Set<String> own = words.getOrDefault(entity.id(), Set.of());
        return (int) others.stream().filter(own::contains).count();
    }

    /** Returns the gender that the article shows; null if it shows none. */
    @Nullable
    Gender gender(EntityCluster entity) {
        return genders.get(entity.id());
    }

    /** Returns the usual gender of a name that may be a first name or a surname; null if there is none. */
    @Nullable
    Gender likelyGender(EntityCluster entity) {
        return likelyGenders.get(entity.id());
    }
}
