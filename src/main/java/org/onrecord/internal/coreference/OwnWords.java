package org.onrecord.internal.coreference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.phrase.Phrase;

/**
 * The rule that "I" in a quotation means the person who says it, and "we" the organization that does. "We" of a person is left open: it
 * is the speaker's party, town or family.
 */
final class OwnWords {
    private OwnWords() {}

    /**
     * Returns whom the pronouns of the first person mean.
     *
     * @param meant whom other phrases mean, the sources of quotations among them
     */
    static Map<Phrase, Meaning> of(Discourse discourse, Map<Phrase, Meaning> meant) {
        var own = new LinkedHashMap<Phrase, Meaning>();
        for (Phrase phrase : discourse.phrases()) {
            EntityType type = phrase.kind() == MentionKind.PRONOUN ? type(discourse.word(phrase.head())) : null;
            Phrase speaker = type == null ? null : discourse.speakerAt(phrase.head());
            Meaning meaning = speaker == null ? null : meant.get(speaker);
            if (meaning != null
                    && meaning.entities().size() == 1
                    && meaning.entities().get(0).type() == type) {
                own.put(phrase, meaning);
            }
        }
        return own;
    }

    private static @Nullable EntityType type(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "i", "me", "my", "mine", "myself" -> EntityType.PERSON;
            case "we", "us", "our", "ours", "ourselves" -> EntityType.ORGANIZATION;
            default -> null;
        };
    }
}
