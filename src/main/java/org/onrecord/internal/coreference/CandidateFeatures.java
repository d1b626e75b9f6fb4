package org.onrecord.internal.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;

/**
 * The features of a candidate: agreement, distance and order, grammatical role, salience, and who was quoted last. No feature shows the
 * name of the candidate.
 */
final class CandidateFeatures implements FeatureSource {
    private final AnaphorContext context;
    private final Discourse discourse;
    private final WordOrder order;
    private final Candidate candidate;
    private final int position;

    CandidateFeatures(AnaphorContext context, WordOrder order, int position) {
        this.context = context;
        this.discourse = context.discourse();
        this.order = order;
        this.candidate = context.candidates().get(position);
        this.position = position;
    }

    /** Returns the kind of a referent for features: P for people, O, L for places, U for whoever has no name. */
    static char kind(Referent referent) {
        EntityCluster entity = referent.entity();
        if (entity == null) {
            return 'U';
        }
        return switch (entity.type()) {
            case PERSON -> 'P';
            case ORGANIZATION -> 'O';
            case PLACE -> 'L';
        };
    }

    @Override
    public void features(FeatureSink f) {
        agreement(f);
        salience(f);
        speech(f);
        Reference nearest = candidate.nearest();
        if (nearest != null) {
            nearest(f, nearest);
        }
        ahead(f, candidate.ahead());
        inAnaphor(f);
        if (!context.anaphor().form().isPronoun()) {
            new DescriptionFeatures(context, candidate.referent()).features(f);
        }
    }

    private void agreement(FeatureSink f) {
        char kind = kind(candidate.referent());
        String agreement = context.agreement(position).code();
        int rank = context.rank(position);
        String role = context.role(candidate.nearest());
        f.add("type=", kind, agreement, context.name());
        f.add("near-kind=", role, kind, context.name());
        f.add("rank=", rank, kind, context.name());
        int subjectRank = context.subjectRank(position);
        f.add("subject-rank=", subjectRank, context.distance(candidate.nearestSubject()), context.name());
        f.add("subject-rank-grammar=", subjectRank, context.anaphor().grammar(), context.name());
    }

    private void salience(FeatureSink f) {
        Referent referent = candidate.referent();
        char kind = kind(referent);
        Reference name = candidate.nearestName();
        f.add("name=", context.distance(name), context.role(name), context.name());
        f.add("count=", step(referent.references()), kind, context.name());
        EntityCluster entity = referent.entity();
        if (entity != null) {
            f.add("names=", step(entity.names().size()), kind, context.name());
        }
    }

    /** Returns a number in six steps. */
    private static int step(int count) {
        return count <= 2 ? count : count <= 4 ? 3 : count <= 8 ? 4 : 5;
    }

    private void speech(FeatureSink f) {
        Reference speaker = context.model().lastSpeaker();
        // others get no feature: they are read the same whether or not an unrelated quotation is somewhere before
        if (speaker != null && speaker.referent() == candidate.referent()) {
            String distance = context.distance(candidate.nearest());
            String role = context.role(candidate.nearest());
            boolean here = discourse.paragraph(speaker.phrase())
                    == discourse.paragraph(context.anaphor().phrase());
            f.add("spoke=", context.distance(speaker), context.name());
            f.add("spoke-paragraph=", here, role, distance, context.name());
            f.add(
                    "spoke-rank=",
                    context.rank(position),
                    context.agreement(position).code(),
                    context.name());
        }
        Phrase own = discourse.speakerAt(context.anaphor().phrase().head());
        if (own != null) {
            f.add("own-words=", context.model().isMeantBy(candidate.referent(), own), context.name());
        }
    }

    private void nearest(FeatureSink f, Reference nearest) {
        Phrase other = nearest.phrase();
        Phrase anaphor = context.anaphor().phrase();
        Anaphor.Grammar grammar = context.anaphor().grammar();
        String distance = context.distance(nearest);
        String role = context.role(nearest);
        int sentences = context.sentencesFrom(other);
        f.add("near-role=", distance, role, other.kind(), context.name());
        f.add("path=", sentences > 0 ? distance : order.path(other, anaphor), grammar, context.name());
        f.add(
                "paragraph=",
                Math.min(3, discourse.paragraph(anaphor) - discourse.paragraph(other)),
                role,
                context.name());
        f.add("report=", Math.round(4 * discourse.sourceProbability(other)), distance, context.name());
        f.add(
                "verbs=",
                sentences > 1 ? "far" : order.finiteVerbs(other, anaphor),
                role,
                grammar,
                distance,
                context.name());
        f.add("governed=", order.closed(other.first() - 1), distance, context.name());
    }

    private void ahead(FeatureSink f, @Nullable Phrase ahead) {
        String distance = context.distanceAhead(ahead);
        String role = ahead == null ? "-" : context.role(ahead);
        f.add("ahead=", distance, role, candidate.nearest() == null, context.name());
        f.add("ahead-grammar=", distance, context.anaphor().grammar(), context.name());
        f.add(
                "ahead-near=",
                distance,
                context.distance(candidate.nearest()),
                context.role(candidate.nearest()),
                context.name());
        if (ahead != null && distance.equals("0")) {
            f.add("path-ahead=", order.path(context.anaphor().phrase(), ahead), context.name());
        }
    }

    /** Adds the features of a name inside the anaphor, and of a phrase around it: "the Kelmora founder", "his wife, Ana". */
    private void inAnaphor(FeatureSink f) {
        char kind = kind(candidate.referent());
        Phrase anaphor = context.anaphor().phrase();
        if (candidate.inside() != null) {
            boolean last = candidate.inside().end() == anaphor.end();
            f.add("inside=", kind, last, candidate.inside().end() <= anaphor.head(), context.name());
        }
        if (candidate.isOverlapping()) {
            f.add("within=", kind, context.name());
        }
    }
}
