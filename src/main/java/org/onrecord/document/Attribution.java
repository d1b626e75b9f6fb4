package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The link from a quotation to whoever is quoted.
 *
 * <p>Whoever asks why, gets grounds that can be checked:
 *
 * <pre>{@code
 * Attribution attribution = quotation.attribution();
 * if (attribution != null && attribution.confidence() > 0.9) {
 *     Explanation why = attribution.why();
 *     Cue cue = attribution.cue();
 *     System.out.println(attribution.source().text() + ", by " + (cue == null ? "no word" : cue.lemma()));
 *     System.out.println(why.pattern() + ", " + why.distance() + " sentences away: " + why.features());
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param source the phrase that the text attributes the words to
 * @param speakers who stands behind it: usually one, several for a joint statement, never empty
 * @param cue the reporting word; null where the text has none
 * @param confidence the probability that {@code source} is right, 0 to 1
 * @param why the grounds of the decision
 */
public record Attribution(
        Mention source, List<Speaker> speakers, @Nullable Cue cue, double confidence, Explanation why) {

    /**
     * @throws NullPointerException if an argument other than {@code cue} is null
     * @throws IllegalArgumentException if {@code speakers} is empty or {@code confidence} not within 0 and 1
     */
    public Attribution {
        Objects.requireNonNull(source, "source");
        speakers = List.copyOf(speakers);
        Objects.requireNonNull(why, "why");
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("speakers is empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
        }
    }
}
