package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.CopulaSubjects;
import org.onrecord.internal.phrase.Phrase;

/** Finds the referents that an anaphor may mean: those near before it, named right after it, or known by its noun. */
final class CandidateReferents {
    /** How far back referents are candidates, in sentences. */
    private static final int REACH = 10;

    /** How many references back are looked at: this keeps the work for an anaphor the same in a long sentence. */
    private static final int MAX_REFERENCES = 80;

    /** How far ahead names are candidates, in sentences. */
    private static final int AHEAD = 2;

    /** How many phrases ahead are looked at. */
    private static final int MAX_AHEAD = 30;

    /** How many entities that bear the noun of a description are candidates from afar. */
    private static final int MAX_BEARERS = 5;

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final DiscourseModel model;
    private final CopulaSubjects subjects;
    private final Map<String, List<EntityCluster>> bearers = new LinkedHashMap<>();

    CandidateReferents(Discourse discourse, Lexicon lexicon, DiscourseModel model) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.model = model;
        this.subjects = new CopulaSubjects(discourse.analysis(), discourse.phrases(), discourse.roles());
        for (EntityCluster entity : discourse.entities().all()) {
            for (String noun : model.attributes().roles(entity)) {
                List<EntityCluster> known = bearers.computeIfAbsent(noun, n -> new ArrayList<>());
                if (known.size() < MAX_BEARERS) {
                    known.add(entity);
                }
            }
        }
    }

    /** Returns the candidates, those nearest before the anaphor first. */
    List<Candidate> of(Anaphor anaphor) {
        var found = new LinkedHashMap<Referent, Candidate>();
        addBefore(found, anaphor);
        addInside(found, anaphor);
        if (!anaphor.form().isPronoun()) {
            addBearers(found, anaphor);
        }
        addAhead(found, anaphor);
        return List.copyOf(found.values());
    }

    private void addBefore(Map<Referent, Candidate> found, Anaphor anaphor) {
        Phrase phrase = anaphor.phrase();
        int here = discourse.sentence(phrase);
        List<Reference> references = model.references();
        int last = references.size() - 1;
        for (int k = last; k >= Math.max(0, last - MAX_REFERENCES); k--) {
            Reference reference = references.get(k);
            if (here - reference.sentence() > REACH) {
                break;
            }
            if (isPossible(anaphor, reference.referent())) {
                Candidate candidate = found.computeIfAbsent(reference.referent(), Candidate::new);
                if (reference.phrase().end() > phrase.first()) {
                    candidate.overlaps();
                } else {
                    candidate.add(reference, discourse);
                }
            }
        }
    }

    /** Adds the names in a description: "the Kelmora founder", "officials of the Board". */
    private void addInside(Map<Referent, Candidate> found, Anaphor anaphor) {
        Phrase phrase = anaphor.phrase();
        for (Name name : discourse.namesIn(phrase)) {
            EntityCluster entity = discourse.entities().of(name);
            if (entity != null) {
                Referent referent = model.referent(entity, phrase);
                if (isPossible(anaphor, referent)) {
                    found.computeIfAbsent(referent, Candidate::new).addInside(name);
                }
            }
        }
    }

    private void addBearers(Map<Referent, Candidate> found, Anaphor anaphor) {
        for (EntityCluster entity : bearers.getOrDefault(discourse.noun(anaphor.phrase()), List.of())) {
            Referent referent = model.known(entity);
            if (referent != null && isPossible(anaphor, referent)) {
                found.computeIfAbsent(referent, Candidate::new);
            }
        }
    }

    /** Adds the names after the anaphor, apart from those in its own words: nobody names himself there. */
    private void addAhead(Map<Referent, Candidate> found, Anaphor anaphor) {
        int here = discourse.sentence(anaphor.phrase());
        int from = anaphor.phrase().index() + 1;
        for (int k = from; k < Math.min(discourse.phrases().size(), from + MAX_AHEAD); k++) {
            Phrase phrase = discourse.phrases().get(k);
            if (discourse.sentence(phrase) - here > AHEAD) {
                return;
            }
            EntityCluster entity = discourse.named(phrase);
            if (entity != null && discourse.speakerAt(phrase.head()) != anaphor.phrase()) {
                Referent referent = model.referent(entity, phrase);
                if (isPossible(anaphor, referent)) {
                    Candidate candidate = found.computeIfAbsent(referent, Candidate::new);
                    candidate.addAhead(phrase);
                }
            }
        }
    }

    /**
     * Tells whether type, number and gender allow that an anaphor means a referent. Nobody is better than somebody of another gender, and
     * nobody is "he" or "the guard" in words of his own, or "her husband" where he is "her".
     */
    private boolean isPossible(Anaphor anaphor, Referent referent) {
        EntityType type = type(referent);
        boolean isOfPerson = anaphor.form() == Anaphor.Form.HE || type == EntityType.PERSON;
        if (anaphor.form() == Anaphor.Form.HE && isOfOtherGender(anaphor, referent)
                || isOfPerson && isSpeaker(anaphor, referent)
                || isOwner(anaphor, referent)
                || isOwnedByNoun(anaphor, referent)
                || isBesideName(anaphor, referent)
                || isOfAnother(anaphor, referent)
                || isDescriptionAsLabel(anaphor)) {
            return false;
        }
        boolean plural = referent.entity() == null && discourse.isPlural(referent.first());
        return switch (anaphor.form()) {
            case HE -> (type != EntityType.PLACE || referent.entity() != null) && !plural;
            case IT -> type != EntityType.PERSON && !plural;
            case THEY -> type != EntityType.PERSON || plural;
            case DEFINITE, INDEFINITE ->
                anaphor.type() == null || (anaphor.type() == EntityType.PERSON) == (type == EntityType.PERSON);
        };
    }

    /** Tells whether the article describes a referent with another gender. What a pronoun before has shown may be wrong itself. */
    private boolean isOfOtherGender(Anaphor anaphor, Referent referent) {
        EntityCluster entity = referent.entity();
        Gender gender = entity == null ? null : model.attributes().gender(entity);
        return gender != null && gender != anaphor.gender();
    }

    /** Tells whether a description is the label of a turn: "The Chair: Order." The people of other labels speak for themselves. */
    private boolean isDescriptionAsLabel(Anaphor anaphor) {
        Phrase phrase = anaphor.phrase();
        boolean isBeforeColon = phrase.end() < discourse.analysis().size()
                && discourse.analysis().token(phrase.end()).text().equals(":");
        return anaphor.isSource() && !anaphor.form().isPronoun() && isBeforeColon;
    }

    /**
     * Tells whether an anaphor would make people their own husbands, deputies or rivals: "her husband" as she, and the "his" of
     * "his deputy, Kim Vale" or "Kim Vale is his deputy" as Vale. "Vale is his own boss" says just that.
     */
    private boolean isOwner(Anaphor anaphor, Referent referent) {
        Phrase owner = discourse.owner(anaphor.phrase());
        Phrase owned = discourse.owned(anaphor.phrase());
        if (owned == null || discourse.word(anaphor.phrase().end()).equals("own")) {
            return owner != null && model.isMeantBy(referent, owner);
        }
        Phrase subject = subjects.of(owned);
        return model.isMeantBy(referent, owned) || subject != null && model.isMeantBy(referent, subject);
    }

    /** Tells whether a description has the noun of those whose somebody a referent is: "the mayor", for the mayor's daughter. */
    private boolean isOwnedByNoun(Anaphor anaphor, Referent referent) {
        return !anaphor.form().isPronoun()
                && referent.entity() != null
                && model.attributes().isOnlyOwnedBy(referent.entity(), discourse.noun(anaphor.phrase()));
    }

    /**
     * Tells whether a description says of what somebody holds an office that a referent holds of another: "the mayor of Lyon", for that of
     * Cali.
     */
    private boolean isOfAnother(Anaphor anaphor, Referent referent) {
        Phrase phrase = anaphor.phrase();
        EntityCluster entity = referent.entity();
        int of = phrase.head() + 1;
        if (anaphor.form().isPronoun()
                || entity == null
                || of >= phrase.end()
                || !discourse.word(of).equals("of")) {
            return false;
        }
        EntityAttributes known = model.attributes();
        List<String> names = IntStream.range(of + 1, phrase.end())
                .filter(token -> isNameWord(discourse.analysis().token(token)))
                .mapToObj(token -> lexicon.nameNouns().countries().key(discourse.word(token)))
                .toList();
        return !names.isEmpty()
                && known.hasRole(entity, discourse.noun(phrase))
                && known.hasWord(entity, "of")
                && names.stream().noneMatch(name -> known.hasWord(entity, name));
    }

    /** Tells whether a word belongs to a name and has small letters: an acronym may be short for the same name. */
    private static boolean isNameWord(Token word) {
        return word.tag().startsWith("NNP")
                && word.isCapitalized()
                && word.text().chars().anyMatch(Character::isLowerCase);
    }

    /** Tells whether "and" ties a description to the name of a referent: "Ortega and his wife" are two. */
    private boolean isBesideName(Anaphor anaphor, Referent referent) {
        Phrase phrase = anaphor.phrase();
        int and = phrase.first() - 1;
        if (anaphor.form().isPronoun() || and < 1 || !discourse.word(and).equals("and")) {
            return false;
        }
        int k = discourse.phrases().lastBefore(phrase);
        while (k >= 0 && discourse.phrases().get(k).end() > and) {
            k--;
        }
        Phrase before = k < 0 ? null : discourse.phrases().get(k);
        return before != null
                && before.end() == and
                && before.kind() == MentionKind.NAME
                && model.isMeantBy(referent, before);
    }

    private boolean isSpeaker(Anaphor anaphor, Referent referent) {
        Phrase speaker = discourse.speakerAt(anaphor.phrase().head());
        return speaker != null && model.isMeantBy(referent, speaker);
    }

    private @Nullable EntityType type(Referent referent) {
        return referent.entity() != null
                ? referent.entity().type()
                : lexicon.described(discourse.noun(referent.first()));
    }
}
