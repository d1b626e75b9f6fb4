package org.onrecord.internal.coreference;

import java.util.Arrays;
import org.onrecord.document.EntityType;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;

/** The features of a candidate for a description: how well its noun and its other words go with what the article says of it. */
final class DescriptionFeatures implements FeatureSource {
    private static final int MOST_WORDS = 2;

    private final AnaphorContext context;
    private final Discourse discourse;
    private final Anaphor anaphor;
    private final Phrase phrase;
    private final Referent referent;

    DescriptionFeatures(AnaphorContext context, Referent referent) {
        this.context = context;
        this.discourse = context.discourse();
        this.anaphor = context.anaphor();
        this.phrase = anaphor.phrase();
        this.referent = referent;
    }

    @Override
    public void features(FeatureSink f) {
        char kind = CandidateFeatures.kind(referent);
        String noun = discourse.noun(phrase);
        Token head = discourse.analysis().token(phrase.head());
        f.add("head=", noun, kind, context.name());
        f.add("cluster=", head.cluster(), kind, context.name());
        f.add(
                "det=",
                anaphor.determiner(),
                kind,
                Math.min(MOST_WORDS, anaphor.modifiers().size()),
                anaphor.hasTail(),
                context.name());
        if (referent.entity() == null) {
            f.add("called-unnamed=", referent.isCalled(noun), context.name());
        } else {
            entity(f, referent.entity(), noun, kind);
        }
    }

    private void entity(FeatureSink f, EntityCluster entity, String noun, char kind) {
        EntityAttributes attributes = context.model().attributes();
        int shared = Math.min(MOST_WORDS, attributes.countShared(entity, anaphor.modifiers()));
        boolean has = attributes.hasRole(entity, noun);
        f.add("role=", has, shared, kind, !anaphor.modifiers().isEmpty(), context.name());
        f.add("called=", referent.isCalled(noun), has, context.name());
        f.add("role-shared=", has, shared > 0, context.name());
        f.add("role-any=", has, attributes.hasAnyRole(entity), kind, context.name());
        f.add("word=", attributes.hasWord(entity, noun), has, kind, context.name());
        String[] words = NameKey.of(entity.name()).split(" ");
        long inName = Arrays.stream(entity.name().split(" "))
                .map(context::key)
                .filter(anaphor.modifiers()::contains)
                .count();
        f.add("in-name=", words[words.length - 1].equals(noun), Math.min(MOST_WORDS, inName), kind, context.name());
        String shape = shape(entity, words[words.length - 1]);
        f.add("shape=", shape, kind, context.name());
        f.add("shape-head=", shape, noun, context.name());
        f.add("shape-cluster=", shape, discourse.analysis().token(phrase.head()).cluster(), context.name());
        f.add("type-fits=", anaphor.type() == entity.type(), anaphor.type() == null, kind, context.name());
    }

    /** Returns what kind of name an organization or a place has: its noun if it ends with one ("bank"), else how it is built. */
    private String shape(EntityCluster entity, String lastWord) {
        if (entity.type() == EntityType.PERSON) {
            return "person";
        }
        if (context.isKind(lastWord)) {
            return lastWord;
        }
        boolean isAcronym = entity.name().chars().noneMatch(Character::isLowerCase);
        return isAcronym ? "acronym" : entity.name().indexOf(' ') < 0 ? "word" : "words";
    }
}
