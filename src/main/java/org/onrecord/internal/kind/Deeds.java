package org.onrecord.internal.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Entity;
import org.onrecord.document.Span;
import org.onrecord.internal.kind.KindOfWords.Certainty;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;

/**
 * Tells what kind of source somebody is by what the article says that the person does: "Ruiz scored twice", "Ruiz,
 * who was charged with fraud". The first deed counts for everybody with the last name.
 */
final class Deeds {
    private static final int WORDS = 3;
    private static final String SMALL = "\\p{Ll}[\\p{L}-]{0,40}+";

    /** What follows a name: perhaps an age or "who" between commas, and up to three words in small letters. */
    private static final Pattern DEED =
            Pattern.compile("(?:, \\d{1,2},)?(?:, who)? (" + SMALL + "(?: " + SMALL + "){0,2})");

    private final SourceKinds table;
    private final Map<String, KindOfWords> kinds = new HashMap<>();

    Deeds(SourceKinds table, LastNames names) {
        this.table = table;
        Matcher deed = DEED.matcher(names.text());
        names.places().forEach(name -> read(name, names.text(), deed));
    }

    private void read(Span name, String text, Matcher deed) {
        if (!deed.region(name.end(), text.length()).lookingAt()) {
            return;
        }
        List<String> words = PhraseWords.of(deed.group(1));
        for (int end = Math.min(WORDS, words.size()); end > 0; end--) {
            SourceWord word = table.ofDoer(words.subList(0, end));
            if (word != null) {
                kinds.putIfAbsent(name.in(text), KindOfWords.of(word).atMost(Certainty.FAINT));
                return;
            }
        }
    }

    KindOfWords of(Entity person) {
        return LastNames.of(person)
                .map(kinds::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(KindOfWords.NOTHING);
    }
}
