package org.onrecord.internal.linguistics;

import java.util.List;

/** Tells where capitals say little about a word, because most words of the sentence have them. */
public final class Capitals {
    /** Shorter words, in characters, are often in small letters in headlines. */
    private static final int MIN_LENGTH_IN_HEADLINE = 4;

    private Capitals() {}

    /** Tells whether more than half of the longer words of a sentence begin with a capital, as in a headline. */
    public static boolean isHeadline(List<Token> tokens, Sentence sentence) {
        int capitalized = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String word = tokens.get(i).text();
            if (word.length() >= MIN_LENGTH_IN_HEADLINE && Character.isLetter(word.charAt(0))) {
                if (Character.isUpperCase(word.charAt(0))) {
                    capitalized++;
                } else {
                    small++;
                }
            }
        }
        return capitalized > small;
    }

    /** Tells whether more words of a sentence are in capitals throughout than not; single letters do not count. */
    public static boolean isShouted(List<Token> tokens, Sentence sentence) {
        int capitals = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String text = tokens.get(i).text();
            if (text.chars().anyMatch(Character::isLowerCase)) {
                small++;
            } else if (text.length() > 1 && Character.isLetter(text.charAt(0))) {
                capitals++;
            }
        }
        return capitals > small;
    }
}
