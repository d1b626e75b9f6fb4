package org.onrecord.document;

import java.util.List;
import java.util.Objects;

/**
 * Why a quotation was attributed as it was, in terms that a reader can check against the text.
 *
 * @apiNote May get more components: read it by its accessors. Which features there are changes with the models.
 * @param pattern what stands between the marks and the source, coarsely: {@code Q} the quotation, {@code S} the source,
 *     {@code C} a reporting verb, {@code V} another verb, {@code N} a name, {@code |} a paragraph's end, other letters for
 *     other words, punctuation as itself
 * @param distance sentences from the quotation to the source: 0 in the same sentence, negative before, positive after
 * @param features the strongest grounds of the decision, strongest first, each with its weight: {@code "pattern=Q , S C
 *     +2.31"}
 */
public record Explanation(String pattern, int distance, List<String> features) {

    /** @throws NullPointerException if an argument is null */
    public Explanation {
        Objects.requireNonNull(pattern, "pattern");
        features = List.copyOf(features);
    }
}
