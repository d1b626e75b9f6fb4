package org.onrecord.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/**
 * All figures of one system; what was not asked for is null.
 *
 * <p>How good the sources are, and whether confidences are what they say:
 *
 * <pre>{@code
 * SourceScore sources = scores.sources();
 * if (sources != null) {
 *     PrecisionRecall total = sources.total();
 *     Share direct = sources.recall().get("direct");
 *     System.out.println("F1 " + total.f1() + ", recall of direct quotations " + direct.value());
 * }
 * SpeakerScore speakers = scores.speakers();
 * ConfidenceScore confidence = scores.confidence();
 * EntityScore entities = scores.entities();
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param sources whom the text attributes quoted words to
 * @param speakers who stands behind the sources
 * @param confidence whether confidences are probabilities
 * @param entities names and their types
 * @param unanswered articles that the system gave no extraction for, by crashing or otherwise
 */
public record Scores(
        @Nullable SourceScore sources,
        @Nullable SpeakerScore speakers,
        @Nullable ConfidenceScore confidence,
        @Nullable EntityScore entities,
        int unanswered) {

    /** None yet. */
    public static Scores none() {
        return new Scores(null, null, null, null, 0);
    }

    /**
     * These and those of quotations.
     *
     * @param extractions by the articles' ids
     * @param speakers null where nobody annotated them
     */
    public Scores withQuotations(
            List<GoldArticle> gold, Map<String, Extraction> extractions, @Nullable GoldSpeakers speakers) {
        List<Alignment> articles = Alignment.of(gold, extractions);
        return new Scores(
                SourceScore.of(articles),
                speakers == null ? null : SpeakerScore.of(articles, speakers),
                ConfidenceScore.of(articles),
                entities,
                unanswered + unanswered(gold, extractions));
    }

    /** These and those of names, for groups of articles, too. */
    public Scores withEntities(List<GoldArticle> gold, Map<String, Extraction> extractions, GoldGroups groups) {
        return new Scores(
                sources,
                speakers,
                confidence,
                EntityScore.of(gold, extractions, groups),
                unanswered + unanswered(gold, extractions));
    }

    /** These without those of confidence: stock CoreNLP has none. */
    public Scores withoutConfidence() {
        return new Scores(sources, speakers, null, entities, unanswered);
    }

    private static int unanswered(List<GoldArticle> gold, Map<String, Extraction> extractions) {
        return (int) gold.stream()
                .filter(article -> !extractions.containsKey(article.id()))
                .count();
    }
}
