package org.onrecord.internal.kind;

import java.util.List;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.PersonNouns;
import org.onrecord.internal.profile.ResolvedArticle;

/**
 * Tells what kind of source the speakers of one article are: what {@link SourceKindDecision} decides, and, where it decides
 * nothing, what stands near tells: whom a pronoun can mean ({@link Antecedents}), whose position it is ({@link PositionsNearby}), what
 * a noun alone is elsewhere ({@link SameNouns}), and who was described before a person of whom nothing is said
 * ({@link Introductions}). For one thread.
 */
public final class SpeakerKinds {
    private final SourceKindDecision decision;
    private final List<Entity> entities;
    private final Antecedents antecedents;
    private final PositionsNearby positions;
    private final SameNouns sameNouns;
    private final Introductions introductions;

    /** @param entities all of the article, by the ids of their clusters */
    SpeakerKinds(ResolvedArticle article, Lexicon lexicon, List<Entity> entities, SourceKindDecision decision) {
        this.decision = decision;
        this.entities = entities;
        var kinds = new KindsInArticle(article, entities, decision);
        var subjects = new ArticleSubjects(article, lexicon);
        this.sameNouns = new SameNouns(article, new PersonNouns(lexicon), kinds);
        this.antecedents = new Antecedents(article, subjects, sameNouns);
        this.positions = new PositionsNearby(subjects, kinds, sameNouns);
        this.introductions = new Introductions(article, subjects, kinds);
    }

    /** Returns what somebody is whom the article names. */
    public SourceKind of(EntityCluster named) {
        Entity entity = entities.get(named.id());
        SourceKind kind = decision.of(entity);
        boolean isUnknownPerson = kind == SourceKind.UNKNOWN
                && entity.type() == EntityType.PERSON
                && entity.roles().isEmpty();
        return isUnknownPerson ? introductions.kindOf(named) : kind;
    }

    /**
     * Returns what somebody is whom the article does not name.
     *
     * @param words the mention that the phrase is
     */
    public SourceKind ofUnnamed(Phrase phrase, Mention words) {
        return decision.ofUnnamed(words, nearby(phrase));
    }

    private SourceKind nearby(Phrase phrase) {
        if (antecedents.isPronoun(phrase)) {
            return antecedents.kindOf(phrase);
        }
        return positions.isBarePosition(phrase) ? positions.kindOf(phrase) : sameNouns.kindOf(phrase);
    }
}
