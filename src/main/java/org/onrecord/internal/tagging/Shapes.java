package org.onrecord.internal.tagging;

import java.util.List;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/** How words and sentences look. */
final class Shapes {
    /** Shorter words are written small in headlines, too. */
    private static final int LONG = 4;

    private Shapes() {}

    /** "McDonald" is XxXxx, "2022" is dd: at most two of a kind in a row. */
    static long shape(String word) {
        var shape = new StringBuilder(word.length());
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 1;
            if (run <= 2) {
                shape.append(kind);
            }
            last = kind;
        }
        return Hash.of(shape);
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : Character.isLetter(c) ? 'o' : c;
    }

    /** Whether most words are capitalized: capitals say little there. */
    static boolean isHeadline(List<Token> tokens, Sentence sentence) {
        int capitalized = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String word = tokens.get(i).text();
            if (word.length() >= LONG && Character.isLetter(word.charAt(0))) {
                if (Character.isUpperCase(word.charAt(0))) {
                    capitalized++;
                } else {
                    small++;
                }
            }
        }
        return capitalized > small;
    }
}
