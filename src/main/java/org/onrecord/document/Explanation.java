package org.onrecord.document;

import java.util.List;
import java.util.Objects;

/**
 * Why a quotation was attributed as it was.
 *
 * <p>For people, and for whoever looks for a mistake of the models:
 *
 * <pre>{@code
 * Explanation explanation = quotation.attribution().explanation();
 * System.out.println(explanation.text());
 * for (Contribution contribution : explanation.contributions()) {
 *     System.out.println(contribution.feature() + " " + contribution.weight());
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param text a plain sentence or two that a reader can check against the article: {@code “said” follows the quotation; “Ana
 *     Ruiz” is its subject.} Empty where the extraction was made by something that gives no explanations.
 * @param contributions the features of the model that weighed most, for the source or against it, strongest first: a debugging
 *     aid that changes with the models and is not written to JSON. Empty where no model decided.
 */
public record Explanation(String text, List<Contribution> contributions) {

    /** @throws NullPointerException if an argument is null */
    public Explanation {
        Objects.requireNonNull(text, "text");
        contributions = List.copyOf(contributions);
    }

    /** Makes an explanation without contributions. */
    public Explanation(String text) {
        this(text, List.of());
    }
}
