package org.onrecord.internal.coreference;

import java.util.List;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/** Gives each phrase of one article to the rule that decides it, or to the resolver of anaphors. */
final class PhraseMeanings {
    private final JointNames names;
    private final RelativePronouns relativePronouns;
    private final Appositions appositions;
    private final AnaphorResolver anaphors;

    PhraseMeanings(Discourse discourse, AnaphorResolver anaphors) {
        this.names = new JointNames(discourse);
        this.relativePronouns = new RelativePronouns(discourse);
        this.appositions = new Appositions(discourse);
        this.anaphors = anaphors;
    }

    Meaning of(Phrase phrase, Focus focus) {
        return switch (phrase.kind()) {
            case NAME -> byRule(phrase, names.of(phrase));
            case NOMINAL -> {
                List<EntityCluster> apposed = appositions.of(phrase);
                yield apposed.isEmpty() ? anaphors.resolve(phrase, focus) : byRule(phrase, apposed);
            }
            case PRONOUN ->
                relativePronouns.isRelative(phrase)
                        ? byRule(phrase, antecedentMeans(phrase, focus))
                        : anaphors.resolve(phrase, focus);
        };
    }

    private List<EntityCluster> antecedentMeans(Phrase relativePronoun, Focus focus) {
        Phrase antecedent = relativePronouns.antecedent(relativePronoun);
        return antecedent == null
                ? List.of()
                : of(antecedent, focus.withoutSpeaker()).entities();
    }

    private static Meaning byRule(Phrase phrase, List<EntityCluster> entities) {
        return new Meaning(entities, RuleProbabilities.of(phrase.kind(), entities));
    }
}
