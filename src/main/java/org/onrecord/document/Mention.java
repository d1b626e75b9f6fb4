package org.onrecord.document;

import java.util.Objects;

/**
 * An occurrence of a name, a description or a pronoun in the text.
 *
 * @param span the whole phrase
 * @param head the part that carries the reference: the name inside "Foreign Ministry spokesman Lin Jian", the noun of "a
 *     spokesman for the ministry"; inside {@code span}
 * @param text the article's text under {@code span}, with line breaks and runs of blanks folded to one space
 * @param kind how it refers, decided by the head
 */
public record Mention(Span span, Span head, String text, MentionKind kind) {

    /**
     * Folds the blanks of {@code text}.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code head} is not inside {@code span}, or {@code text} is longer than it
     */
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(head, "head");
        text = Blanks.fold(text);
        Objects.requireNonNull(kind, "kind");
        if (!span.contains(head)) {
            throw new IllegalArgumentException("head " + head + " is not inside the mention's span " + span);
        }
        if (text.length() > span.length()) {
            throw new IllegalArgumentException("text of %d characters for span %s".formatted(text.length(), span));
        }
    }

    @Override
    public String toString() {
        return text + " " + span;
    }
}
