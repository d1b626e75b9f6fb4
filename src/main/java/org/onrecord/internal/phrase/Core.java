package org.onrecord.internal.phrase;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.name.Name;

/**
 * A phrase without the prepositional phrases that are tied to it and without the phrases that "and" joins to it.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the token that carries the reference
 * @param kind by what it refers
 * @param name the name that is its head; not null if and only if {@code kind} is NAME
 */
record Core(
        int first,
        int end,
        int head,
        MentionKind kind,
        @Nullable Name name) {

    static Core pronoun(int token) {
        return new Core(token, token + 1, token, MentionKind.PRONOUN, null);
    }

    static Core nominal(int first, int end, int head) {
        return new Core(first, end, head, MentionKind.NOMINAL, null);
    }

    /** Returns whether its first token is the beginning of its name, so that it has neither a determiner nor a title. */
    boolean isBareName() {
        return name != null && first >= name.first();
    }

    /** Returns this core with the words from {@code start} on before it. */
    Core from(int start) {
        return new Core(start, end, head, kind, name);
    }
}
