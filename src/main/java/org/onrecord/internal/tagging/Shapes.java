package org.onrecord.internal.tagging;

/** The shape of a word: its kinds of characters. */
final class Shapes {
    /** How many characters of the same kind in a row a shape shows. */
    private static final int MAX_RUN = 2;

    private Shapes() {}

    /** Returns the shape of a word: XxXxx for "McDonald", dd for "2022". */
    static String of(String word) {
        var shape = new StringBuilder(word.length());
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 1;
            if (run <= MAX_RUN) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
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
}
