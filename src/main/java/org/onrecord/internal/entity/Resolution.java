package org.onrecord.internal.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * Whom a pronoun or a description means, by agreement and salience (after Lappin and Leass, 1994): who was mentioned near,
 * often, as a subject, and outside quotation marks.
 */
final class Resolution {
    /** How many sentences back an antecedent is looked for. */
    private static final int REACH = 10;

    private final Analysis analysis;
    private final List<Phrase> phrases;
    private final Map<Name, Referent> byName;
    private final BitSet quoted;
    private final Characters characters;
    private final Subjects subjects;
    private final Collectives collectives;
    private final Map<Integer, Integer> positions = new HashMap<>();

    /** Whom the last pronoun of each gender meant, and where: a pronoun mostly goes on with the one before it. */
    private final Map<Gender, Referent> lastMeant = new HashMap<>();

    private final Map<Gender, Integer> lastMeantAt = new HashMap<>();

    Resolution(
            Analysis analysis, List<Phrase> phrases, Map<Name, Referent> byName, BitSet quoted, Characters characters) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.byName = byName;
        this.quoted = quoted;
        this.characters = characters;
        this.subjects = new Subjects(analysis, phrases, quoted);
        this.collectives = new Collectives(analysis, phrases, byName, subjects, characters);
        for (int k = 0; k < phrases.size(); k++) {
            if (!phrases.get(k).possessor()) {
                positions.put(phrases.get(k).first(), k);
            }
        }
    }

    List<Referent> of(Phrase phrase, @Nullable Referent lastSpeaker) {
        return switch (phrase.kind()) {
            case NAME -> named(phrase);
            case PRONOUN -> pronoun(phrase, lastSpeaker);
            case NOMINAL -> described(phrase, lastSpeaker);
        };
    }

    /** The name's referent, and its partner in "Smith and Jones". */
    private List<Referent> named(Phrase phrase) {
        Referent own = byName.get(phrase.name());
        if (own == null) {
            return List.of();
        }
        Integer at = positions.get(phrase.first());
        if (at != null && own.type() == EntityType.PERSON && !phrase.possessor()) {
            List<Referent> both = at + 1 < phrases.size() ? joined(phrase, phrases.get(at + 1)) : List.of();
            if (both.isEmpty() && at > 0) {
                both = joined(phrases.get(at - 1), phrase);
            }
            if (!both.isEmpty()) {
                return both;
            }
        }
        return List.of(own);
    }

    /** The people of "one and other", if they are joined so. */
    private List<Referent> joined(Phrase one, Phrase other) {
        if (other.first() != one.end() + 1 || one.name() == null || other.name() == null || other.possessor()) {
            return List.of();
        }
        String joint = analysis.token(one.end()).text();
        Referent first = byName.get(one.name());
        Referent second = byName.get(other.name());
        boolean people = first != null
                && second != null
                && first != second
                && first.type() == EntityType.PERSON
                && second.type() == EntityType.PERSON;
        return people && (joint.equals("and") || joint.equals("&")) ? List.of(first, second) : List.of();
    }

    private List<Referent> pronoun(Phrase phrase, @Nullable Referent lastSpeaker) {
        String word = analysis.token(phrase.head()).text().toLowerCase(Locale.ROOT);
        Gender gender = Gender.ofPronoun(word);
        if (gender != null) {
            Referent meant = person(phrase, gender, lastSpeaker);
            if (meant == null) {
                return List.of();
            }
            characters.learn(meant, gender);
            lastMeant.put(gender, meant);
            lastMeantAt.put(gender, subjects.sentence(phrase.first()));
            return List.of(meant);
        }
        return switch (word) {
            case "who", "which", "that" -> relative(phrase);
            case "it", "its" -> collectives.thing(phrase, lastSpeaker);
            case "they" -> collectives.several(phrase);
            default -> List.of();
        };
    }

    /** "Lin Jian, who said": the phrase before. */
    private List<Referent> relative(Phrase phrase) {
        Integer at = positions.get(phrase.first());
        if (at == null || at == 0) {
            return List.of();
        }
        Phrase before = phrases.get(at - 1);
        boolean next = before.end() == phrase.first()
                || before.end() + 1 == phrase.first()
                        && analysis.token(before.end()).text().equals(",");
        return next && before.kind() != MentionKind.PRONOUN && !before.possessor() ? of(before, null) : List.of();
    }

    private @Nullable Referent person(Phrase phrase, Gender gender, @Nullable Referent lastSpeaker) {
        var scores = new TreeMap<Integer, Double>();
        var people = new HashMap<Integer, Referent>();
        int here = subjects.sentence(phrase.first());
        for (int k = subjects.before(phrase);
                k >= 0 && here - subjects.sentence(phrases.get(k).first()) <= REACH;
                k--) {
            Phrase other = phrases.get(k);
            Referent referent = other.name() == null ? null : byName.get(other.name());
            if (referent == null || referent.type() != EntityType.PERSON || disagrees(referent, gender)) {
                continue;
            }
            people.put(referent.id(), referent);
            scores.merge(referent.id(), weight(other, here, gender, referent), (a, b) -> Math.max(a, b) + 0.15);
        }
        Referent before = lastMeant.get(gender);
        int away = before == null ? -1 : here - lastMeantAt.get(gender);
        if (before != null && away >= 0 && away <= 3 && !disagrees(before, gender)) {
            people.put(before.id(), before);
            scores.merge(before.id(), 2.2 - 0.5 * away, (a, b) -> Math.max(a, b) + 0.5);
        }
        if (lastSpeaker != null && scores.getOrDefault(lastSpeaker.id(), 0.0) > 1) {
            scores.merge(lastSpeaker.id(), 0.9, Double::sum);
        }
        Integer best = null;
        for (var entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.get(best)) {
                best = entry.getKey();
            }
        }
        Gender likely = best == null ? null : characters.likelyGender(people.get(best));
        // rather nobody than a Kevin for a "she"
        return best == null || likely != null && likely != gender ? null : people.get(best);
    }

    private boolean disagrees(Referent referent, Gender gender) {
        Gender own = characters.gender(referent);
        return own != null && own != gender;
    }

    private double weight(Phrase other, int here, Gender gender, Referent referent) {
        int away = here - subjects.sentence(other.first());
        double weight = 2 - 0.45 * away;
        weight += subjects.leads(other) && !other.possessor() ? 0.8 : 0;
        weight += other.possessor() ? -0.3 : 0;
        weight += subjects.acts(other) ? 0.5 : 0;
        weight += quoted.get(other.head()) ? -1.6 : 0;
        Gender own = characters.likelyGender(referent);
        weight += own == null ? 0 : own == gender ? 0.6 : -1.2;
        weight += 0.25 * Math.log(referent.names().size());
        return weight;
    }

    private List<Referent> described(Phrase phrase, @Nullable Referent lastSpeaker) {
        Integer at = positions.get(phrase.first());
        String noun = analysis.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
        if (at != null && at + 1 < phrases.size()) {
            Phrase next = phrases.get(at + 1);
            Referent apposed = next.name() == null || next.possessor() ? null : byName.get(next.name());
            if (apposed != null && apposed.type() == EntityType.PERSON && Characters.apposed(analysis, phrase, next)) {
                return List.of(apposed);
            }
        }
        Token first = analysis.token(phrase.first());
        boolean definite = first.text().equalsIgnoreCase("the") || first.text().equalsIgnoreCase("this");
        boolean singular = !analysis.token(phrase.head()).tag().endsWith("S");
        if (!definite || !singular || phrase.possessor()) {
            return List.of();
        }
        Set<String> modifiers = new HashSet<>();
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            if (i != phrase.head() && analysis.token(i).isWord()) {
                modifiers.add(NameKey.of(analysis.token(i).text()));
            }
        }
        List<Referent> inRole = inRole(phrase, noun, modifiers);
        if (!inRole.isEmpty()) {
            return inRole;
        }
        return modifiers.isEmpty() ? collectives.called(phrase, noun) : epithet(phrase, noun, lastSpeaker);
    }

    /** "The Vermont senator": readers are told so whom they know, so it goes on with who spoke last. */
    private List<Referent> epithet(Phrase phrase, String noun, @Nullable Referent lastSpeaker) {
        boolean particular = false;
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            particular |= analysis.token(i).isCapitalized();
        }
        if (!particular || lastSpeaker == null || !characters.fits(lastSpeaker, noun)) {
            return List.of();
        }
        return List.of(lastSpeaker);
    }

    /** The nearest one before, or else after, of whom the article says the role. */
    private List<Referent> inRole(Phrase phrase, String noun, Set<String> modifiers) {
        Referent best = null;
        double most = Double.NEGATIVE_INFINITY;
        int here = subjects.sentence(phrase.first());
        for (int k = subjects.before(phrase);
                k >= 0 && here - subjects.sentence(phrases.get(k).first()) <= 4 * REACH;
                k--) {
            Phrase other = phrases.get(k);
            Referent referent = other.name() == null ? null : byName.get(other.name());
            if (referent == null || !characters.hasRole(referent, noun)) {
                continue;
            }
            double score = 2.0 * characters.shared(referent, modifiers)
                    - 0.2 * (here - subjects.sentence(other.first()))
                    - (other.possessor() ? 0.5 : 0);
            if (score > most) {
                most = score;
                best = referent;
            }
        }
        return best == null ? List.of() : List.of(best);
    }
}
