package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.PersonName;

/**
 * Finds the people of an article by the forms of their names. It is built from all names of the article before the first is
 * assigned, because a surname can come before the full name. Each look-up is by a key; nothing compares all pairs.
 */
final class PersonIndex {
    /** How many people with the same name or part of a name are looked at. */
    private static final int MAX_COMPARED = 8;

    /** Fewer capitals are no acronym of a person's name. */
    private static final int MIN_LETTERS_OF_ACRONYM = 3;

    private final FirstNames firstNames;
    private final FullNameIndex fullNames;

    private final Map<String, List<ClusterBuilder>> bySurname = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byPart = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byAcronym = new HashMap<>();
    private final SurnameSpellings bySpelling = new SurnameSpellings();

    /** People without a known full name, by the name that they have. */
    private final Map<String, List<ClusterBuilder>> byBareName = new HashMap<>();

    private final Map<ClusterBuilder, PersonName> firstFullName = new HashMap<>();

    /** How often each person occurs in the article with a full name or a title. */
    private final Map<ClusterBuilder, Integer> fullMentions = new HashMap<>();

    PersonIndex(FirstNames firstNames) {
        this.firstNames = firstNames;
        this.fullNames = new FullNameIndex(firstNames);
    }

    /**
     * Adds the people of an article: those with full names, the longest names first and the user's excepted, then those with a
     * title and a bare name.
     */
    void addAll(List<Occurrence> people) {
        people.stream()
                .filter(occurrence ->
                        occurrence.userEntry() == null && occurrence.person().isFull())
                .sorted(Comparator.comparingInt(
                        occurrence -> -occurrence.person().parts().size()))
                .forEach(occurrence -> addFull(occurrence.person(), gender(occurrence)));
        people.stream()
                .filter(occurrence ->
                        occurrence.titleGender() != null && !occurrence.person().isFull())
                .forEach(occurrence -> addTitled(occurrence.person().first(), occurrence.titleGender()));
    }

    private @Nullable Gender gender(Occurrence occurrence) {
        String first = occurrence.person().first();
        // "Al" is a man's name, but "Al Zahrani" can be a surname with its article.
        return occurrence.titleGender() != null || PersonName.ARTICLE.startsWith(first)
                ? occurrence.titleGender()
                : firstNames.gender(first);
    }

    private void addFull(PersonName name, @Nullable Gender gender) {
        ClusterBuilder cluster = find(name, gender);
        add(name, cluster == null ? new ClusterBuilder(EntityType.PERSON) : cluster, gender);
    }

    /** Adds a name of a person. */
    void add(PersonName name, ClusterBuilder person, @Nullable Gender gender) {
        firstFullName.putIfAbsent(person, name);
        person.learnGender(gender);
        fullMentions.merge(person, 1, Integer::sum);
        fullNames.add(name, person);
        add(bySurname, name.last(), person);
        add(byAcronym, name.initials(), person);
        bySpelling.add(name.last(), person);
        if (beginsWithSurname(name)) {
            add(bySurname, name.first(), person);
        }
        for (String part : name.parts()) {
            add(byPart, part, person);
            for (String piece : part.split("-")) {
                add(byPart, piece, person);
            }
        }
    }

    /** Tells whether the surname comes first, as in "Park Seo-hyun": the hyphen is in the given name. */
    private boolean beginsWithSurname(PersonName name) {
        return name.parts().size() == 2
                && name.last().contains("-")
                && !name.last().startsWith(PersonName.ARTICLE)
                && !name.first().contains("-")
                && firstNames.gender(name.first()) == null;
    }

    private static void add(Map<String, List<ClusterBuilder>> map, String key, ClusterBuilder person) {
        List<ClusterBuilder> people = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (people.size() < MAX_COMPARED && !people.contains(person)) {
            people.add(person);
        }
    }

    /**
     * Adds a person with a title: "Mr Smith" is somebody even where the only full name is Ann Smith's, but Mr Ozolinsky is Frank
     * Ozolinski.
     */
    private void addTitled(String name, Gender gender) {
        ClusterBuilder person = Stream.of(surnamed(name), withPart(name), spelledLike(name, false))
                .flatMap(List::stream)
                .filter(candidate -> candidate.agrees(gender))
                .findFirst()
                .orElse(null);
        if (person == null) {
            person = findOrCreateBare(name, gender);
            person.learnGender(gender);
            add(bySurname, name, person);
            add(byPart, name, person);
        }
        fullMentions.merge(person, 1, Integer::sum);
    }

    /** Returns the person with a full name and gender; null if there is none. */
    @Nullable
    ClusterBuilder find(PersonName name, @Nullable Gender gender) {
        ClusterBuilder person = fullNames.find(name);
        return person != null && person.agrees(gender) ? person : null;
    }

    /** Returns the people with a surname. */
    List<ClusterBuilder> surnamed(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** Returns the people with this word in their names, or in a hyphenated part of them. */
    List<ClusterBuilder> withPart(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Returns the people whose surname can be meant by this spelling, or whose initials it has: "JFK". */
    List<ClusterBuilder> spelledLike(String name, boolean inCapitals) {
        if (inCapitals && name.length() >= MIN_LETTERS_OF_ACRONYM && byAcronym.containsKey(name)) {
            return byAcronym.get(name);
        }
        ClusterBuilder joined = fullNames.withJoinedWords(name.replace("-", ""));
        if (joined != null) {
            return List.of(joined);
        }
        if (name.startsWith(PersonName.ARTICLE)) {
            return surnamed(name.substring(PersonName.ARTICLE.length()));
        }
        return firstNames.gender(name) == null ? bySpelling.like(name) : List.of();
    }

    /** Tells whether a person has a full name with this generation. */
    boolean isOfGeneration(ClusterBuilder person, String generation) {
        PersonName name = firstFullName.get(person);
        return name != null && name.generation().equals(generation);
    }

    /** Tells whether a person is known by the first part of a full name: Zhao Minglan. */
    boolean begins(ClusterBuilder person, String part) {
        PersonName name = firstFullName.get(person);
        return name != null && name.first().equals(part);
    }

    /**
     * Returns the person with only this name, or a new one. Mr Smith and Mrs Smith are two people; a Smith without
     * title is the one who came first.
     */
    ClusterBuilder findOrCreateBare(String name, @Nullable Gender gender) {
        List<ClusterBuilder> people = byBareName.computeIfAbsent(name, n -> new ArrayList<>(1));
        for (ClusterBuilder person : people) {
            if (person.agrees(gender)) {
                return person;
            }
        }
        var person = new ClusterBuilder(EntityType.PERSON);
        people.add(person);
        return person;
    }

    /** Returns how often a person occurs in the whole article with a full name or a title. */
    int fullMentions(ClusterBuilder person) {
        return fullMentions.getOrDefault(person, 0);
    }
}
