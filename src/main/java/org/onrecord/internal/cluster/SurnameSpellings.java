package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.onrecord.internal.lexicon.Spelling;

/**
 * Finds people by surnames that are spelled differently elsewhere in the article: "Petroff" for Petrov, "Kremlasec" for
 * Kremlasek.
 */
final class SurnameSpellings {
    /** Shorter surnames are not taken for misspellings of others. */
    static final int MIN_LENGTH_OF_MISSPELT = 5;

    /** Longer words are hardly surnames. */
    private static final int MAX_LENGTH = 30;

    /** How many people with a similar surname are looked at. */
    private static final int MAX_COMPARED = 8;

    private final Map<String, List<ClusterBuilder>> byFolded = new HashMap<>();
    private final Map<String, List<Spelled>> byLetters = new HashMap<>();

    private record Spelled(String surname, ClusterBuilder person) {}

    /** Adds a person with a surname. */
    void add(String surname, ClusterBuilder person) {
        if (canBeMisspelt(surname)) {
            add(byFolded, Spelling.folded(surname), person);
            Spelling.withOneLetterLess(surname)
                    .forEach(letters -> add(byLetters, letters, new Spelled(surname, person)));
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T person) {
        List<T> people = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (people.size() < MAX_COMPARED && !people.contains(person)) {
            people.add(person);
        }
    }

    /** Returns the people whose surname is transcribed differently or differs in one letter. */
    List<ClusterBuilder> like(String surname) {
        if (!canBeMisspelt(surname)) {
            return List.of();
        }
        List<ClusterBuilder> transcribed = byFolded.get(Spelling.folded(surname));
        return transcribed != null ? transcribed : misspelt(surname);
    }

    private List<ClusterBuilder> misspelt(String surname) {
        var distance = new LevenshteinDistance(1);
        return Spelling.withOneLetterLess(surname).stream()
                .flatMap(letters -> byLetters.getOrDefault(letters, List.of()).stream())
                .filter(spelled -> distance.apply(spelled.surname(), surname) >= 0)
                .map(Spelled::person)
                .distinct()
                .toList();
    }

    private static boolean canBeMisspelt(String surname) {
        return surname.length() >= MIN_LENGTH_OF_MISSPELT && surname.length() <= MAX_LENGTH;
    }
}
