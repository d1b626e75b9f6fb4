package org.onrecord.internal.kind;

import java.util.List;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/**
 * Tells what kind of source the speakers of one article are: what {@link SourceKindDecision} decides, and, where it decides
 * nothing, what {@link Antecedents} finds that a pronoun, a noun alone or a person of whom nothing is said may be. For one thread.
 */
public final class SpeakerKinds {
    private final SourceKindDecision decision;
    private final Antecedents antecedents;
    private final List<Entity> entities;

    SpeakerKinds(SourceKindDecision decision, Antecedents antecedents, List<Entity> entities) {
        this.decision = decision;
        this.antecedents = antecedents;
        this.entities = entities;
    }

    /** Returns what somebody is whom the article names. */
    public SourceKind of(EntityCluster named) {
        Entity entity = entities.get(named.id());
        SourceKind kind = decision.of(entity);
        boolean isUnknownPerson = kind == SourceKind.UNKNOWN
                && entity.type() == EntityType.PERSON
                && entity.roles().isEmpty();
        return isUnknownPerson ? antecedents.ofIntroduced(named) : kind;
    }

    /**
     * Returns what somebody is whom the article does not name.
     *
     * @param words the mention that the phrase is
     */
    public SourceKind ofUnnamed(Phrase phrase, Mention words) {
        return decision.ofUnnamed(words, antecedents.kindOf(phrase));
    }
}
