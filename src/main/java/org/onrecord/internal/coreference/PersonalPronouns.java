package org.onrecord.internal.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Antecedents.Antecedent;
import org.onrecord.internal.phrase.Phrase;

/**
 * Whom "he" and "she" mean, by agreement and salience: who was mentioned near, as a subject, as one who says something, often, and
 * outside quotation marks.
 */
final class PersonalPronouns {
    private static final int MAX_SENTENCES_BACK = 10;

    /** How many sentences back a pronoun of the same gender counts. */
    private static final int MAX_SENTENCES_TO_PRONOUN = 3;

    /** The probability of being a source above which the text turns to a person. */
    private static final double PROBABLE_SOURCE = 0.5;

    private final Discourse discourse;
    private final Antecedents antecedents;

    PersonalPronouns(Discourse discourse, Antecedents antecedents) {
        this.discourse = discourse;
        this.antecedents = antecedents;
    }

    /** Returns whom a pronoun means; null where the evidence is thin. */
    @Nullable
    EntityCluster of(Phrase pronoun, Gender gender, Focus focus) {
        EntityCluster meant = mostSalient(pronoun, gender, focus);
        Gender likely = meant == null ? null : focus.likelyGender(meant);
        if (meant == null || likely != null && likely != gender) {
            // no antecedent is better than one of the wrong gender, even if the gender is only likely
            return null;
        }
        focus.meant(meant, gender, discourse.sentence(pronoun));
        return meant;
    }

    private @Nullable EntityCluster mostSalient(Phrase pronoun, Gender gender, Focus focus) {
        var weights = new TreeMap<Integer, Double>();
        var people = new HashMap<Integer, EntityCluster>();
        int here = discourse.sentence(pronoun);
        int turn = -1;
        for (Antecedent antecedent : antecedents.named(pronoun, MAX_SENTENCES_BACK)) {
            EntityCluster entity = antecedent.entity();
            if (entity.type() == EntityType.PERSON && !disagrees(entity, gender, focus)) {
                people.put(entity.id(), entity);
                weights.merge(
                        entity.id(),
                        weight(antecedent, gender, focus),
                        (a, b) -> Math.max(a, b) + HandWeights.NAMED_AGAIN);
                turn = turn < 0 && isTurn(antecedent) ? here - antecedent.sentencesBack() : turn;
            }
        }
        Focus.PronounUse last = focus.lastPronoun(gender);
        if (last != null
                && last.sentence() >= turn
                && here - last.sentence() <= MAX_SENTENCES_TO_PRONOUN
                && !disagrees(last.entity(), gender, focus)) {
            people.put(last.entity().id(), last.entity());
            weights.merge(
                    last.entity().id(),
                    weight(here - last.sentence()),
                    (a, b) -> Math.max(a, b) + HandWeights.PRONOUN_AND_NAME);
        }
        EntityCluster speaker = focus.lastSpeaker();
        if (speaker != null
                && focus.lastSpokeIn() >= turn
                && weights.getOrDefault(speaker.id(), 0.0) > HandWeights.LEAST_OF_LAST_SPEAKER) {
            weights.merge(speaker.id(), HandWeights.LAST_SPEAKER, Double::sum);
        }
        Integer heaviest = heaviest(weights);
        return heaviest == null ? null : people.get(heaviest);
    }

    /** Returns the key of the greatest weight; of equals, the lowest, which was mentioned first. */
    private static @Nullable Integer heaviest(Map<Integer, Double> weights) {
        Integer best = null;
        for (var entry : weights.entrySet()) {
            if (best == null || entry.getValue() > weights.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean disagrees(EntityCluster entity, Gender gender, Focus focus) {
        Gender own = focus.gender(entity);
        return own != null && own != gender;
    }

    /** Tells whether the text turns to a person here, so that whoever was spoken of before is no longer in focus. */
    private boolean isTurn(Antecedent antecedent) {
        Phrase name = antecedent.phrase();
        return discourse.acting(name) != null
                || !name.possessor()
                        && !discourse.roles().isQuoted(name)
                        && antecedent.sentencesBack() > 0
                        && discourse.sourceProbability().applyAsDouble(name) > PROBABLE_SOURCE;
    }

    private double weight(Antecedent antecedent, Gender gender, Focus focus) {
        Phrase name = antecedent.phrase();
        int back = antecedent.sentencesBack();
        Gender own = focus.likelyGender(antecedent.entity());
        double weight = HandWeights.NAMED + HandWeights.PER_SENTENCE * back;
        weight += discourse.roles().isTopic(name) && !name.possessor() ? HandWeights.TOPIC : 0;
        weight += name.possessor() ? HandWeights.OWNER : 0;
        weight += discourse.roles().isSubject(name) ? HandWeights.SUBJECT : 0;
        weight += discourse.roles().isQuoted(name) ? HandWeights.QUOTED : 0;
        weight += own == null ? 0 : own == gender ? HandWeights.SAME_GENDER : HandWeights.OTHER_GENDER;
        weight +=
                HandWeights.PER_LOG_NAMES * Math.log(antecedent.entity().names().size());
        weight += HandWeights.SOURCE * discourse.sourceProbability().applyAsDouble(name) / Math.max(1, back);
        return weight;
    }

    /** Returns the weight of the last pronoun's antecedent by the number of sentences to that pronoun. */
    private static double weight(int sentencesBack) {
        return sentencesBack == 0
                ? HandWeights.PRONOUN_IN_SENTENCE
                : HandWeights.PRONOUN_BEFORE + HandWeights.PRONOUN_PER_SENTENCE * sentencesBack;
    }
}
