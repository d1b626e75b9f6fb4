package org.onrecord.internal.coreference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;

/**
 * What the text has been about so far: who spoke last, whom the last pronouns meant, and which genders the pronouns showed. This is
 * the state of one run over an article in text order.
 */
final class Focus {
    private final EntityAttributes attributes;
    private final Map<Integer, Gender> shownGenders;
    private final Map<Gender, PronounUse> lastPronouns;
    private @Nullable EntityCluster lastSpeaker;
    private int lastSpokeIn = Integer.MAX_VALUE;

    Focus(EntityAttributes attributes) {
        this(attributes, new HashMap<>(), new EnumMap<>(Gender.class));
    }

    private Focus(
            EntityAttributes attributes, Map<Integer, Gender> shownGenders, Map<Gender, PronounUse> lastPronouns) {
        this.attributes = attributes;
        this.shownGenders = shownGenders;
        this.lastPronouns = lastPronouns;
    }

    /**
     * Whom a pronoun meant.
     *
     * @param sentence the index of the sentence in which it did
     */
    record PronounUse(EntityCluster entity, int sentence) {}

    /** Notes that somebody was quoted last, in a sentence. */
    void spoke(EntityCluster entity, int sentence) {
        lastSpeaker = entity;
        lastSpokeIn = sentence;
    }

    /** Notes that a pronoun of a gender meant somebody, in a sentence: it tells the gender where nothing else does. */
    void meant(EntityCluster entity, Gender gender, int sentence) {
        shownGenders.putIfAbsent(entity.id(), gender);
        lastPronouns.put(gender, new PronounUse(entity, sentence));
    }

    /** Returns the same focus, but as if nobody had spoken yet. */
    Focus withoutSpeaker() {
        return new Focus(attributes, shownGenders, lastPronouns);
    }

    /** Returns who was quoted last; null for nobody. */
    @Nullable
    EntityCluster lastSpeaker() {
        return lastSpeaker;
    }

    /** Returns the index of the sentence in which somebody was quoted last; the greatest of all numbers if it is not known. */
    int lastSpokeIn() {
        return lastSpokeIn;
    }

    /** Returns whom the last pronoun of a gender meant; null if there was none. */
    @Nullable
    PronounUse lastPronoun(Gender gender) {
        return lastPronouns.get(gender);
    }

    /** Returns the gender that titles, nouns, a first name or pronouns so far show; null if nothing does. */
    @Nullable
    Gender gender(EntityCluster entity) {
        Gender described = attributes.gender(entity);
        return described == null ? shownGenders.get(entity.id()) : described;
    }

    /** Returns the same, or else the usual gender of a name that may be a first name or a surname. */
    @Nullable
    Gender likelyGender(EntityCluster entity) {
        Gender known = gender(entity);
        return known == null ? attributes.likelyGender(entity) : known;
    }
}
