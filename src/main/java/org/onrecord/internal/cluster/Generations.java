package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.internal.lexicon.PersonName;

/**
 * Tells father and son of one name apart. A name without "Jr." or the like means the person who has it, unless the article shows
 * that it has two people of that name.
 */
final class Generations {
    /** The first and last part of a name. */
    private record FirstAndLast(String first, String last) {}

    private Generations() {}

    /** Returns the occurrences; of names without a generation, those that mean somebody with one get it. */
    static List<Occurrence> settle(List<Occurrence> occurrences) {
        Map<FirstAndLast, List<Occurrence>> byName = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            PersonName person = occurrence.person();
            if (person != null && person.isFull()) {
                byName.computeIfAbsent(key(person), name -> new ArrayList<>()).add(occurrence);
            }
        }
        Set<String> divided = occurrences.stream()
                .map(Occurrence::person)
                .filter(person -> person != null && !person.isFull() && hasGeneration(person))
                .map(PersonName::last)
                .collect(Collectors.toSet());
        Map<FirstAndLast, String> shared = new HashMap<>();
        byName.forEach((name, all) -> {
            Set<String> generations = all.stream()
                    .map(occurrence -> occurrence.person().generation())
                    .filter(generation -> !generation.isEmpty())
                    .collect(Collectors.toSet());
            if (generations.size() == 1 && !divided.contains(name.last()) && !areTwo(all)) {
                shared.put(name, generations.iterator().next());
            }
        });
        return occurrences.stream()
                .map(occurrence -> {
                    PersonName person = occurrence.person();
                    String generation = person == null || !person.isFull() ? null : shared.get(key(person));
                    return generation == null ? occurrence : occurrence.named(person.ofGeneration(generation));
                })
                .toList();
    }

    private static FirstAndLast key(PersonName person) {
        return new FirstAndLast(person.first(), person.last());
    }

    private static boolean hasGeneration(PersonName person) {
        return !person.generation().isEmpty();
    }

    /**
     * Tells whether occurrences of a name with and without a generation mean two people: one of them is introduced as a
     * relative, or the plain name comes both before and after the other.
     */
    private static boolean areTwo(List<Occurrence> occurrences) {
        int firstOther = 0;
        while (!hasGeneration(occurrences.get(firstOther).person())) {
            firstOther++;
        }
        boolean plainAfter = occurrences.subList(firstOther, occurrences.size()).stream()
                .anyMatch(occurrence -> !hasGeneration(occurrence.person()));
        boolean plainBefore = firstOther > 0;
        return plainBefore && plainAfter
                || (plainBefore || plainAfter) && occurrences.stream().anyMatch(Occurrence::isRelative);
    }
}
