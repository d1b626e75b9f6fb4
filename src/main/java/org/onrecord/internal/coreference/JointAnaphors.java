package org.onrecord.internal.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/**
 * The rule that "they", "both" and "the couple" mean those whom a sentence before names together as its subject: "Ana Ruiz and Paul
 * Lund left. They said". Plural descriptions and names that are subjects in between take "they" for themselves.
 */
final class JointAnaphors {
    private static final int MAX_SENTENCES_BACK = 2;

    /** The size of a group that may have any. */
    private static final int ANY = 0;

    /** Anaphors for several people, by how many these are. */
    private static final Map<String, Integer> SIZES = Map.of(
            "they",
            ANY,
            "both",
            2,
            "the two",
            2,
            "the pair",
            2,
            "the duo",
            2,
            "the couple",
            2,
            "the three",
            3,
            "the trio",
            3);

    private final Discourse discourse;
    private final PhraseGroups groups;
    private final JointNames names;

    JointAnaphors(Discourse discourse, PhraseGroups groups, JointNames names) {
        this.discourse = discourse;
        this.groups = groups;
        this.names = names;
    }

    /** Returns whom an anaphor means together; empty if it is not plural, or nobody near is named together. */
    List<EntityCluster> of(Phrase anaphor) {
        Integer size = SIZES.get(
                discourse.analysis().wording(anaphor.first(), anaphor.end()).toLowerCase(Locale.ROOT));
        if (size == null) {
            return List.of();
        }
        int earliest = discourse.sentence(anaphor) - MAX_SENTENCES_BACK;
        for (int index = discourse.phrases().lastBefore(anaphor); index >= 0; index--) {
            Phrase phrase = discourse.phrases().get(index);
            if (discourse.sentence(phrase) < earliest) {
                break;
            }
            List<Phrase> joined = groups.joinedWith(phrase);
            if (joined.isEmpty()) {
                if (size == ANY && isPluralSubject(phrase)) {
                    break;
                }
            } else if ((isSubject(joined.get(0)) || isRightBefore(phrase, anaphor))
                    && !discourse.roles().isQuoted(phrase)) {
                List<EntityCluster> meant = names.named(joined);
                if (meant.size() > 1 && (size == ANY || meant.size() == size)) {
                    return meant;
                }
            }
        }
        return List.of();
    }

    /** Tells whether a phrase opens its clause. The verb may follow only after the names that are joined with it. */
    private boolean isSubject(Phrase phrase) {
        return discourse.roles().isTopic(phrase) || discourse.roles().isSubject(phrase);
    }

    /** Tells whether a phrase is what a sentence takes up with a pronoun: "As for Ruiz and Lund, they said". */
    private boolean isRightBefore(Phrase phrase, Phrase pronoun) {
        return phrase.end() + 1 == pronoun.first()
                && discourse.word(phrase.end()).equals(",");
    }

    private boolean isPluralSubject(Phrase phrase) {
        return phrase.kind() == MentionKind.NOMINAL
                && !phrase.possessor()
                && discourse.isPlural(phrase)
                && discourse.roles().isTopic(phrase)
                && !discourse.roles().isQuoted(phrase);
    }
}
