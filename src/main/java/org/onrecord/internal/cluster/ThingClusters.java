package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Puts the names of one organization or place together: what is known to be one, acronym and expansion, "Ministry of X" and "X
 * Ministry", with and without Inc., and the later short form ("the Commission") with the last one that it can be short for.
 */
final class ThingClusters {
    private static final Set<String> CORPORATE =
            Set.of("inc", "corp", "corporation", "ltd", "limited", "llc", "co", "plc", "company", "ag", "gmbh", "sa");
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "on", "in", "to", "at", "de", "la", "del", "&", "-");
    private static final Set<String> VAGUE = Set.of("region", "area");
    private static final int SHORT_FORMS = 6;

    private final NameNouns words;
    private final Map<String, ClusterBuilder> byKey = new HashMap<>();
    private final Map<String, ClusterBuilder> byInitials = new HashMap<>();
    private final Map<String, ClusterBuilder> shortFor = new HashMap<>();
    /** Made for the sake of an acronym; not all are placed. */
    private final Set<ClusterBuilder> announced = new HashSet<>();

    /** Those with a name in the text so far, or by the user's knowledge. */
    private final Set<ClusterBuilder> placed = new HashSet<>();

    ThingClusters(NameNouns words) {
        this.words = words;
    }

    /** Makes a name of several words known, before the first {@link #place}: its acronym may come first. */
    void announce(String text, EntityType type) {
        String initials = initials(parts(text));
        if (initials.length() > 1) {
            ClusterBuilder cluster = known(text, type);
            if (cluster == null) {
                cluster = make(text, type);
                announced.add(cluster);
            }
            byInitials.putIfAbsent(initials, cluster);
        }
    }

    /** Makes known that the article calls what has a full name by another one, too: it may do so before it says so. */
    void define(String other, String full, EntityType type) {
        if (known(other, type) == null) {
            ClusterBuilder cluster = known(full, type);
            byKey.put(key(other, type), cluster == null ? make(full, type) : cluster);
        }
    }

    /** Makes a name of a cluster known that is there already. */
    void adopt(ClusterBuilder cluster, String text) {
        List<String> parts = parts(text);
        byKey.put(key(text, cluster.type), cluster);
        if (initials(parts).length() > 1) {
            byInitials.put(initials(parts), cluster);
        }
        noteShortForms(parts, cluster.type, cluster);
        placed.add(cluster);
    }

    /**
     * The cluster of a name; to be called in text order.
     *
     * @param definedBy the cluster that the text gives this name to, as in "European Union (EU)"; null for none
     * @param definite whether "the" or the like stands before it, so that it may be a short form
     */
    ClusterBuilder place(String text, EntityType type, @Nullable ClusterBuilder definedBy, boolean definite) {
        ClusterBuilder cluster = expansion(text, type);
        if (cluster == null) {
            cluster = known(text, type);
        }
        if (cluster == null && definedBy != null) {
            cluster = definedBy;
        }
        if (cluster == null && isAcronym(text)) {
            cluster = byInitials.get(NameKey.of(text));
        }
        List<String> parts = parts(text);
        ClusterBuilder longer = parts.size() > 1 || definite || type == EntityType.ORGANIZATION
                ? shortFor.get(type + String.join(" ", parts))
                : null;
        // Organizations alone: "New York" is not short for "Chappaqua, New York".
        if (longer != null
                && type == EntityType.ORGANIZATION
                && announced.contains(cluster)
                && !placed.contains(cluster)) {
            byKey.put(key(text, type), longer);
            byInitials.replace(initials(parts), cluster, longer);
            cluster = null;
        }
        if (cluster == null) {
            cluster = longer;
        }
        if (cluster == null) {
            cluster = make(text, type);
        }
        byKey.putIfAbsent(key(text, type), cluster);
        noteShortForms(parts, type, cluster);
        placed.add(cluster);
        return cluster;
    }

    /**
     * What the article itself spells out an acronym as: that goes before what the lists say, in a text of the International
     * Cricket Council the ICC is no court. Two letters are too few: the University of Nairobi is not the UN.
     */
    private @Nullable ClusterBuilder expansion(String text, EntityType type) {
        String letters = NameKey.of(text);
        ClusterBuilder cluster = isAcronym(text) && letters.length() > 2 ? byInitials.get(letters) : null;
        return cluster != null && cluster.type == type ? cluster : null;
    }

    private @Nullable ClusterBuilder known(String text, EntityType type) {
        Gazetteer.Known known = words.gazetteer().of(text);
        if (known != null) {
            return byKey.computeIfAbsent("known " + known.id(), id -> new ClusterBuilder(known.type()));
        }
        return byKey.get(key(text, type));
    }

    private ClusterBuilder make(String text, EntityType type) {
        return byKey.computeIfAbsent(key(text, type), k -> new ClusterBuilder(type));
    }

    /** Organizations and places with one name are two things; corporate endings and "of" do not count. */
    private static String key(String text, EntityType type) {
        List<String> parts = new ArrayList<>(parts(text));
        while (parts.size() > 1
                && (type == EntityType.ORGANIZATION ? CORPORATE : VAGUE).contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        int of = parts.indexOf("of");
        if (of == 1 && Set.of("ministry", "department", "university").contains(parts.get(0))) {
            var turned = new ArrayList<>(parts.subList(of + 1, parts.size()));
            turned.remove("the");
            turned.add(parts.get(0));
            parts = turned;
        }
        return type + String.join(" ", parts);
    }

    private static List<String> parts(String text) {
        return List.of(NameKey.of(text).replace("-", " - ").strip().split(" +"));
    }

    private static boolean isAcronym(String text) {
        String letters = text.replace(".", "");
        return letters.length() > 1 && letters.length() < 9 && letters.chars().noneMatch(Character::isLowerCase);
    }

    /** The first letters of all but the small words; empty for a single word. */
    private static String initials(List<String> parts) {
        var initials = new StringBuilder();
        for (String part : parts) {
            if (!SMALL.contains(part) && !part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** "Chinese Foreign Ministry": "Foreign Ministry", "Ministry"; "Ventisol Andina": "Ventisol". */
    private void noteShortForms(List<String> parts, EntityType type, ClusterBuilder cluster) {
        for (int n = 1; n < Math.min(parts.size(), SHORT_FORMS); n++) {
            List<String> tail = parts.subList(parts.size() - n, parts.size());
            boolean compound = parts.get(parts.size() - n - 1).equals("-");
            if (!compound && !SMALL.contains(tail.get(0)) && (n > 1 || words.kindOfHead(tail.get(0)) == type)) {
                shortFor.put(type + String.join(" ", tail), cluster);
            }
        }
        if (type == EntityType.ORGANIZATION && parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            if (words.kindOfHead(last) == type && !words.isDemonym(capitalized(parts.get(0)))) {
                shortFor.put(type + String.join(" ", parts.subList(0, parts.size() - 1)), cluster);
            }
            String first = parts.get(0);
            if (words.kindOfHead(first) == null
                    && words.gazetteer().of(capitalized(first)) == null
                    && !words.isDemonym(capitalized(first))) {
                shortFor.putIfAbsent(type + first, cluster);
            }
        }
        int of = parts.indexOf("of");
        int on = of < 0 ? parts.indexOf("on") : of;
        // "Commission on Presidential Debates": "the Commission"
        if (on > 0 && words.kindOfHead(parts.get(on - 1)) == type) {
            shortFor.put(type + parts.get(on - 1), cluster);
        }
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
