package org.onrecord.internal.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.PersonName;

/**
 * Assigns the names of people to the people of a {@link PersonIndex}, in text order: full names by their forms, bare surnames
 * and first names to the person in focus.
 */
final class PersonClusters {
    /** After so many tokens the recency of a mention counts for 1/e. */
    private static final double RECENCY_DECAY = 60.0;

    private static final double RECENCY_WEIGHT = 1.5;

    /** The recency of people who were not mentioned yet. */
    private static final double NOT_MENTIONED = -2;

    /** What it counts, in the logarithm of mentions, that the last bare mention of a name meant the person. */
    private static final double NAMED_SO = 1.0;

    /** What it counts, in the logarithm of mentions, that the person was introduced as a relative: "his wife, Ana Ruiz". */
    private static final double RELATIVE = -1.5;

    private final PersonIndex index;

    /** The first token of each person's last mention so far. */
    private final Map<ClusterBuilder, Integer> lastMention = new HashMap<>();

    /** Whom each bare name meant last. */
    private final Map<String, ClusterBuilder> lastNamedSo = new HashMap<>();

    /** People whose first mention introduces them as relatives of others. */
    private final Set<ClusterBuilder> relatives = new HashSet<>();

    PersonClusters(PersonIndex index) {
        this.index = index;
    }

    /** Returns the person that a name means. */
    ClusterBuilder assign(Occurrence occurrence) {
        PersonName name = occurrence.person();
        ClusterBuilder person =
                name.isFull() ? index.find(name, occurrence.titleGender()) : inFocus(occurrence, name.first());
        if (person == null) {
            person = index.findOrCreateBare(String.join(" ", name.parts()), occurrence.titleGender());
        }
        person.learnGender(occurrence.titleGender());
        if (!name.isFull()) {
            lastNamedSo.put(name.first(), person);
        }
        mention(person, occurrence);
        return person;
    }

    /** Notes a mention of a person. */
    void mention(ClusterBuilder person, Occurrence occurrence) {
        if (occurrence.isRelative() && !lastMention.containsKey(person)) {
            relatives.add(person);
        }
        lastMention.put(person, occurrence.name().first());
    }

    /** Returns the person in focus with a surname, a part of a name or a similar surname; null if there is none. */
    private @Nullable ClusterBuilder inFocus(Occurrence occurrence, String part) {
        Stream<List<ClusterBuilder>> byClosenessOfName = Stream.of(
                surnamed(part),
                index.withPart(part),
                index.spelledLike(
                        part, occurrence.text().equals(occurrence.text().toUpperCase(Locale.ROOT))));
        return byClosenessOfName
                .map(people -> best(people, occurrence))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the people with a surname, and the one whom the bare name meant last and whose full name begins with it. */
    private List<ClusterBuilder> surnamed(String part) {
        ClusterBuilder last = lastNamedSo.get(part);
        List<ClusterBuilder> surnamed = index.surnamed(part);
        return last == null || !index.begins(last, part) || surnamed.contains(last)
                ? surnamed
                : Stream.concat(surnamed.stream(), Stream.of(last)).toList();
    }

    /** Returns the person with the best sum of frequency and focus: a full name just before outweighs a frequent one. */
    private @Nullable ClusterBuilder best(List<ClusterBuilder> candidates, Occurrence occurrence) {
        String generation = occurrence.person().generation();
        ClusterBuilder best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (ClusterBuilder candidate : candidates) {
            boolean agrees = candidate.agrees(occurrence.titleGender())
                    && (generation.isEmpty() || index.isOfGeneration(candidate, generation));
            double score = score(candidate, occurrence);
            if (agrees && score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private double score(ClusterBuilder person, Occurrence occurrence) {
        boolean isNamedSo = person.equals(lastNamedSo.get(occurrence.person().first()));
        return RECENCY_WEIGHT * recency(person, occurrence.name().first())
                + Math.log(1 + person.size() + index.fullMentions(person))
                + (isNamedSo ? NAMED_SO : 0)
                + (relatives.contains(person) ? RELATIVE : 0);
    }

    private double recency(ClusterBuilder person, int token) {
        Integer last = lastMention.get(person);
        return last == null ? NOT_MENTIONED : Math.exp((last - token) / RECENCY_DECAY);
    }
}
