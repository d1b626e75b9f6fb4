package org.onrecord.internal.coreference;

import java.util.Locale;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/** What the order of the words tells about how two phrases go together, for features. */
final class WordOrder {
    /** Longer paths are all alike. */
    private static final int MAX_PATH_UNITS = 10;

    private static final int MOST_VERBS = 4;

    private final Discourse discourse;

    WordOrder(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Returns the units between two phrases of a sentence. */
    String path(Phrase one, Phrase next) {
        String codes = discourse
                .symbols()
                .codes(discourse.symbols().unitAfter(one), discourse.symbols().unitAt(next.first()));
        return codes.length() > MAX_PATH_UNITS ? "far" : codes;
    }

    /** Returns how many finite verbs are between two phrases, at most 4. */
    int finiteVerbs(Phrase one, Phrase next) {
        int count = 0;
        for (int token = one.end(); token < next.first() && count < MOST_VERBS; token++) {
            count += switch (discourse.analysis().token(token).tag()) {
                case "MD", "VBD", "VBP", "VBZ" -> 1;
                default -> 0;
            };
        }
        return count;
    }

    /** Returns a word of a closed class, and the part of speech of another. */
    String closed(int token) {
        if (token < 0 || token >= discourse.analysis().size()) {
            return "-";
        }
        Token at = discourse.analysis().token(token);
        return switch (at.tag()) {
            case "IN", "TO", "CC", "DT", "WP", "WRB", "WDT", "POS", "RP", "PRP$" ->
                at.text().toLowerCase(Locale.ROOT);
            default -> at.isAuxiliary() ? at.lemma() : at.tag();
        };
    }

    String lemma(int token) {
        return token >= 0 && token < discourse.analysis().size()
                ? discourse.analysis().token(token).lemma()
                : "-";
    }

    String tag(int token) {
        return token >= 0 && token < discourse.analysis().size()
                ? discourse.analysis().token(token).tag()
                : "-";
    }
}
