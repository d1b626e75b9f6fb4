package org.onrecord.document;

import java.util.Objects;

/**
 * The word or words that report: "said", "according to", the colon of a transcript.
 *
 * @param span where it stands
 * @param text the article's text under {@code span}, with line breaks and runs of blanks folded to one space
 * @param lemma its dictionary form: "say", "accord", ":"
 */
public record Cue(Span span, String text, String lemma) {

    /**
     * Folds the blanks of {@code text}.
     *
     * @throws NullPointerException if an argument is null
     */
    public Cue {
        Objects.requireNonNull(span, "span");
        text = Blanks.fold(text);
        Objects.requireNonNull(lemma, "lemma");
    }

    @Override
    public String toString() {
        return text + " " + span;
    }
}
