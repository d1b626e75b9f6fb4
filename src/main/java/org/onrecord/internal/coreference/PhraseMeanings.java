package org.onrecord.internal.coreference;

import java.util.List;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/** Gives each phrase of one article to the rule that decides it, or to the resolver of anaphors. */
final class PhraseMeanings {
    private final JointNames names;
    private final RelativePronouns relativePronouns;
    private final PhraseGroups groups;
    private final JointAnaphors jointAnaphors;
    private final AnaphorResolver anaphors;

    PhraseMeanings(Discourse discourse, PhraseGroups groups, AnaphorResolver anaphors) {
        this.groups = groups;
        this.names = new JointNames(discourse, groups);
        this.relativePronouns = new RelativePronouns(discourse, groups);
        this.jointAnaphors = new JointAnaphors(discourse, groups, names);
        this.anaphors = anaphors;
    }

    Meaning of(Phrase phrase, Focus focus) {
        return switch (phrase.kind()) {
            case NAME -> byRule(phrase, names.of(phrase));
            case NOMINAL -> {
                Phrase name = groups.nameBeside(phrase);
                yield name == null ? anaphor(phrase, focus) : byRule(phrase, names.named(List.of(name)));
            }
            case PRONOUN ->
                relativePronouns.isRelative(phrase)
                        ? byRule(phrase, antecedentMeans(phrase, focus))
                        : anaphor(phrase, focus);
        };
    }

    private Meaning anaphor(Phrase phrase, Focus focus) {
        List<EntityCluster> joint = jointAnaphors.of(phrase);
        return joint.isEmpty() ? anaphors.resolve(phrase, focus) : byRule(phrase, joint);
    }

    private List<EntityCluster> antecedentMeans(Phrase relativePronoun, Focus focus) {
        Phrase antecedent = relativePronouns.antecedent(relativePronoun);
        if (antecedent == null) {
            return List.of();
        }
        return relativePronouns.meansOneOf(relativePronoun, antecedent)
                ? names.named(List.of(antecedent))
                : of(antecedent, focus.withoutSpeaker()).entities();
    }

    private static Meaning byRule(Phrase phrase, List<EntityCluster> entities) {
        return new Meaning(entities, RuleProbabilities.of(phrase.kind(), entities));
    }
}
