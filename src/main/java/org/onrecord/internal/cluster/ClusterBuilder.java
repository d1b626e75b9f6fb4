package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.name.Name;

/** Collects the names of an entity. */
final class ClusterBuilder {
    /** More characters make a form no fuller. */
    private static final int MAX_RANKED_LENGTH = 400;

    private final EntityType type;
    private final @Nullable String givenName;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
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

    /** Adds a mention with its text. */
    void add(Name name, String form) {
        names.add(name);
        forms.merge(form, 1, Integer::sum);
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

    /** Ranks forms in capitals, which are typical of headlines, after others: several words after all, one word after the same word. */
    private static int rank(String form) {
        int words = form.split("\\s+").length;
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
        return shouted && words > 1
                ? words
                : 1000 * words + 2 * Math.min(form.length(), MAX_RANKED_LENGTH) - (shouted ? 1 : 0);
    }
}
