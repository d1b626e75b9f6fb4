package org.onrecord.internal.profile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.profile.KindOfWords.Certainty;

/**
 * Tells what kind of source somebody is by what belongs to the person: "Ruiz's presidential campaign", "the Ruiz
 * administration", "supporters of Ana Ruiz". Counts for everybody with the last name.
 */
final class Owners {
    private static final String SMALL = "\\p{Ll}[\\p{L}-]{0,40}+";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}-]{0,40}+";

    /** A word with a capital, perhaps as a possessor, and up to three words in small letters after it. */
    private static final Pattern AFTER =
            Pattern.compile("(?<![\\p{L}\\p{M}-])(" + CAPITAL + ")(['’]s?)? (" + SMALL + "(?: " + SMALL + "){0,2})");

    /**
     * Up to three words in small letters, the last of them a preposition, and up to three with a capital after
     * them.
     */
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{M}-])(" + SMALL + "(?: " + SMALL
            + ")?) (?:of|for) (?:" + CAPITAL + "\\.? ){0,3}(" + CAPITAL + ")");

    private final Map<String, Map<SourceKind, Integer>> kinds = new HashMap<>();

    Owners(SourceKinds table, String text) {
        for (Matcher after = AFTER.matcher(text); after.find(); after.region(after.end(1), text.length())) {
            // "Ruiz's successful campaign", but not "Ruiz said the campaign".
            count(after.group(1), kind(table, PhraseWords.of(after.group(3)), after.group(2) != null));
        }
        for (Matcher before = BEFORE.matcher(text); before.find(); before.region(before.end(1), text.length())) {
            List<String> words = PhraseWords.of(before.group(1));
            count(before.group(2), kind(table, words.subList(words.size() - 1, words.size()), true));
        }
    }

    private void count(String name, @Nullable SourceKind kind) {
        if (kind != null) {
            kinds.computeIfAbsent(name, key -> new EnumMap<>(SourceKind.class)).merge(kind, 1, Integer::sum);
        }
    }

    /** @param anywhere whether there may be other words before what belongs to somebody */
    private static @Nullable SourceKind kind(SourceKinds table, List<String> words, boolean anywhere) {
        for (int first = 0; first < (anywhere ? words.size() : Math.min(1, words.size())); first++) {
            for (int end = words.size(); end > first; end--) {
                SourceWord word = table.ofOwner(words.subList(first, end));
                // "Ruiz studies law" says what Ruiz does
                boolean isVerb = word != null
                        && !anywhere
                        && words.get(end - 1).endsWith("s")
                        && !word.words().endsWith("s");
                if (word != null && !isVerb) {
                    return word.kind();
                }
            }
        }
        return null;
    }

    /**
     * Returns the kind that belongings show most often, the first of several in the order of the constants.
     *
     * @param least nothing is told by fewer belongings of this kind
     */
    KindOfWords of(Entity person, int least) {
        Map<SourceKind, Integer> counts = new EnumMap<>(SourceKind.class);
        EntityWords.names(person)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .forEach(name -> kinds.getOrDefault(name, Map.of())
                        .forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
        SourceKind most = null;
        for (SourceKind kind : counts.keySet()) {
            if (counts.get(kind) >= least && (most == null || counts.get(kind) > counts.get(most))) {
                most = kind;
            }
        }
        return most == null ? KindOfWords.NOTHING : new KindOfWords(most, Certainty.SURE, false);
    }
}
