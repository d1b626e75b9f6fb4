package org.onrecord.internal.phrase;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.name.Name;

/**
 * A noun phrase or pronoun: whatever can be a source.
 *
 * @param index its position among the article's {@link Phrases}
 * @param first index of its first token
 * @param base index after the last token of the core: up to the head, without prepositional phrases
 * @param end index after its last token, prepositional phrases included; no appositive, no relative clause
 * @param jointEnd index after the last token of the phrases that "and" joins to it; {@code end} if there is none: "Lund" of "the mayor and
 *     Paul Lund"
 * @param head index of the token that carries the reference: the noun, or the last token of the name
 * @param kind by what it refers
 * @param name the name that is its head; not null if and only if {@code kind} is NAME
 * @param possessor whether it is the owner inside another phrase: the "Trump" of "Trump's claim", the "his" of "his claim"
 */
public record Phrase(
        int index,
        int first,
        int base,
        int end,
        int jointEnd,
        int head,
        MentionKind kind,
        @Nullable Name name,
        boolean possessor) {

    /** Returns whether its head is the name of a place. */
    public boolean isPlace() {
        return name != null && name.type() == EntityType.PLACE;
    }

    /** Returns whether the name that is its head begins at a token. */
    public boolean isNamedFrom(int token) {
        return name != null && name.first() == token;
    }
}
