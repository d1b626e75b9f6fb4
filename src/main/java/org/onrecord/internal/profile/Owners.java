package org.onrecord.internal.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;

/** Tells what kind of source somebody is by what belongs to the person: "Ruiz's presidential campaign", "the Ruiz administration". */
final class Owners {
    /** A word with a capital, perhaps as a possessor, and up to three words in small letters after it. */
    private static final Pattern OWNED = Pattern.compile(
            "(?<![\\p{L}\\p{M}-])(\\p{Lu}[\\p{L}\\p{M}-]++)(['’]s?)? (\\p{Ll}[\\p{L}-]{0,40}+(?: \\p{Ll}[\\p{L}-]{0,40}+){0,2})");

    private final Map<String, Map<SourceKind, Integer>> kinds = new HashMap<>();

    Owners(SourceKinds table, String text) {
        Matcher matcher = OWNED.matcher(text);
        while (matcher.find()) {
            SourceKind kind = kind(table, PhraseWords.of(matcher.group(3)), matcher.group(2) != null);
            if (kind != null) {
                kinds.computeIfAbsent(matcher.group(1), name -> new HashMap<>()).merge(kind, 1, Integer::sum);
            }
            // The words after a name can be names themselves: "Ana Ruiz's campaign".
            matcher.region(matcher.end(1), text.length());
        }
    }

    /** @param isPossessor whether there may be other words between the name and what belongs to it */
    private static @Nullable SourceKind kind(SourceKinds table, List<String> words, boolean isPossessor) {
        for (int first = 0; first < (isPossessor ? words.size() : Math.min(1, words.size())); first++) {
            for (int end = words.size(); end > first; end--) {
                SourceWord word = table.ofOwner(words.subList(first, end));
                if (word != null) {
                    return word.kind();
                }
            }
        }
        return null;
    }

    /** Returns the kind that belongings show most often, the first of two in the order of the constants. */
    KindOfWords of(Entity person) {
        Map<SourceKind, Integer> counts = new HashMap<>();
        Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .forEach(name -> kinds.getOrDefault(name, Map.of())
                        .forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
        SourceKind most = null;
        for (SourceKind kind : SourceKind.values()) {
            if (counts.getOrDefault(kind, 0) > counts.getOrDefault(most, 0)) {
                most = kind;
            }
        }
        return most == null ? KindOfWords.NOTHING : new KindOfWords(most, KindOfWords.Certainty.SURE, false);
    }
}
