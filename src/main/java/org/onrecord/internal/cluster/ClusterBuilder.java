package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.name.Name;

/** Collects the names of an entity. */
final class ClusterBuilder {
    /** More characters make a form no fuller. */
    private static final int MAX_RANKED_LENGTH = 100;

    /** What a word adds to the rank of a form: more than its letters. */
    private static final int WORD_RANK = 1000;

    /** Between the ranks of one word and of two. */
    private static final int HEADLINE_RANK = 1500;

    /** A word in capitals, as some write surnames: "Claude MBEKI". */
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{3,}\\b");

    private final EntityType type;
    private final @Nullable String givenName;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Set<String> inSentences = new HashSet<>();
    private @Nullable Gender gender;

    ClusterBuilder(EntityType type) {
        this(type, null);
    }

    /** Makes a cluster with a name that does not depend on the article; null for the fullest form that occurs. */
    ClusterBuilder(EntityType type, @Nullable String givenName) {
        this.type = type;
        this.givenName = givenName;
    }

    EntityType type() {
        return type;
    }

    /** Adds a mention. */
    void add(Occurrence occurrence) {
        names.add(occurrence.name());
        forms.merge(occurrence.text(), 1, Integer::sum);
        if (!occurrence.inHeadline()) {
            inSentences.add(occurrence.text());
        }
    }

    /** Returns the number of mentions so far. */
    int size() {
        return names.size();
    }

    /** Sets the gender if it is not known yet. */
    void learnGender(@Nullable Gender shown) {
        gender = gender == null ? shown : gender;
    }

    /** Tells whether a name or title that shows this gender, or none, can be the entity's. */
    boolean agrees(@Nullable Gender shown) {
        return gender == null || shown == null || gender == shown;
    }

    EntityCluster build(int id) {
        return new EntityCluster(id, type, name(), names);
    }

    /** Returns the given name or the fullest form: that with most words, then the longest, most frequent, and first one. */
    private String name() {
        if (givenName != null) {
            return givenName;
        }
        String best = "";
        int most = -1;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int rank = rank(form.getKey());
            if (rank > most || rank == most && form.getValue() > forms.get(best)) {
                best = form.getKey();
                most = rank;
            }
        }
        return best;
    }

    /**
     * Ranks the forms. Those in capitals and people's names that occur only in headlines, whose words may belong to something
     * else, come after all others of several words.
     */
    private int rank(String form) {
        int words = form.split("\\s+").length;
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
        if (words > 1 && (shouted || type == EntityType.PERSON && !inSentences.contains(form))) {
            return (shouted ? 0 : HEADLINE_RANK) + words;
        }
        int marked = form.chars().anyMatch(c -> c > '\u00bf' && Character.isLetter(c)) ? 1 : 0;
        return WORD_RANK * words
                + 3 * Math.min(form.length(), MAX_RANKED_LENGTH)
                + marked
                - (shouted
                                || type == EntityType.PERSON
                                        && CAPITALS.matcher(form).find()
                        ? 2
                        : 0);
    }
}
