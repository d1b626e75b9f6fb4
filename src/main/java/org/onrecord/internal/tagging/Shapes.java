package org.onrecord.internal.tagging;

/** How words and sentences look. */
final class Shapes {
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
}
