package org.onrecord.internal.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/**
 * Whom a phrase means.
 *
 * @param entities usually one, several for "Smith and Jones"; none where the evidence is thin or the phrase means nobody whom the
 *     article names ("officials")
 * @param probability that this is right, 0 to 1
 * @param described the description of somebody without a name that a pronoun means: "a man" of "a man, who said" and of
 *     "A man said so. He …"; null for all others
 */
public record Meaning(
        List<EntityCluster> entities,
        double probability,
        @Nullable Phrase described) {

    /** Copies the list. */
    public Meaning {
        entities = List.copyOf(entities);
    }

    /** Makes the meaning of a phrase that says itself who is meant. */
    public Meaning(List<EntityCluster> entities, double probability) {
        this(entities, probability, null);
    }

    /** Returns the meaning of a phrase that a rule gives to nobody, with the description of somebody without a name, if it means one. */
    static Meaning nobody(@Nullable Phrase described) {
        return new Meaning(List.of(), RuleProbabilities.of(List.of()), described);
    }

    /** Returns whether the phrase means nobody whom the article names, as far as can be told. */
    public boolean isNobody() {
        return entities.isEmpty();
    }
}
