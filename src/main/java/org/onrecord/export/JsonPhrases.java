package org.onrecord.export;

import java.util.Set;
import org.onrecord.document.Cue;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Reads words of the article that have a place in it: mentions and cues. */
final class JsonPhrases {
    private static final Set<String> MENTION_FIELDS = Set.of("start", "end", "text", "kind", "head");
    private static final Set<String> CUE_FIELDS = Set.of("start", "end", "text", "lemma");

    private JsonPhrases() {}

    /** Reads a mention whose kind this version knows. */
    static Mention mention(JsonField json) {
        json.passOverAllBut(MENTION_FIELDS);
        Span span = place(json);
        Span head = json.has("head") ? json.field("head").span() : span;
        return new Mention(span, head, json.string("text"), json.known(MentionKind.class, "kind"));
    }

    static Cue cue(JsonField json) {
        json.passOverAllBut(CUE_FIELDS);
        return new Cue(place(json), json.string("text"), json.string("lemma"));
    }

    static Span place(JsonField json) {
        return new Span(json.number("start"), json.number("end"));
    }
}
