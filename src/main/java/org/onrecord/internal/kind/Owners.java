package org.onrecord.internal.kind;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.internal.kind.KindOfWords.Certainty;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;

/**
 * Tells what kind of source somebody is by what belongs to the person: "Ruiz's presidential campaign", "the Ruiz
 * administration", "supporters of Ana Ruiz". Counts for everybody with the last name.
 */
final class Owners {
    private static final String SMALL = "\\p{Ll}[\\p{L}-]{0,40}+";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}-]{0,40}+";

    /** What follows a name: perhaps the ending of a possessor, and up to three words in small letters. */
    private static final Pattern AFTER = Pattern.compile("(['’]s?)? (" + SMALL + "(?: " + SMALL + "){0,2})");

    private static final List<String> PREPOSITIONS = List.of(" of ", " for ");

    /** Up to four words with a capital, after a preposition. */
    private static final Pattern NAME = Pattern.compile("(?:" + CAPITAL + "\\.? ){0,3}(" + CAPITAL + ")");

    private final SourceKinds table;
    private final LastNames names;
    private final Map<String, Map<SourceKind, Integer>> kinds = new HashMap<>();

    Owners(SourceKinds table, LastNames names) {
        this.table = table;
        this.names = names;
        Matcher after = AFTER.matcher(names.text());
        names.places().forEach(name -> readAfter(name, names.text(), after));
        Matcher owner = NAME.matcher(names.text());
        for (String preposition : PREPOSITIONS) {
            for (int at = names.text().indexOf(preposition);
                    at >= 0;
                    at = names.text().indexOf(preposition, at + 1)) {
                readBefore(
                        names.text(),
                        at,
                        owner.region(at + preposition.length(), names.text().length()));
            }
        }
    }

    private void readAfter(Span name, String text, Matcher after) {
        if (after.region(name.end(), text.length()).lookingAt()) {
            // "Ruiz's successful campaign", but not "Ruiz said the campaign".
            count(name.in(text), kind(PhraseWords.of(after.group(2)), after.group(1) != null));
        }
    }

    /** Reads the word before a preposition, if an owner follows it: "supporters" of "supporters of Ana Ruiz". */
    private void readBefore(String text, int preposition, Matcher owner) {
        if (owner.lookingAt() && names.contain(owner.group(1))) {
            int start = preposition;
            while (start > 0 && LastNames.isPart(text.charAt(start - 1))) {
                start--;
            }
            List<String> words = PhraseWords.of(text.substring(start, preposition));
            if (!words.isEmpty() && Character.isLowerCase(text.charAt(start))) {
                count(owner.group(1), kind(words.subList(words.size() - 1, words.size()), true));
            }
        }
    }

    private void count(String name, @Nullable SourceKind kind) {
        if (kind != null) {
            kinds.computeIfAbsent(name, key -> new EnumMap<>(SourceKind.class)).merge(kind, 1, Integer::sum);
        }
    }

    /** @param anywhere whether there may be other words before what belongs to somebody */
    private @Nullable SourceKind kind(List<String> words, boolean anywhere) {
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
        LastNames.of(person)
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
