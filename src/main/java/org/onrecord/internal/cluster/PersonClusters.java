package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Gender;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.name.Name;

/**
 * Puts the names of one person together: full names first, in any of their forms, then bare surnames and first names in text
 * order, each to the one in focus. Every step looks up a key; nothing compares all pairs.
 */
final class PersonClusters {
    /** Of how many people with the same first name the surnames are compared letter by letter. */
    private static final int COMPARED = 8;

    private static final double SAME_SPELLING = 0.95;

    private final FirstNames firstNames;
    private final Map<String, ClusterBuilder> byFullName = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byFirstName = new HashMap<>();
    private final Map<ClusterBuilder, PersonName> mainName = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> bySurname = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byPart = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> bare = new HashMap<>();
    private final Map<ClusterBuilder, Integer> fullMentions = new HashMap<>();

    /** How often each has been mentioned so far, and where last. */
    private final Map<ClusterBuilder, Integer> lastAt = new HashMap<>();

    PersonClusters(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** Makes known that a full name occurs; all are to be, longest first, before the first {@link #place}. */
    void announce(PersonName name, @Nullable Gender gender) {
        ClusterBuilder cluster = find(name, gender);
        adopt(cluster == null ? new ClusterBuilder(EntityType.PERSON) : cluster, name, gender);
    }

    /** The same for the name of a cluster that is there already. */
    void adopt(ClusterBuilder cluster, PersonName name, @Nullable Gender gender) {
        mainName.putIfAbsent(cluster, name);
        if (cluster.gender == null) {
            cluster.gender = gender;
        }
        fullMentions.merge(cluster, 1, Integer::sum);
        register(name, cluster);
    }

    private @Nullable ClusterBuilder find(PersonName name, @Nullable Gender gender) {
        ClusterBuilder same = byFullName.get(name.joined());
        if (same == null) {
            same = byFullName.get(key(name));
        }
        if (same == null && name.first().length() == 1) {
            same = byFullName.get(name.first() + ". " + name.last());
        }
        if (same == null) {
            same = misspelt(name);
        }
        return same != null && same.agrees(gender) ? same : null;
    }

    private @Nullable ClusterBuilder misspelt(PersonName name) {
        List<ClusterBuilder> others = byFirstName.getOrDefault(name.first(), List.of());
        for (int i = others.size() - 1; i >= Math.max(0, others.size() - COMPARED); i--) {
            String surname = mainName.get(others.get(i)).last();
            if (surname.length() > 4
                    && name.last().length() > 4
                    && new JaroWinklerSimilarity().apply(surname, name.last()) >= SAME_SPELLING) {
                return others.get(i);
            }
        }
        return null;
    }

    private String key(PersonName name) {
        return firstNames.fullForm(name.first()) + " " + name.last();
    }

    private void register(PersonName name, ClusterBuilder cluster) {
        List<String> parts = name.parts();
        byFullName.putIfAbsent(name.joined(), cluster);
        byFullName.putIfAbsent(key(name), cluster);
        byFullName.putIfAbsent(name.first().charAt(0) + ". " + name.last(), cluster);
        // "López Obrador" and "Andrés Manuel" of "Andrés Manuel López Obrador"
        for (int n = 2; n < Math.min(parts.size(), 6); n++) {
            byFullName.putIfAbsent(String.join("", parts.subList(parts.size() - n, parts.size())), cluster);
            byFullName.putIfAbsent(String.join("", parts.subList(0, n)), cluster);
        }
        add(byFirstName, name.first(), cluster);
        add(bySurname, name.last(), cluster);
        for (String part : parts) {
            add(byPart, part, cluster);
            for (String piece : part.split("-")) {
                add(byPart, piece, cluster);
            }
        }
    }

    private static void add(Map<String, List<ClusterBuilder>> map, String key, ClusterBuilder cluster) {
        List<ClusterBuilder> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (list.isEmpty()
                || list.get(list.size() - 1) != cluster && list.size() < COMPARED && !list.contains(cluster)) {
            list.add(cluster);
        }
    }

    /** Notes where a cluster that is known without looking is named; to be called in text order. */
    void seen(ClusterBuilder cluster, Name at) {
        lastAt.put(cluster, at.first());
    }

    /** The cluster of a name; to be called in text order. */
    ClusterBuilder place(Name at, PersonName name, @Nullable Gender gender) {
        ClusterBuilder cluster = name.isFull() ? find(name, gender) : inFocus(name.first(), gender, at);
        if (cluster == null) {
            cluster = bare(String.join(" ", name.parts()), gender);
        }
        lastAt.put(cluster, at.first());
        return cluster;
    }

    /** Mr Smith is somebody, even where the only full name is Ann Smith's. */
    void announceBare(PersonName name, Gender gender) {
        ClusterBuilder own = first(bySurname.getOrDefault(name.first(), List.of()), gender);
        if (own == null) {
            own = first(byPart.getOrDefault(name.first(), List.of()), gender);
        }
        if (own == null) {
            own = bare(name.first(), gender);
            own.gender = gender;
            add(bySurname, name.first(), own);
            add(byPart, name.first(), own);
        }
        fullMentions.merge(own, 1, Integer::sum);
    }

    private static @Nullable ClusterBuilder first(List<ClusterBuilder> clusters, Gender gender) {
        return clusters.stream()
                .filter(cluster -> cluster.agrees(gender))
                .findFirst()
                .orElse(null);
    }

    /** Mr Smith and Mrs Smith are two; a Smith without title is whoever of them came first. */
    private ClusterBuilder bare(String name, @Nullable Gender gender) {
        for (ClusterBuilder cluster : bare.getOrDefault(name, List.of())) {
            if (cluster.agrees(gender)) {
                return cluster;
            }
        }
        var cluster = new ClusterBuilder(EntityType.PERSON);
        bare.computeIfAbsent(name, n -> new ArrayList<>(1)).add(cluster);
        return cluster;
    }

    private @Nullable ClusterBuilder inFocus(String part, @Nullable Gender gender, Name at) {
        ClusterBuilder found = best(bySurname.getOrDefault(part, List.of()), gender, at);
        return found != null ? found : best(byPart.getOrDefault(part, List.of()), gender, at);
    }

    /** The one named in full most often; of equals the one mentioned last. */
    private @Nullable ClusterBuilder best(List<ClusterBuilder> candidates, @Nullable Gender gender, Name at) {
        ClusterBuilder best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (ClusterBuilder candidate : candidates) {
            if (!candidate.agrees(gender)) {
                continue;
            }
            int last = lastAt.getOrDefault(candidate, -1);
            // a full name just before outweighs one that is more frequent on the whole
            double recent = last < 0 ? -2 : Math.exp((last - at.first()) / 60.0);
            double score =
                    1.5 * recent + Math.log(1 + candidate.names.size() + fullMentions.getOrDefault(candidate, 0));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }
}
