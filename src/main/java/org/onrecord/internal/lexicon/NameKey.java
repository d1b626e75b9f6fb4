package org.onrecord.internal.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which names are compared. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.,\"“”()]|'s?$|^the[\\s\\p{Z}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /**
     * Folds case, accents, full stops, quotation marks, white space, a leading article and a trailing possessive: names that
     * differ only in these are the same name. A key has single spaces between words and none around them. A name that consists
     * of nothing else ("'S") stays as it is, so that a key is never empty.
     *
     * @param name as it is written in a text, not blank
     */
    public static String of(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replace('’', '\'');
        String lower = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String bare = DROPPED.matcher(lower.strip()).replaceAll("");
        String key = SPACE.matcher(bare).replaceAll(" ").strip();
        return key.isEmpty() ? name : key;
    }

    /** Tells whether only the case can be folded, as for most names: letters, digits and hyphens of ASCII with single spaces between. */
    private static boolean isPlain(String name) {
        boolean isSpace = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
            if (!isPlain && (c != ' ' || isSpace)) {
                return false;
            }
            isSpace = c == ' ';
        }
        return !isSpace && !name.regionMatches(true, 0, "the ", 0, 4);
    }

    /**
     * Folds only case and full stops. The name tagger was trained on names compared like this; with {@link #of} it would see
     * other features than it learned.
     */
    public static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** Folds only typography: the shape of apostrophes and the kind and number of spaces. Case counts. */
    static String typed(String name) {
        return name.replace('’', '\'').replaceAll("[\\s\\u00a0]+", " ");
    }
}
