package org.onrecord.internal.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Entity;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.profile.KindOfWords.Certainty;

/**
 * Tells what kind of source somebody is by what the article says that the person does: "Ruiz scored twice", "Ruiz,
 * who was charged with fraud". The first deed counts for everybody with the last name.
 */
final class Deeds {
    private static final int WORDS = 3;
    private static final String SMALL = "\\p{Ll}[\\p{L}-]{0,40}+";

    /** A word with a capital, perhaps an age or "who" between commas, and up to three words in small letters. */
    private static final Pattern DEED =
            Pattern.compile("(?<![\\p{L}\\p{M}-])(\\p{Lu}[\\p{L}\\p{M}-]{0,40}+)(?:, \\d{1,2},)?(?:, who)?" + " ("
                    + SMALL + "(?: " + SMALL + "){0,2})");

    private final Map<String, KindOfWords> kinds = new HashMap<>();

    Deeds(SourceKinds table, String text) {
        for (Matcher deed = DEED.matcher(text); deed.find(); deed.region(deed.end(1), text.length())) {
            List<String> words = PhraseWords.of(deed.group(2));
            for (int end = Math.min(WORDS, words.size()); end > 0; end--) {
                SourceWord word = table.ofDoer(words.subList(0, end));
                if (word != null) {
                    kinds.putIfAbsent(deed.group(1), KindOfWords.of(word).atMost(Certainty.FAINT));
                    break;
                }
            }
        }
    }

    KindOfWords of(Entity person) {
        return EntityWords.names(person)
                .map(name -> kinds.get(name.substring(name.lastIndexOf(' ') + 1)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(KindOfWords.NOTHING);
    }
}
