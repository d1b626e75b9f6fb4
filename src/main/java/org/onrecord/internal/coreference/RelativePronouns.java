package org.onrecord.internal.coreference;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/**
 * The rule that a relative pronoun means the phrase right before it: "Lin Jian, who said". Of "Ana Ruiz of Oslo, who said" that is the
 * person, and of "the head of the Board, which said" the nearest phrase.
 */
final class RelativePronouns {
    /** What may be between a relative pronoun and its antecedent. */
    private static final Set<String> MARKS = Set.of(",", "(", "-LRB-", "-", "--", "–", "—");

    private final Discourse discourse;
    private final PhraseGroups groups;

    RelativePronouns(Discourse discourse, PhraseGroups groups) {
        this.discourse = discourse;
        this.groups = groups;
    }

    boolean isRelative(Phrase pronoun) {
        return switch (word(pronoun)) {
            case "who", "which", "that" -> true;
            default -> false;
        };
    }

    /** Returns the phrase that a relative pronoun refers to; null if there is none right before it. */
    @Nullable
    Phrase antecedent(Phrase pronoun) {
        Phrase before = discourse.phrases().before(pronoun);
        if (before == null || before.possessor() || before.kind() == MentionKind.PRONOUN) {
            return null;
        }
        boolean adjacent = before.end() == pronoun.first()
                || before.end() + 1 == pronoun.first() && MARKS.contains(discourse.word(before.end()));
        if (!adjacent) {
            return null;
        }
        return word(pronoun).equals("who") ? personEndingWith(before) : before;
    }

    /**
     * Returns whether a relative pronoun means its antecedent alone, though that is joined with other names: a singular verb follows, or
     * no comma is between, as in "Ruiz and Lund, who has left" and "Ruiz and the Lund who left".
     */
    boolean meansOneOf(Phrase pronoun, Phrase antecedent) {
        if (groups.joinedWith(antecedent).isEmpty()) {
            return false;
        }
        boolean comma = discourse.word(pronoun.first() - 1).equals(",");
        boolean singular = pronoun.end() < discourse.analysis().size() && isSingularVerb(pronoun.end());
        return singular || !comma;
    }

    private boolean isSingularVerb(int token) {
        return discourse.analysis().token(token).tag().equals("VBZ")
                || discourse.word(token).equals("was");
    }

    /** Returns the nearest phrase that ends with another and can be a person; the other itself if there is none. */
    private Phrase personEndingWith(Phrase last) {
        for (Phrase phrase = last; phrase != null && phrase.end() >= last.end(); ) {
            EntityCluster entity = discourse.named(phrase);
            if (!phrase.possessor() && (entity == null || entity.type() == EntityType.PERSON)) {
                return phrase;
            }
            phrase = discourse.phrases().before(phrase);
        }
        return last;
    }

    private String word(Phrase pronoun) {
        return discourse.word(pronoun.head()).toLowerCase(Locale.ROOT);
    }
}
