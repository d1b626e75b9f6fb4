package org.onrecord.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds away what does not count when names are compared. */
final class FoldedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.,\"“”()]|^the |['’ʼ‘`]s?$");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ‘`]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}+");

    /** Letters that Unicode does not take apart into a plain letter and a mark. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"));

    private FoldedName() {}

    /**
     * Folds capitals, accents, full stops, the kind of apostrophe, a leading "the" and a trailing possessive; a hyphen becomes a
     * space, as does each run of blanks. A name of nothing else ("The") keeps its words.
     */
    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Blanks.fold(DASHES.matcher(plain).replaceAll(" ")).toLowerCase(Locale.ROOT);
        String same = APOSTROPHES.matcher(letters(lower)).replaceAll("'");
        String folded = Blanks.fold(DROPPED.matcher(same).replaceAll(""));
        return folded.isEmpty() ? lower : folded;
    }

    private static String letters(String lower) {
        var plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }
}
