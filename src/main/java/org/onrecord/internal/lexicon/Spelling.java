package org.onrecord.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Folds the spellings that a name has in Latin letters: Mohammed and Muhammad, Petrov and Petroff. */
public final class Spelling {
    /** A spelling, and the letters that stand for it; applied in this order. */
    private record Fold(Pattern spelling, String letters) {}

    private static final List<Fold> FOLDS = List.of(
            fold("^ye", "e"),
            fold("^c(?=[aou])|ck|kh|q", "k"),
            fold("ph|f|w", "v"),
            fold("ou|oo|u", "o"),
            fold("(?<!^)[ae](?:i|y)|ee|ij|y", "i"),
            fold("(?<!^)e(?!$)", "a"),
            fold("(?<=t)h", ""),
            fold("z", "s"),
            fold("(.)\\1+", "$1"));

    private Spelling() {}

    private static Fold fold(String spelling, String letters) {
        return new Fold(Pattern.compile(spelling), letters);
    }

    /**
     * Returns the same letters for spellings that differ only in the transcription from another script or in the customs of a
     * language.
     *
     * @param part of a name, a {@link NameKey}
     */
    public static String folded(String part) {
        String folded = part;
        for (Fold fold : FOLDS) {
            folded = fold.spelling().matcher(folded).replaceAll(fold.letters());
        }
        return folded;
    }

    /**
     * Returns the word, and the word without each of its letters but the first. Words that differ in one
     * letter, but not the first, share one of these; a few others do, too.
     */
    public static List<String> withOneLetterLess(String word) {
        var all = new ArrayList<String>(word.length());
        all.add(word);
        for (int i = 1; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }
}
