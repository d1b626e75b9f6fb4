package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/** The phrases that a pronoun or a description may refer back to, nearest first. */
final class Antecedents {
    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * A phrase before an anaphor.
     *
     * @param phrase the phrase
     * @param entity the entity that it names; null if it is not a name
     * @param sentencesBack from the anaphor to the phrase: 0 in the same sentence
     */
    record Antecedent(Phrase phrase, @Nullable EntityCluster entity, int sentencesBack) {}

    /** Returns all phrases that begin before {@code anaphor} in its sentence or in so many sentences before it. */
    List<Antecedent> all(Phrase anaphor, int maxSentencesBack) {
        var found = new ArrayList<Antecedent>();
        int here = discourse.sentence(anaphor);
        for (int index = discourse.phrases().lastBefore(anaphor); index >= 0; index--) {
            Phrase phrase = discourse.phrases().get(index);
            int back = here - discourse.sentence(phrase);
            if (back > maxSentencesBack) {
                break;
            }
            found.add(new Antecedent(phrase, discourse.named(phrase), back));
        }
        return found;
    }

    /** Returns the phrases that are names. */
    List<Antecedent> named(Phrase anaphor, int maxSentencesBack) {
        return all(anaphor, maxSentencesBack).stream()
                .filter(antecedent -> antecedent.entity() != null)
                .toList();
    }
}
