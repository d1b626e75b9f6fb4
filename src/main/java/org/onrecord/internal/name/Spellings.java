package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells which names differ in their capitals alone, as "PORT IVO" in a headline or dateline and "Port Ivo" in a sentence. A short name in
 * capitals may be an acronym, and is the same name as no other.
 */
final class Spellings {
    /** In characters, with the blanks between the words. */
    private static final int MIN_LENGTH = 5;

    /** In characters: longer words of a name have capitals. */
    private static final int MAX_LENGTH_OF_SMALL_WORD = 3;

    private final Map<String, String> usual = new HashMap<>();

    /** Adds a name, its words joined by spaces. */
    void add(String words) {
        if (canBeAlike(words) && !words.equals(inCapitals(words))) {
            usual.putIfAbsent(inCapitals(words), words);
        }
    }

    /** Returns the spelling that the article has beside that in capitals. */
    String usual(String words) {
        return usual.getOrDefault(words, words);
    }

    /** Tells whether the article has no other spelling, or this is not the one in capitals. */
    boolean isUsual(String words) {
        return usual(words).equals(words);
    }

    /** Tells whether the words of the text are those of a name, or both are the same and one is in capitals. */
    static boolean isSame(List<String> name, List<String> text) {
        return text.equals(name) || isInCapitals(name, text) || isInCapitals(text, name);
    }

    private static boolean isInCapitals(List<String> name, List<String> capitals) {
        if (name.size() != capitals.size() || !canBeAlike(String.join(" ", name))) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i);
            boolean isSmall = word.length() > MAX_LENGTH_OF_SMALL_WORD && Character.isLowerCase(word.codePointAt(0));
            if (isSmall || !capitals.get(i).equals(inCapitals(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean canBeAlike(String words) {
        return words.length() >= MIN_LENGTH;
    }

    static String inCapitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
