package org.onrecord.internal.coreference;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Antecedents.Antecedent;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/** Whom "the senator" or "the Vermont senator" means: somebody of whom the article has said so. */
final class DefiniteDescriptions {
    private static final int MAX_SENTENCES_BACK = 40;

    private final Discourse discourse;
    private final Antecedents antecedents;
    private final OrganizationAnaphora organizations;
    private final Roles roles;
    private final EntityAttributes attributes;

    DefiniteDescriptions(
            Discourse discourse,
            Antecedents antecedents,
            OrganizationAnaphora organizations,
            Roles roles,
            EntityAttributes attributes) {
        this.discourse = discourse;
        this.antecedents = antecedents;
        this.organizations = organizations;
        this.roles = roles;
        this.attributes = attributes;
    }

    /** Returns whom a description means; null if it is indefinite or plural, or the evidence is thin. */
    @Nullable
    EntityCluster of(Phrase description, Focus focus) {
        String determiner = discourse.word(description.first());
        boolean definite = determiner.equalsIgnoreCase("the") || determiner.equalsIgnoreCase("this");
        if (!definite || discourse.isPlural(description) || description.possessor()) {
            return null;
        }
        String noun = discourse.noun(description);
        Set<String> modifiers = modifiers(description);
        EntityCluster inRole = inRole(description, noun, modifiers);
        if (inRole != null) {
            return inRole;
        }
        return modifiers.isEmpty() ? organizations.called(noun, description) : epithet(description, noun, focus);
    }

    private Set<String> modifiers(Phrase description) {
        Set<String> modifiers = new HashSet<>();
        for (int token = description.first() + 1; token < description.end(); token++) {
            if (token != description.head() && discourse.analysis().token(token).isWord()) {
                modifiers.add(NameKey.of(discourse.word(token)));
            }
        }
        return modifiers;
    }

    /** Returns the entity of whom the article says the role, by the words that go with it, then by distance. */
    private @Nullable EntityCluster inRole(Phrase description, String noun, Set<String> modifiers) {
        EntityCluster best = null;
        double heaviest = Double.NEGATIVE_INFINITY;
        boolean compound = isCompound(description);
        for (Antecedent antecedent : antecedents.named(description, MAX_SENTENCES_BACK)) {
            EntityCluster entity = antecedent.entity();
            if (!attributes.hasRole(entity, noun)) {
                continue;
            }
            int shared = attributes.countShared(entity, modifiers);
            double weight = HandWeights.SHARED_WORD * shared
                    + HandWeights.DESCRIPTION_PER_SENTENCE * antecedent.sentencesBack()
                    + (antecedent.phrase().possessor() ? HandWeights.DESCRIPTION_OWNER : 0);
            if (weight > heaviest && (shared > 0 || !compound)) {
                heaviest = weight;
                best = entity;
            }
        }
        return best;
    }

    /** Tells whether a common noun narrows the description down: the band leader is not every leader. */
    private boolean isCompound(Phrase description) {
        for (int i = description.first() + 1; i < description.head(); i++) {
            Token token = discourse.analysis().token(i);
            if (token.isNoun() && !token.isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the person who was quoted last, for a description with a name that the article has not used before: "the Vermont
     * senator". Readers are expected to know that it is the same person.
     */
    private @Nullable EntityCluster epithet(Phrase description, String noun, Focus focus) {
        EntityCluster speaker = focus.lastSpeaker();
        boolean particular = false;
        for (int token = description.first() + 1; token < description.head(); token++) {
            particular |= discourse.analysis().token(token).isCapitalized();
        }
        return particular && speaker != null && canBeSaid(noun, speaker, focus) ? speaker : null;
    }

    /** Tells whether a noun can be said of an entity, though the article has not said it. */
    private boolean canBeSaid(String noun, EntityCluster entity, Focus focus) {
        Roles.Role role = roles.of(noun);
        if (role == null || role.type() != entity.type()) {
            return false;
        }
        Gender own = focus.gender(entity);
        return role.gender() == null || own == null || own == role.gender();
    }
}
