package org.onrecord.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that a person is: "spokesman", of the "Chinese Foreign Ministry".
 *
 * @apiNote May get more components: read it by its accessors.
 * @param span where the article says so
 * @param text the article's text under {@code span}, with line breaks and runs of blanks folded to one space; where the
 *     article says only what the person belongs to, the text of that
 * @param affiliation the phrase for what the person belongs to; null where the article does not say
 * @param affiliationEntity the id of the entity that {@code affiliation} means; null where it means no entity of the article
 */
public record Role(
        Span span,
        String text,
        @Nullable Mention affiliation,
        @Nullable Integer affiliationEntity) {

    /**
     * Folds the blanks of {@code text}.
     *
     * @throws NullPointerException if {@code span} or {@code text} is null
     * @throws IllegalArgumentException if there is an {@code affiliationEntity} without an {@code affiliation}
     */
    public Role {
        Objects.requireNonNull(span, "span");
        text = Blanks.fold(text);
        if (affiliation == null && affiliationEntity != null) {
            throw new IllegalArgumentException("affiliationEntity " + affiliationEntity + " without an affiliation");
        }
    }

    /**
     * Returns whether the article names a post: false where it says only what the person belongs to, "Ana Ruiz of
     * Amnesty International".
     */
    public boolean namesPost() {
        return affiliation == null || !text.equals(affiliation.text());
    }

    /**
     * Returns the text, and the affiliation where the text does not name it: "Tongan foreign minister" where it stands right before the
     * text, "spokesman, Chinese Foreign Ministry" where it stands elsewhere, "mayor of Lyon" where the text has it.
     */
    @Override
    public String toString() {
        if (affiliation == null || text.contains(affiliation.text())) {
            return text;
        }
        boolean isBefore = affiliation.span().end() + 1 == span.start();
        return isBefore ? affiliation.text() + " " + text : text + ", " + affiliation.text();
    }
}
