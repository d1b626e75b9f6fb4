package org.onrecord.internal.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;

/**
 * Decides the genders of an article's people by all words that tell them. A title or a noun counts with the log-odds of
 * its probability. A pronoun counts with the logarithm of how much more probable it is if the person has its gender
 * than if not: in that case it would mean somebody else, who has its gender. So several doubtful pronouns decide
 * together, none counts against its own gender, and a "he" that may mean one of two people tells more of one of them
 * once the other is known to be a woman. Therefore the people are decided together, in rounds.
 */
final class GenderDecision {
    /**
     * The probability from which on a gender is given. What other probabilities give, and how it was chosen, is in
     * models/EXPERIMENTS.md.
     */
    private static final double LEAST = 0.7;

    private static final double MOST = 0.99;

    /** The probability that a person of whom no word tells a gender has the one of a pronoun. */
    private static final double OF_UNKNOWN = 0.5;

    /** The probability from which on a pronoun of another gender makes all pronouns doubtful. */
    private static final double LEAST_OF_OTHERS = 0.5;

    /** How many pronouns of one gender outweigh one of the other. */
    private static final int OUTWEIGHING = 5;

    /** How often the people are decided, each time by what is known of the others: later rounds change nothing. */
    private static final int ROUNDS = 3;

    /**
     * The most that all pronouns in quotation marks count together, as a probability: what others say of somebody
     * confirms a gender, but whom they mean is too uncertain to decide one.
     */
    private static final double MOST_OF_QUOTED = 0.3;

    private final Map<Integer, List<GenderReader.Word>> words;

    /** The log-odds of each gender by the ids of the people, as the last round left them. */
    private Map<Integer, Map<Gender, Double>> known = Map.of();

    private GenderDecision(Map<Integer, List<GenderReader.Word>> words) {
        this.words = words;
    }

    /**
     * Returns the words that decide, with the probability of the gender, by the ids of the people. Nobody is among them
     * whose words do not agree enough.
     *
     * @param words by the ids of the people
     */
    static Map<Integer, GenderReader.Word> of(Map<Integer, List<GenderReader.Word>> words) {
        var trusted = new HashMap<Integer, List<GenderReader.Word>>();
        words.forEach((person, told) -> trusted.put(person, trusted(told)));
        var decision = new GenderDecision(trusted);
        for (int round = 0; round < ROUNDS; round++) {
            decision.known = decision.logOdds();
        }
        var decided = new HashMap<Integer, GenderReader.Word>();
        trusted.forEach((person, told) -> {
            GenderReader.Word word = decision.best(told, decision.known.get(person));
            if (word != null) {
                decided.put(person, word);
            }
        });
        return decided;
    }

    /**
     * Returns the words of a person without the pronouns if those of two genders probably mean the person: then some
     * are misread, and unless they are few, as often the many as the few, because pronouns near each other are misread
     * together.
     */
    private static List<GenderReader.Word> trusted(List<GenderReader.Word> told) {
        var counts = new EnumMap<Gender, Integer>(Gender.class);
        for (GenderReader.Word word : told) {
            if (isPronoun(word) && !word.isQuoted() && word.evidence().probability() >= LEAST_OF_OTHERS) {
                counts.merge(word.gender(), 1, Integer::sum);
            }
        }
        return counts.size() > 1 && Collections.max(counts.values()) < OUTWEIGHING * Collections.min(counts.values())
                ? told.stream().filter(word -> !isPronoun(word)).toList()
                : told;
    }

    private static boolean isPronoun(GenderReader.Word word) {
        return word.evidence().basis() == Basis.PRONOUN;
    }

    private Map<Integer, Map<Gender, Double>> logOdds() {
        var all = new HashMap<Integer, Map<Gender, Double>>();
        words.forEach((person, told) -> {
            var ofPerson = new HashMap<Gender, Double>();
            for (Gender gender : Gender.values()) {
                double logOdds = 0;
                for (Gender other : Gender.values()) {
                    double weight = weight(told, other);
                    logOdds += other == gender ? weight : -weight;
                }
                ofPerson.put(gender, logOdds);
            }
            all.put(person, ofPerson);
        });
        return all;
    }

    private GenderReader.@Nullable Word best(List<GenderReader.Word> told, Map<Gender, Double> logOdds) {
        GenderReader.Word best = null;
        for (GenderReader.Word word : told) {
            boolean isProbable = probability(logOdds.get(word.gender())) >= LEAST;
            if (isProbable && (best == null || weight(word) > weight(best))) {
                best = word;
            }
        }
        if (best == null) {
            return null;
        }
        GenderEvidence evidence = best.evidence();
        double probability = Math.min(MOST, probability(logOdds.get(best.gender())));
        return new GenderReader.Word(
                best.gender(), new GenderEvidence(evidence.span(), evidence.text(), evidence.basis(), probability));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Returns the weight of all words for a gender: their sum, but of the quoted ones the greatest alone. */
    private double weight(List<GenderReader.Word> told, Gender gender) {
        double weight = 0;
        double ofQuoted = 0;
        for (GenderReader.Word word : told) {
            if (word.gender() == gender && word.isQuoted()) {
                ofQuoted = Math.max(ofQuoted, weight(word));
            } else if (word.gender() == gender) {
                weight += weight(word);
            }
        }
        return weight + ofQuoted;
    }

    private double weight(GenderReader.Word word) {
        double probability = Math.min(MOST, word.evidence().probability());
        if (!isPronoun(word)) {
            return Math.max(0, Math.log(probability) - Math.log(1 - probability));
        }
        double ofOthers = Math.max(1 - MOST, ofOthers(word));
        double weight = Math.log(probability + ofOthers) - Math.log(ofOthers);
        return word.isQuoted() ? Math.min(-Math.log(1 - MOST_OF_QUOTED), weight) : weight;
    }

    /**
     * Returns the probability that a pronoun means somebody else who has its gender: somebody without a name
     * always has.
     */
    private double ofOthers(GenderReader.Word word) {
        double others = 1 - word.evidence().probability();
        for (Map.Entry<Integer, Double> rival : word.rivals().entrySet()) {
            Map<Gender, Double> logOdds = known.get(rival.getKey());
            double hasGender = logOdds == null ? OF_UNKNOWN : probability(logOdds.get(word.gender()));
            others -= rival.getValue() * (1 - hasGender);
        }
        return others;
    }
}
