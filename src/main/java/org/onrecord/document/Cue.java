package org.onrecord.document;

import java.util.Objects;

/**
 * The word or words that report: "said", "according to", the colon of a transcript.
 *
 * @param span where it stands
 * @param text the article's text under {@code span}
 * @param lemma its dictionary form: "say", "accord", ":"
 */
public record Cue(Span span, String text, String lemma) {

    /** @throws NullPointerException if an argument is null */
    public Cue {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lemma, "lemma");
    }

    @Override
    public String toString() {
        return text + " " + span;
    }
}
