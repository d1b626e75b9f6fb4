package org.onrecord.internal.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;

/**
 * Whom "he" and "she" mean, by agreement and salience (after Lappin and Leass, 1994): who was mentioned near, as a subject, as
 * one who says something, often, and outside quotation marks. The weights are set by hand.
 */
final class PersonalPronouns {
    /** How many sentences back an antecedent is looked for. */
    private static final int REACH = 10;

    /** How many sentences a pronoun goes on with the one before it. */
    private static final int CHAIN = 3;

    private final List<Phrase> phrases;
    private final Map<Name, EntityCluster> byName;
    private final GrammaticalRoles subjects;
    private final EntityAttributes characters;
    private final ToDoubleFunction<Phrase> speaks;

    /** Whom the last pronoun of each gender meant, and in which sentence: a pronoun mostly goes on with the one before it. */
    private final Map<Gender, EntityCluster> lastMeant = new HashMap<>();

    private final Map<Gender, Integer> lastMeantAt = new HashMap<>();

    /** In which sentence somebody was quoted last. */
    private int lastSpokeAt = Integer.MAX_VALUE;

    PersonalPronouns(
            List<Phrase> phrases,
            Map<Name, EntityCluster> byName,
            GrammaticalRoles subjects,
            EntityAttributes characters,
            ToDoubleFunction<Phrase> speaks) {
        this.phrases = phrases;
        this.byName = byName;
        this.subjects = subjects;
        this.characters = characters;
        this.speaks = speaks;
    }

    void spoke(Phrase source) {
        lastSpokeAt = subjects.sentence(source.first());
    }

    /** To be called in text order; null where the evidence is thin. */
    @Nullable
    EntityCluster resolve(Phrase pronoun, Gender gender, @Nullable EntityCluster lastSpeaker) {
        EntityCluster meant = mostSalient(pronoun, gender, lastSpeaker);
        Gender likely = meant == null ? null : characters.likelyGender(meant);
        if (meant == null || likely != null && likely != gender) {
            // rather nobody than a Kevin for a "she"
            return null;
        }
        characters.learn(meant, gender);
        lastMeant.put(gender, meant);
        lastMeantAt.put(gender, subjects.sentence(pronoun.first()));
        return meant;
    }

    private @Nullable EntityCluster mostSalient(Phrase pronoun, Gender gender, @Nullable EntityCluster lastSpeaker) {
        var scores = new TreeMap<Integer, Double>();
        var people = new HashMap<Integer, EntityCluster>();
        int here = subjects.sentence(pronoun.first());
        int turn = -1;
        for (int k = subjects.before(pronoun); k >= 0 && away(phrases.get(k), here) <= REACH; k--) {
            Phrase other = phrases.get(k);
            EntityCluster referent = person(other, gender);
            if (referent != null) {
                people.put(referent.id(), referent);
                scores.merge(referent.id(), weight(other, here, gender, referent), (a, b) -> Math.max(a, b) + 0.05);
                turn = turn < 0 && turns(other, here) ? subjects.sentence(other.first()) : turn;
            }
        }
        EntityCluster before = lastMeant.get(gender);
        int at = before == null ? -1 : lastMeantAt.get(gender);
        if (before != null && at >= turn && here - at <= CHAIN && !disagrees(before, gender)) {
            people.put(before.id(), before);
            scores.merge(before.id(), at == here ? 3.2 : 2.2 - 0.5 * (here - at), (a, b) -> Math.max(a, b) + 0.5);
        }
        if (lastSpeaker != null && lastSpokeAt >= turn && scores.getOrDefault(lastSpeaker.id(), 0.0) > 1) {
            scores.merge(lastSpeaker.id(), 0.9, Double::sum);
        }
        Integer best = null;
        for (var entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.get(best)) {
                best = entry.getKey();
            }
        }
        return best == null ? null : people.get(best);
    }

    /** The person whom a phrase names, unless of the other gender. */
    private @Nullable EntityCluster person(Phrase phrase, Gender gender) {
        EntityCluster referent = phrase.name() == null ? null : byName.get(phrase.name());
        return referent == null || referent.type() != EntityType.PERSON || disagrees(referent, gender)
                ? null
                : referent;
    }

    private boolean disagrees(EntityCluster referent, Gender gender) {
        Gender own = characters.gender(referent);
        return own != null && own != gender;
    }

    /** Whether the text turns to a person here, so that who was spoken of before does not go on by himself. */
    private boolean turns(Phrase name, int here) {
        if (name.possessor() || subjects.isQuoted(name)) {
            return false;
        }
        return subjects.leads(name) && subjects.acts(name) || away(name, here) > 0 && speaks.applyAsDouble(name) > 0.5;
    }

    private double weight(Phrase name, int here, Gender gender, EntityCluster referent) {
        int away = away(name, here);
        double weight = 2 - 0.45 * away;
        weight += subjects.leads(name) && !name.possessor() ? 0.8 : 0;
        weight += name.possessor() ? -0.3 : 0;
        weight += subjects.acts(name) ? 0.5 : 0;
        weight += subjects.isQuoted(name) ? -1.6 : 0;
        Gender own = characters.likelyGender(referent);
        weight += own == null ? 0 : own == gender ? 0.6 : -1.2;
        weight += 0.15 * Math.log(referent.names().size());
        weight += 0.6 * speaks.applyAsDouble(name) / Math.max(1, away);
        return weight;
    }

    /** How many sentences back. */
    private int away(Phrase phrase, int here) {
        return here - subjects.sentence(phrase.first());
    }
}
