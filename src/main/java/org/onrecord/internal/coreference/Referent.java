package org.onrecord.internal.coreference;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/**
 * Somebody or something that an article speaks of: an entity, or whoever is meant by a phrase that means no entity ("a shopkeeper").
 * It also counts what the article has said of it so far. Each referent is equal to itself only.
 */
final class Referent {
    private final @Nullable EntityCluster entity;
    private final Phrase first;
    private int references;
    private @Nullable Gender shownGender;
    private final Set<String> nouns = new HashSet<>();

    private Referent(@Nullable EntityCluster entity, Phrase first) {
        this.entity = entity;
        this.first = first;
    }

    static Referent of(EntityCluster entity, Phrase first) {
        return new Referent(entity, first);
    }

    /** Returns whoever is meant by a phrase that means no entity. */
    static Referent unnamed(Phrase description) {
        return new Referent(null, description);
    }

    /** Returns the entity; null for somebody without a name. */
    @Nullable
    EntityCluster entity() {
        return entity;
    }

    /** Returns the first phrase that means it. */
    Phrase first() {
        return first;
    }

    /** Returns how often the article has referred to it so far. */
    int references() {
        return references;
    }

    /** Returns the gender that pronouns have shown so far; null for none. */
    @Nullable
    Gender shownGender() {
        return shownGender;
    }

    void addReference() {
        references++;
    }

    /** Returns whether a description with this noun has meant it so far. */
    boolean isCalled(String noun) {
        return nouns.contains(noun);
    }

    void call(String noun) {
        nouns.add(noun);
    }

    void show(Gender gender) {
        shownGender = shownGender == null ? gender : shownGender;
    }
}
