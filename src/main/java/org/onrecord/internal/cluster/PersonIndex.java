package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
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

    /** Beginnings and ends of names with up to so many parts are forms of the name. */
    private static final int MAX_PARTS_OF_FORM = 5;

    /** How similar the spellings of a surname are, by Jaro and Winkler, from 0 to 1. */
    private static final double MIN_SIMILARITY = 0.95;

    /** Shorter surnames are not taken for misspellings of others. */
    private static final int MIN_LENGTH_OF_MISSPELT = 5;

    /** A first name, its full form or initial, with a surname. */
    private record FirstAndLast(String first, String last) {}

    private final FirstNames firstNames;

    /** By the words run together, for whole names and their beginnings and ends: "Andrés Manuel", "López Obrador". */
    private final Map<String, ClusterBuilder> byJoinedWords = new HashMap<>();

    private final Map<FirstAndLast, ClusterBuilder> byFullForm = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byInitial = new HashMap<>();

    private final Map<String, List<ClusterBuilder>> byFirstName = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> bySurname = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byPart = new HashMap<>();

    /** People without a known full name, by the name that they have. */
    private final Map<String, List<ClusterBuilder>> byBareName = new HashMap<>();

    private final Map<ClusterBuilder, PersonName> firstFullName = new HashMap<>();

    /** How often each person occurs in the article with a full name or a title. */
    private final Map<ClusterBuilder, Integer> fullMentions = new HashMap<>();

    PersonIndex(FirstNames firstNames) {
        this.firstNames = firstNames;
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
        return occurrence.titleGender() != null
                ? occurrence.titleGender()
                : firstNames.gender(occurrence.person().first());
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
        List<String> parts = name.parts();
        byJoinedWords.putIfAbsent(name.joined(), person);
        byFullForm.putIfAbsent(fullForm(name), person);
        byInitial.putIfAbsent(new FirstAndLast(name.first().substring(0, 1), name.last()), person);
        for (int n = 2; n < parts.size() && n <= MAX_PARTS_OF_FORM; n++) {
            byJoinedWords.putIfAbsent(String.join("", parts.subList(parts.size() - n, parts.size())), person);
            byJoinedWords.putIfAbsent(String.join("", parts.subList(0, n)), person);
        }
        add(byFirstName, name.first(), person);
        add(bySurname, name.last(), person);
        for (String part : parts) {
            add(byPart, part, person);
            for (String piece : part.split("-")) {
                add(byPart, piece, person);
            }
        }
    }

    private static void add(Map<String, List<ClusterBuilder>> map, String key, ClusterBuilder person) {
        List<ClusterBuilder> people = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (people.size() < MAX_COMPARED && !people.contains(person)) {
            people.add(person);
        }
    }

    /** Adds a person with a title: "Mr Smith" is somebody even where the only full name is Ann Smith's. */
    private void addTitled(String name, Gender gender) {
        ClusterBuilder person = Stream.of(surnamed(name), withPart(name))
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
        List<Function<PersonName, @Nullable ClusterBuilder>> lookUps =
                List.of(this::withSameWords, this::withFullForm, this::withInitial, this::withSimilarSurname);
        return lookUps.stream()
                .map(lookUp -> lookUp.apply(name))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(person -> person.agrees(gender))
                .orElse(null);
    }

    /** Finds "Kim Jong Un" for "Kim Jong-un". */
    private @Nullable ClusterBuilder withSameWords(PersonName name) {
        return byJoinedWords.get(name.joined());
    }

    /** Finds "William Clinton" for "Bill Clinton". */
    private @Nullable ClusterBuilder withFullForm(PersonName name) {
        return byFullForm.get(fullForm(name));
    }

    private FirstAndLast fullForm(PersonName name) {
        return new FirstAndLast(firstNames.fullForm(name.first()), name.last());
    }

    /** Finds "William Clinton" for "W. Clinton". */
    private @Nullable ClusterBuilder withInitial(PersonName name) {
        return name.first().length() == 1 ? byInitial.get(new FirstAndLast(name.first(), name.last())) : null;
    }

    /** Finds "Frank Ozolinski" for "Frank Ozolinsky". */
    private @Nullable ClusterBuilder withSimilarSurname(PersonName name) {
        List<ClusterBuilder> others = byFirstName.getOrDefault(name.first(), List.of());
        for (int i = others.size() - 1; i >= 0; i--) {
            String surname = firstFullName.get(others.get(i)).last();
            if (surname.length() >= MIN_LENGTH_OF_MISSPELT
                    && name.last().length() >= MIN_LENGTH_OF_MISSPELT
                    && new JaroWinklerSimilarity().apply(surname, name.last()) >= MIN_SIMILARITY) {
                return others.get(i);
            }
        }
        return null;
    }

    /** Returns the people with a surname. */
    List<ClusterBuilder> surnamed(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** Returns the people with this word in their names, or in a hyphenated part of them. */
    List<ClusterBuilder> withPart(String part) {
        return byPart.getOrDefault(part, List.of());
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
