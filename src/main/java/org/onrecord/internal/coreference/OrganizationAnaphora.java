package org.onrecord.internal.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;

/** Which organization "it", "they" or "the agency" means: the one that acts in the sentences before. */
final class OrganizationAnaphora {
    /** How many sentences back the organization acts. */
    private static final int REACH = 2;

    /** How far back the one organization is looked for that a noun can be said of. */
    private static final int FAR = 6;

    private final Analysis analysis;
    private final List<Phrase> phrases;
    private final Map<Name, EntityCluster> byName;
    private final GrammaticalRoles subjects;
    private final EntityAttributes characters;

    OrganizationAnaphora(
            Analysis analysis,
            List<Phrase> phrases,
            Map<Name, EntityCluster> byName,
            GrammaticalRoles subjects,
            EntityAttributes characters) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.byName = byName;
        this.subjects = subjects;
        this.characters = characters;
    }

    /** "It": the organization or place that acts in this sentence or one of the two before. */
    List<EntityCluster> thing(Phrase phrase, @Nullable EntityCluster lastSpeaker) {
        int here = subjects.sentence(phrase.first());
        for (int k = subjects.before(phrase); k >= 0 && isNear(k, here, REACH); k--) {
            EntityCluster referent = acting(phrases.get(k));
            if (referent != null && referent.type() != EntityType.PERSON) {
                return List.of(referent);
            }
        }
        return lastSpeaker != null && lastSpeaker.type() == EntityType.ORGANIZATION ? List.of(lastSpeaker) : List.of();
    }

    /** "They": the organization that acts in the sentences before, unless several unnamed people do. */
    List<EntityCluster> several(Phrase phrase) {
        int here = subjects.sentence(phrase.first());
        for (int k = subjects.before(phrase); k >= 0 && isNear(k, here, REACH); k--) {
            Phrase other = phrases.get(k);
            boolean plural = other.kind() == MentionKind.NOMINAL
                    && analysis.token(other.head()).tag().endsWith("S");
            if (plural && subjects.leads(other)) {
                return List.of();
            }
            EntityCluster referent = acting(other);
            if (referent != null && referent.type() == EntityType.ORGANIZATION) {
                return List.of(referent);
            }
        }
        return List.of();
    }

    /** "The agency", if the article names but one organization nearby that can be called so. */
    List<EntityCluster> called(Phrase phrase, String noun) {
        Set<EntityCluster> found = new HashSet<>();
        int here = subjects.sentence(phrase.first());
        for (int k = subjects.before(phrase); k >= 0 && isNear(k, here, FAR); k--) {
            Phrase other = phrases.get(k);
            EntityCluster referent = other.name() == null || subjects.isQuoted(other) ? null : byName.get(other.name());
            if (referent != null
                    && referent.type() == EntityType.ORGANIZATION
                    && characters.fits(referent, noun)
                    && !characters.hasOtherRole(referent)) {
                found.add(referent);
            }
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }

    private boolean isNear(int position, int here, int reach) {
        return here - subjects.sentence(phrases.get(position).first()) <= reach;
    }

    private @Nullable EntityCluster acting(Phrase phrase) {
        EntityCluster referent = phrase.name() == null ? null : byName.get(phrase.name());
        return referent != null
                        && !phrase.possessor()
                        && !subjects.isQuoted(phrase)
                        && subjects.leads(phrase)
                        && subjects.acts(phrase)
                ? referent
                : null;
    }
}
