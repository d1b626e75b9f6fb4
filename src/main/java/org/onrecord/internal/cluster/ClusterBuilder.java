package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gender;
import org.onrecord.internal.name.Name;

/** The names of one referent while they are being collected. */
final class ClusterBuilder {
    final EntityType type;
    final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();

    /** As titles show it; null while none does. */
    @Nullable
    Gender gender;

    private final @Nullable String given;

    ClusterBuilder(EntityType type) {
        this(type, null);
    }

    /** @param given the name that it has whatever the article calls it; null for the fullest that occurs */
    ClusterBuilder(EntityType type, @Nullable String given) {
        this.type = type;
        this.given = given;
    }

    void add(Name name, String form, @Nullable Gender shown) {
        names.add(name);
        forms.merge(form, 1, Integer::sum);
        if (gender == null) {
            gender = shown;
        }
    }

    /** Whether a title of gender {@code shown} can be this one's. */
    boolean agrees(@Nullable Gender shown) {
        return gender == null || shown == null || gender == shown;
    }

    /** The fullest form: most words, then longest, then most frequent, then first; or the name given. */
    String name() {
        if (given != null) {
            return given;
        }
        String best = "";
        int most = -1;
        for (var form : forms.entrySet()) {
            int rank = rank(form.getKey());
            if (rank > most || rank == most && form.getValue() > forms.get(best)) {
                best = form.getKey();
                most = rank;
            }
        }
        return best;
    }

    private static int rank(String form) {
        int words = form.split("\\s+").length;
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
        // a headline's capitals are nobody's name, unless there is nothing else: "Jakarta" before "JAKARTA"
        return shouted && words > 1 ? words : 1000 * words + 2 * Math.min(form.length(), 400) - (shouted ? 1 : 0);
    }
}
