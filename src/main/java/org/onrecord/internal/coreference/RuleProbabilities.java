package org.onrecord.internal.coreference;

import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;

/**
 * How probable it is that the rules are right, which do not say so themselves: by the kind of phrase and of entity.
 *
 * <p>The shares were counted on the rightly attributed quotations of world-quotes train and PolNeAR train whose speakers are known
 * (2,991 and 2,221): how many were given exactly the right speakers. A quotation of world-quotes counts twice. Count again when the
 * rules change.
 *
 * <table>
 *   <caption>Quotations of world-quotes and of PolNeAR, and the share of both that is right</caption>
 *   <tr><td>name of people</td><td>1,380 + 1,146</td><td>0.971</td></tr>
 *   <tr><td>name of an organization or a place</td><td>121 + 37</td><td>0.713</td></tr>
 *   <tr><td>pronoun for people</td><td>816 + 649</td><td>0.900</td></tr>
 *   <tr><td>pronoun for an organization or a place</td><td>10 + 1</td><td>0.476</td></tr>
 *   <tr><td>description of an entity</td><td>78 + 41</td><td>0.655</td></tr>
 *   <tr><td>description that was given no entity</td><td>369 + 261</td><td>0.627</td></tr>
 *   <tr><td>pronoun that was given no entity</td><td>49 + 33</td><td>0.542</td></tr>
 * </table>
 */
final class RuleProbabilities {
    private RuleProbabilities() {}

    /** @param entities that the phrase was given */
    static double of(MentionKind kind, List<EntityCluster> entities) {
        boolean isResolved = !entities.isEmpty();
        boolean arePeople = entities.stream().allMatch(entity -> entity.type() == EntityType.PERSON);
        return switch (kind) {
            // every name names an entity, so an unresolved one has never been counted
            case NAME -> !isResolved ? 0.5 : arePeople ? 0.97 : 0.7;
            case NOMINAL -> isResolved ? 0.65 : 0.63;
            case PRONOUN -> !isResolved ? 0.54 : arePeople ? 0.9 : 0.5;
        };
    }
}
