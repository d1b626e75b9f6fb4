package org.onrecord.internal.coreference;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Antecedents.Antecedent;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.phrase.Phrase;

/** Which organization, or place, "it", "they" and "the agency" mean: one that acts in the sentences before. */
final class OrganizationAnaphora {
    private static final int MAX_SENTENCES_BACK = 2;

    /** How far back an organization may be named that is the only one a noun can be said of. */
    private static final int MAX_SENTENCES_TO_ONLY_ONE = 6;

    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Roles roles;
    private final EntityAttributes attributes;

    OrganizationAnaphora(Discourse discourse, Antecedents antecedents, Roles roles, EntityAttributes attributes) {
        this.discourse = discourse;
        this.antecedents = antecedents;
        this.roles = roles;
        this.attributes = attributes;
    }

    /** Returns what "it" means: the organization or place that acts near, else the organization that was quoted last. */
    @Nullable
    EntityCluster it(Phrase pronoun, Focus focus) {
        for (Antecedent antecedent : antecedents.named(pronoun, MAX_SENTENCES_BACK)) {
            EntityCluster acting = discourse.acting(antecedent.phrase());
            if (acting != null && acting.type() != EntityType.PERSON) {
                return acting;
            }
        }
        EntityCluster speaker = focus.lastSpeaker();
        return speaker != null && speaker.type() == EntityType.ORGANIZATION ? speaker : null;
    }

    /** Returns which organization "they" means: the one that acts near, unless several unnamed people do. */
    @Nullable
    EntityCluster they(Phrase pronoun) {
        for (Antecedent antecedent : antecedents.all(pronoun, MAX_SENTENCES_BACK)) {
            Phrase phrase = antecedent.phrase();
            if (phrase.kind() == MentionKind.NOMINAL
                    && discourse.isPlural(phrase)
                    && discourse.roles().isTopic(phrase)) {
                return null;
            }
            EntityCluster acting = discourse.acting(phrase);
            if (acting != null && acting.type() == EntityType.ORGANIZATION) {
                return acting;
            }
        }
        return null;
    }

    /** Returns which organization "the agency" means, if only one is named near that can be called so. */
    @Nullable
    EntityCluster called(String noun, Phrase description) {
        Roles.Role role = roles.of(noun);
        if (role == null || role.type() != EntityType.ORGANIZATION) {
            return null;
        }
        Set<EntityCluster> found = new HashSet<>();
        for (Antecedent antecedent : antecedents.named(description, MAX_SENTENCES_TO_ONLY_ONE)) {
            EntityCluster entity = antecedent.entity();
            if (entity.type() == EntityType.ORGANIZATION
                    && !discourse.roles().isQuoted(antecedent.phrase())
                    && !attributes.hasAnyRole(entity)) {
                found.add(entity);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
