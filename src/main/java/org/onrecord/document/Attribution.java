package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The link from a quotation to its speakers.
 *
 * <p>To see why:
 *
 * <pre>{@code
 * Attribution attribution = quotation.attribution();
 * if (attribution != null && attribution.sourceConfidence() > 0.9) {
 *     Cue cue = attribution.cue();
 *     System.out.println(attribution.source().text() + ", by " + (cue == null ? "no word" : cue.lemma()));
 *     System.out.println(attribution.explanation().text());
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param source the phrase that the text attributes the words to
 * @param speakers everybody whom the source means: usually one, several for a joint statement, never empty
 * @param cue the reporting word; null where the text has none
 * @param sourceConfidence the probability that {@code source} is right, 0 to 1
 * @param speakerConfidence the probability that {@code speakers} are right, 0 to 1
 * @param explanation why the words are attributed to {@code source}
 */
public record Attribution(
        Mention source,
        List<Speaker> speakers,
        @Nullable Cue cue,
        double sourceConfidence,
        double speakerConfidence,
        Explanation explanation) {

    /**
     * @throws NullPointerException if an argument other than {@code cue} is null
     * @throws IllegalArgumentException if {@code speakers} is empty or a confidence is not within 0 and 1
     */
    public Attribution {
        Objects.requireNonNull(source, "source");
        speakers = List.copyOf(speakers);
        Objects.requireNonNull(explanation, "explanation");
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("speakers is empty");
        }
        checkProbability("sourceConfidence", sourceConfidence);
        checkProbability("speakerConfidence", speakerConfidence);
    }

    private static void checkProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " " + value + " is not within 0 and 1");
        }
    }
}
