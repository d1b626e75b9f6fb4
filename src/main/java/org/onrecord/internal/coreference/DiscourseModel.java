package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/** What an article has spoken of so far, in text order. This is the state of one run over an article. Not safe to share. */
final class DiscourseModel {
    private final Discourse discourse;
    private final EntityAttributes attributes;
    private final @Nullable Referent[] named;
    private final List<Reference> references = new ArrayList<>();
    private final Map<Phrase, Referent> meant = new IdentityHashMap<>();
    private @Nullable Reference lastSpeaker;

    DiscourseModel(Discourse discourse, EntityAttributes attributes) {
        this.discourse = discourse;
        this.attributes = attributes;
        this.named = new Referent[discourse.entities().all().size()];
    }

    EntityAttributes attributes() {
        return attributes;
    }

    /** Returns the references so far. */
    List<Reference> references() {
        return references;
    }

    /** Returns who was quoted last, where the source is; null for nobody. */
    @Nullable
    Reference lastSpeaker() {
        return lastSpeaker;
    }

    /** Returns the referent of an entity, whether or not the article has spoken of it yet. */
    Referent referent(EntityCluster entity, Phrase phrase) {
        Referent known = named[entity.id()];
        if (known == null) {
            known = Referent.of(entity, phrase);
            named[entity.id()] = known;
        }
        return known;
    }

    /** Returns the referent of an entity; null if nothing has asked for it yet. */
    @Nullable
    Referent known(EntityCluster entity) {
        return named[entity.id()];
    }

    /** Returns whether a phrase means a referent, as far as it is known yet: a name always is. */
    boolean isMeantBy(Referent referent, Phrase phrase) {
        EntityCluster named = discourse.named(phrase);
        return named != null ? referent.entity() == named : meant.get(phrase) == referent;
    }

    /** Notes that a phrase means a referent. */
    void refer(Phrase phrase, Referent referent, @Nullable Gender shown, boolean isSource) {
        var reference = new Reference(phrase, referent, discourse.sentence(phrase), isSource);
        referent.addReference();
        if (shown != null) {
            referent.show(shown);
        }
        if (phrase.kind() == MentionKind.NOMINAL) {
            referent.call(discourse.noun(phrase));
        }
        references.add(reference);
        meant.put(phrase, referent);
        if (isSource) {
            lastSpeaker = reference;
        }
    }

    /** Returns the gender that titles, nouns, a first name or pronouns so far show; null if nothing does. */
    @Nullable
    Gender gender(Referent referent) {
        Gender described = referent.entity() == null ? null : attributes.gender(referent.entity());
        return described == null ? referent.shownGender() : described;
    }

    /** Returns the usual gender of a name that may be a first name or a surname; null if there is none. */
    @Nullable
    Gender likelyGender(Referent referent) {
        return referent.entity() == null ? null : attributes.likelyGender(referent.entity());
    }
}
