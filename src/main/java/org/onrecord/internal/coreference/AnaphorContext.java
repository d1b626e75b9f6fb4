package org.onrecord.internal.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.phrase.Phrase;

/**
 * An anaphor among its candidates: which agree with it, and in which order they come. What the features of all candidates share is
 * worked out once, here.
 */
final class AnaphorContext {
    /** The rank of a candidate that has none. */
    private static final int UNRANKED = 9;

    private static final int LAST_RANK = 4;
    private static final int LAST_SUBJECT_RANK = 3;
    private static final int MOST_AGREEING = 5;

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final DiscourseModel model;
    private final Anaphor anaphor;
    private final List<Candidate> candidates;
    private final int sentence;
    private final boolean quoted;
    private final String name;
    private final Agreement[] agreements;
    private final int[] ranks;
    private final int[] subjectRanks;
    private final int agreeing;

    /** Whether a candidate can be what an anaphor says. */
    enum Agreement {
        /** The gender is the same. */
        SAME("same"),
        /** The usual gender of the name is the same. */
        LIKELY("likely"),
        /** The gender of the candidate is not known. */
        UNKNOWN("unknown"),
        /** The usual gender of the name is another. */
        UNLIKELY("unlikely"),
        /** The gender or the type is another. */
        OTHER("other"),
        /** The anaphor shows no gender. */
        NONE("none");

        private final String code;

        Agreement(String code) {
            this.code = code;
        }

        /** Returns the name in features. */
        String code() {
            return code;
        }
    }

    AnaphorContext(
            Discourse discourse, Lexicon lexicon, DiscourseModel model, Anaphor anaphor, List<Candidate> candidates) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.model = model;
        this.anaphor = anaphor;
        this.candidates = candidates;
        this.sentence = discourse.sentence(anaphor.phrase());
        this.quoted = discourse.roles().isQuoted(anaphor.phrase());
        this.name = "|" + anaphor.form() + "." + place();
        this.agreements = candidates.stream()
                .map(candidate -> agreement(candidate.referent()))
                .toArray(Agreement[]::new);
        this.ranks = new int[agreements.length];
        int agree = 0;
        for (int i = 0; i < agreements.length; i++) {
            boolean agrees = agrees(i) && candidates.get(i).nearest() != null;
            ranks[i] = agrees ? Math.min(LAST_RANK, agree++) : UNRANKED;
        }
        this.agreeing = Math.min(MOST_AGREEING, agree);
        this.subjectRanks = subjectRanks();
    }

    /** Returns where the anaphor stands: as the source of a quotation, in quotation marks, as an owner, or elsewhere. */
    private char place() {
        if (anaphor.isSource()) {
            return 'S';
        }
        return quoted ? 'Q' : anaphor.grammar() == Anaphor.Grammar.OWNER ? 'P' : 'N';
    }

    private boolean agrees(int candidate) {
        return agreements[candidate] != Agreement.OTHER;
    }

    private int[] subjectRanks() {
        List<Integer> subjects = IntStream.range(0, agreements.length)
                .filter(i -> candidates.get(i).nearestSubject() != null && agrees(i))
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) ->
                        -candidates.get(i).nearestSubject().phrase().first()))
                .toList();
        int[] found = new int[agreements.length];
        for (int i = 0; i < found.length; i++) {
            int position = subjects.indexOf(i);
            found[i] = position < 0 ? UNRANKED : Math.min(LAST_SUBJECT_RANK, position);
        }
        return found;
    }

    private Agreement agreement(Referent referent) {
        EntityCluster entity = referent.entity();
        boolean isPronounOfPeople = anaphor.form() == Anaphor.Form.HE;
        EntityType wanted = isPronounOfPeople ? EntityType.PERSON : anaphor.type();
        EntityType own = entity != null ? entity.type() : lexicon.described(discourse.noun(referent.first()));
        // an unnamed referent of no known type ("a bystander") may be a person
        boolean open = isPronounOfPeople && entity == null;
        if (wanted != null && own != wanted && !open) {
            return Agreement.OTHER;
        }
        Gender shown = anaphor.gender();
        if (shown == null) {
            return Agreement.NONE;
        }
        Gender known = model.gender(referent);
        if (known != null) {
            return known == shown ? Agreement.SAME : Agreement.OTHER;
        }
        Gender likely = model.likelyGender(referent);
        return likely == null ? Agreement.UNKNOWN : likely == shown ? Agreement.LIKELY : Agreement.UNLIKELY;
    }

    /** Returns whether a noun says what an organization or a place is: "bank". */
    boolean isKind(String noun) {
        return lexicon.nameNouns().kind(noun) != null;
    }

    /** Returns the key of a word of a name or a description. */
    String key(String word) {
        return lexicon.nameNouns().countries().key(word);
    }

    Discourse discourse() {
        return discourse;
    }

    DiscourseModel model() {
        return model;
    }

    Anaphor anaphor() {
        return anaphor;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** Returns the form and the place of the anaphor: each feature is weighed apart in each of them. */
    String name() {
        return name;
    }

    Agreement agreement(int candidate) {
        return agreements[candidate];
    }

    /** Returns how many candidates that agree are nearer than one, at most 4; 9 for one that does not agree. */
    int rank(int candidate) {
        return ranks[candidate];
    }

    /** Returns how many candidates that agree are named as a subject nearer than one, at most 3; 9 for one that is not. */
    int subjectRank(int candidate) {
        return subjectRanks[candidate];
    }

    /** Returns how many candidates agree, at most 5. */
    int agreeing() {
        return agreeing;
    }

    /** Returns the number of sentences from a phrase before the anaphor to the anaphor. */
    int sentencesFrom(Phrase before) {
        return sentence - discourse.sentence(before);
    }

    /** Returns the number of sentences to a reference in steps, for features; "-" for none. */
    String distance(@Nullable Reference reference) {
        if (reference == null) {
            return "-";
        }
        int sentences = sentence - reference.sentence();
        return sentences <= 3 ? "" + sentences : sentences <= 5 ? "4" : sentences <= 9 ? "6" : "10";
    }

    /** Returns the number of sentences to a name after the anaphor, at most 2, for features; "-" for none. */
    String distanceAhead(@Nullable Phrase ahead) {
        return ahead == null ? "-" : "" + Math.min(2, discourse.sentence(ahead) - sentence);
    }

    /** Returns the grammatical role of a phrase, for features; "-" for none. */
    String role(@Nullable Reference reference) {
        return reference == null ? "-" : role(reference.phrase(), reference.isSource());
    }

    String role(Phrase other) {
        return role(other, false);
    }

    private String role(Phrase other, boolean isSource) {
        if (isSource && !other.possessor() && !discourse.roles().isQuoted(other)) {
            return "S";
        }
        boolean topic = discourse.roles().isTopic(other);
        String role =
                other.possessor() ? "p" : discourse.roles().isSubject(other) ? topic ? "S" : "s" : topic ? "t" : "o";
        return !discourse.roles().isQuoted(other) ? role : quoted ? role + "q" : "q";
    }
}
