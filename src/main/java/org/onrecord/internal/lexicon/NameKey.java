package org.onrecord.internal.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which names are compared: what differs only here is the same name. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.,\"“”()]|'s?$|^the[\\s\\p{Z}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /**
     * Folds case, accents, full stops, white space, a leading article and a trailing possessive. One space is between words and
     * none around them; nothing but such trimmings ("'S") stays as it is, so that a key is never empty.
     *
     * @param name as it stands in a text, not blank
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replace('’', '\'');
        String lower = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String bare = DROPPED.matcher(lower.strip()).replaceAll("");
        String key = SPACE.matcher(bare).replaceAll(" ").strip();
        return key.isEmpty() ? name : key;
    }
}
