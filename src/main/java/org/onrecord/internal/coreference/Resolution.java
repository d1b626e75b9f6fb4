package org.onrecord.internal.coreference;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;

/** Whom a phrase means: a name, a pronoun or a description. */
final class Resolution {
    /** How many sentences back an antecedent is looked for. */
    private static final int REACH = 10;

    private final Analysis analysis;
    private final List<Phrase> phrases;
    private final Map<Name, EntityCluster> byName;
    private final EntityAttributes characters;
    private final GrammaticalRoles subjects;
    private final OrganizationAnaphora collectives;
    private final PersonalPronouns personal;
    private final Map<Integer, Integer> positions = new HashMap<>();

    Resolution(
            Analysis analysis,
            List<Phrase> phrases,
            Map<Name, EntityCluster> byName,
            BitSet quoted,
            EntityAttributes characters,
            ToDoubleFunction<Phrase> speaks) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.byName = byName;
        this.characters = characters;
        this.subjects = new GrammaticalRoles(analysis, phrases, quoted);
        this.personal = new PersonalPronouns(phrases, byName, subjects, characters, speaks);
        this.collectives = new OrganizationAnaphora(analysis, phrases, byName, subjects, characters);
        for (int k = 0; k < phrases.size(); k++) {
            if (!phrases.get(k).possessor()) {
                positions.put(phrases.get(k).first(), k);
            }
        }
    }

    /** Notes that the last speaker, whom {@link #of} is told, spoke by this phrase. */
    void spoke(Phrase source) {
        personal.spoke(source);
    }

    List<EntityCluster> of(Phrase phrase, @Nullable EntityCluster lastSpeaker) {
        return switch (phrase.kind()) {
            case NAME -> named(phrase);
            case PRONOUN -> pronoun(phrase, lastSpeaker);
            case NOMINAL -> described(phrase, lastSpeaker);
        };
    }

    /** The name's referent, and its partner in "Smith and Jones". */
    private List<EntityCluster> named(Phrase phrase) {
        EntityCluster own = byName.get(phrase.name());
        if (own == null) {
            return List.of();
        }
        Integer at = positions.get(phrase.first());
        if (at != null && own.type() == EntityType.PERSON && !phrase.possessor()) {
            List<EntityCluster> both = at + 1 < phrases.size() ? joined(phrase, phrases.get(at + 1)) : List.of();
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
    private List<EntityCluster> joined(Phrase one, Phrase other) {
        if (other.first() != one.end() + 1 || one.name() == null || other.name() == null || other.possessor()) {
            return List.of();
        }
        String joint = analysis.token(one.end()).text();
        EntityCluster first = byName.get(one.name());
        EntityCluster second = byName.get(other.name());
        boolean people = first != null
                && second != null
                && first != second
                && first.type() == EntityType.PERSON
                && second.type() == EntityType.PERSON;
        return people && (joint.equals("and") || joint.equals("&")) ? List.of(first, second) : List.of();
    }

    private List<EntityCluster> pronoun(Phrase phrase, @Nullable EntityCluster lastSpeaker) {
        String word = analysis.token(phrase.head()).text().toLowerCase(Locale.ROOT);
        Gender gender = GenderWords.ofPronoun(word);
        if (gender != null) {
            EntityCluster meant = personal.resolve(phrase, gender, lastSpeaker);
            return meant == null ? List.of() : List.of(meant);
        }
        return switch (word) {
            case "who", "which", "that" -> relative(phrase, word);
            case "it", "its" -> collectives.thing(phrase, lastSpeaker);
            case "they" -> collectives.several(phrase);
            default -> List.of();
        };
    }

    /**
     * "Lin Jian, who said": the phrase before. Of "Ana Ruiz of Oslo, who said" it is the person, and of "the head of the Board,
     * which said" the nearest.
     */
    private List<EntityCluster> relative(Phrase phrase, String word) {
        Integer at = positions.get(phrase.first());
        if (at == null || at == 0) {
            return List.of();
        }
        Phrase before = phrases.get(at - 1);
        boolean next = before.end() == phrase.first()
                || before.end() + 1 == phrase.first()
                        && analysis.token(before.end()).text().equals(",");
        if (!next || before.kind() == MentionKind.PRONOUN || before.possessor()) {
            return List.of();
        }
        return of(word.equals("who") ? personEndingWith(before) : before, null);
    }

    /** The nearest phrase that ends with another and can be a person; the other itself if there is none. */
    private Phrase personEndingWith(Phrase last) {
        for (int k = positions.get(last.first()); k >= 0 && phrases.get(k).end() >= last.end(); k--) {
            Phrase phrase = phrases.get(k);
            EntityCluster referent = phrase.name() == null ? null : byName.get(phrase.name());
            if (!phrase.possessor() && (referent == null || referent.type() == EntityType.PERSON)) {
                return phrase;
            }
        }
        return last;
    }

    private List<EntityCluster> described(Phrase phrase, @Nullable EntityCluster lastSpeaker) {
        Integer at = positions.get(phrase.first());
        String noun = analysis.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
        if (at != null && at + 1 < phrases.size()) {
            Phrase next = phrases.get(at + 1);
            EntityCluster apposed = next.name() == null || next.possessor() ? null : byName.get(next.name());
            if (apposed != null
                    && apposed.type() == EntityType.PERSON
                    && EntityAttributes.apposed(analysis, phrase, next)) {
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
        List<EntityCluster> inRole = inRole(phrase, noun, modifiers);
        if (!inRole.isEmpty()) {
            return inRole;
        }
        return modifiers.isEmpty() ? collectives.called(phrase, noun) : epithet(phrase, noun, lastSpeaker);
    }

    /** "The Vermont senator": readers are told so whom they know, so it goes on with who spoke last. */
    private List<EntityCluster> epithet(Phrase phrase, String noun, @Nullable EntityCluster lastSpeaker) {
        boolean particular = false;
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            particular |= analysis.token(i).isCapitalized();
        }
        if (!particular || lastSpeaker == null || !characters.fits(lastSpeaker, noun)) {
            return List.of();
        }
        return List.of(lastSpeaker);
    }

    /** "The band leader" is not every leader. */
    private boolean isCompound(Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            Token token = analysis.token(i);
            if (token.tag().startsWith("NN") && !token.isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    /** The nearest one before, or else after, of whom the article says the role. */
    private List<EntityCluster> inRole(Phrase phrase, String noun, Set<String> modifiers) {
        EntityCluster best = null;
        double most = Double.NEGATIVE_INFINITY;
        int here = subjects.sentence(phrase.first());
        for (int k = subjects.before(phrase);
                k >= 0 && here - subjects.sentence(phrases.get(k).first()) <= 4 * REACH;
                k--) {
            Phrase other = phrases.get(k);
            EntityCluster referent = other.name() == null ? null : byName.get(other.name());
            if (referent == null || !characters.hasRole(referent, noun)) {
                continue;
            }
            int shared = characters.shared(referent, modifiers);
            if (shared == 0 && isCompound(phrase)) {
                continue;
            }
            double score =
                    2.0 * shared - 0.2 * (here - subjects.sentence(other.first())) - (other.possessor() ? 0.5 : 0);
            if (score > most) {
                most = score;
                best = referent;
            }
        }
        return best == null ? List.of() : List.of(best);
    }
}
