package org.onrecord.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name, as {@link NameKey}s.
 *
 * @param parts first name, middle names and initials, surname; at least one. An Arabic article is part of the word after it and
 *     always "al-": "al-sayed" for "El-Sayed" and for the end of "Omar Al Sayed"
 * @param generation the suffix that tells father from son, such as "jr" or "iii"; empty for none
 */
public record PersonName(List<String> parts, String generation) {
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Set<String> ARTICLES = Set.of("al", "el", "al-", "el-");

    /** What the parts with an Arabic article begin with. */
    public static final String ARTICLE = "al-";

    /** Copies the list. */
    public PersonName {
        parts = List.copyOf(parts);
    }

    /** Makes a name without a generation. */
    public PersonName(List<String> parts) {
        this(parts, "");
    }

    /** Cuts a name into its parts. */
    public static PersonName of(String text) {
        var parts = new ArrayList<String>();
        String generation = "";
        boolean afterArticle = false;
        for (String part : NameKey.of(text).split(" ")) {
            if (GENERATIONS.contains(part) && !parts.isEmpty()) {
                generation = part;
            } else if (ARTICLES.contains(part) && !parts.isEmpty()) {
                afterArticle = true;
            } else if (!part.equals("-") && !part.isEmpty()) {
                parts.add(afterArticle ? ARTICLE + part : withOneArticle(part));
                afterArticle = false;
            }
        }
        return new PersonName(parts.isEmpty() ? List.of(NameKey.of(text)) : parts, generation);
    }

    private static String withOneArticle(String part) {
        return part.startsWith("el-") && part.length() > ARTICLE.length() ? ARTICLE + part.substring(3) : part;
    }

    /** Tells whether a word tells father from son: "Jr.", "III". */
    public static boolean isGeneration(String word) {
        return GENERATIONS.contains(NameKey.of(word)) && Character.isUpperCase(word.charAt(0));
    }

    /** Returns the same name with another generation. */
    public PersonName ofGeneration(String other) {
        return new PersonName(parts, other);
    }

    /** Tells whether the name has more than one part. */
    public boolean isFull() {
        return parts.size() > 1;
    }

    /** Returns the first part. */
    public String first() {
        return parts.get(0);
    }

    /** Returns the last part. */
    public String last() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the parts without hyphens and spaces, which are the same for "Kim Jong-un" and "Kim Jong Un". */
    public String joined() {
        return joined(0, parts.size());
    }

    /** Returns some of the parts without hyphens and spaces. */
    public String joined(int from, int to) {
        return String.join("", parts.subList(from, to)).replace("-", "");
    }

    /** Returns the first letters of the parts, of hyphenated ones all: "kks" for "Kalina Kern-Sorel". */
    public String initials() {
        var initials = new StringBuilder();
        for (String part : parts) {
            for (String piece : part.split("-")) {
                if (!piece.isEmpty()) {
                    initials.appendCodePoint(piece.codePointAt(0));
                }
            }
        }
        return initials.toString();
    }
}
