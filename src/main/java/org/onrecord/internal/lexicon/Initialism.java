package org.onrecord.internal.lexicon;

import java.util.Locale;
import java.util.regex.Pattern;

/** Short forms in capitals, and whether one abbreviates a name: "EU" for "European Union", "KEN" for "Kenya". */
public final class Initialism {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}");

    private Initialism() {}

    /** Tells whether a word consists of so few capitals that it can be short for an office: "DCO". */
    public static boolean isFewCapitals(String word) {
        return CAPITALS.matcher(word).matches();
    }

    /**
     * Tells whether {@code acronym} consists of the initials of the capitalized words of {@code name}, or of the first letters
     * of its first word.
     */
    public static boolean isShortFor(String acronym, String name) {
        var initials = new StringBuilder();
        String[] parts = name.split("[\\s-]+");
        for (String part : parts) {
            if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                initials.append(part.charAt(0));
            }
        }
        return acronym.contentEquals(initials)
                || acronym.length() > 2
                        && parts[0].toUpperCase(Locale.ROOT).startsWith(acronym)
                        && parts[0].length() > acronym.length();
    }
}
