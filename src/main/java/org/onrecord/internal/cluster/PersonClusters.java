package org.onrecord.internal.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private final PersonIndex index;

    /** The first token of each person's last mention so far. */
    private final Map<ClusterBuilder, Integer> lastMention = new HashMap<>();

    PersonClusters(PersonIndex index) {
        this.index = index;
    }

    /** Returns the person that a name means. */
    ClusterBuilder assign(Occurrence occurrence) {
        ClusterBuilder person = occurrence.person().isFull()
                ? index.find(occurrence.person(), occurrence.titleGender())
                : inFocus(occurrence);
        if (person == null) {
            person = index.findOrCreateBare(String.join(" ", occurrence.person().parts()), occurrence.titleGender());
        }
        person.learnGender(occurrence.titleGender());
        mention(person, occurrence);
        return person;
    }

    /** Notes a mention of a person. */
    void mention(ClusterBuilder person, Occurrence occurrence) {
        lastMention.put(person, occurrence.name().first());
    }

    /** Returns the person in focus with a surname or else another part of a name; null if there is none. */
    private @Nullable ClusterBuilder inFocus(Occurrence occurrence) {
        String part = occurrence.person().first();
        ClusterBuilder surnamed = best(index.surnamed(part), occurrence);
        return surnamed != null ? surnamed : best(index.withPart(part), occurrence);
    }

    /** Returns the person with the best sum of frequency and recency: a full name just before outweighs a frequent one. */
    private @Nullable ClusterBuilder best(List<ClusterBuilder> candidates, Occurrence occurrence) {
        ClusterBuilder best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (ClusterBuilder candidate : candidates) {
            double score = RECENCY_WEIGHT * recency(candidate, occurrence.name().first())
                    + Math.log(1 + candidate.size() + index.fullMentions(candidate));
            if (candidate.agrees(occurrence.titleGender()) && score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private double recency(ClusterBuilder person, int token) {
        Integer last = lastMention.get(person);
        return last == null ? NOT_MENTIONED : Math.exp((last - token) / RECENCY_DECAY);
    }
}
