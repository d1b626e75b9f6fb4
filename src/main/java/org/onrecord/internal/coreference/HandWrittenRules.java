package org.onrecord.internal.coreference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.phrase.Phrase;

/** Resolves anaphors by rules with the {@link HandWeights}. */
final class HandWrittenRules implements AnaphorResolver {
    private final Discourse discourse;
    private final PersonalPronouns people;
    private final OrganizationAnaphora organizations;
    private final DefiniteDescriptions descriptions;

    HandWrittenRules(Discourse discourse, Lexicon lexicon, EntityAttributes attributes) {
        var antecedents = new Antecedents(discourse);
        this.discourse = discourse;
        this.people = new PersonalPronouns(discourse, antecedents);
        this.organizations = new OrganizationAnaphora(discourse, antecedents, lexicon.roles(), attributes);
        this.descriptions =
                new DefiniteDescriptions(discourse, antecedents, organizations, lexicon.roles(), attributes);
    }

    @Override
    public Meaning resolve(Phrase anaphor, Focus focus) {
        EntityCluster meant =
                anaphor.kind() == MentionKind.NOMINAL ? descriptions.of(anaphor, focus) : pronoun(anaphor, focus);
        List<EntityCluster> entities = meant == null ? List.of() : List.of(meant);
        return new Meaning(entities, RuleProbabilities.of(anaphor.kind(), entities));
    }

    private @Nullable EntityCluster pronoun(Phrase pronoun, Focus focus) {
        String word = discourse.word(pronoun.head()).toLowerCase(Locale.ROOT);
        Gender gender = GenderWords.ofPronoun(word);
        if (gender != null) {
            return people.of(pronoun, gender, focus);
        }
        return switch (word) {
            case "it", "its" -> organizations.it(pronoun, focus);
            case "they" -> organizations.they(pronoun);
            default -> null;
        };
    }
}
