package org.onrecord.internal.lexicon;

import java.util.Locale;

/** Tells whether a short form abbreviates a name: "EU" for "European Union", "KEN" for "Kenya". */
public final class Initialism {

    private Initialism() {}

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
