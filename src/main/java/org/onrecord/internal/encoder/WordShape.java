package org.onrecord.internal.encoder;

/** The capitals and digits of a word, which the vocabulary in small letters does not show. The order is that of the network's input. */
public enum WordShape {
    /** No word: the signs that begin and end a window. */
    SIGN,
    /** Neither letter nor digit: "—". */
    PUNCTUATION,
    /** Small letters: "mayor". */
    SMALL,
    /** A capital and then small letters: "Ruiz", "’Tis". */
    CAPITALIZED,
    /** One letter, a capital: "J.". */
    INITIAL,
    /** Two or more letters, all capitals: "NATO", "U.S.". */
    CAPITALS,
    /** Capitals elsewhere: "McDonald", "iPhone". */
    MIXED,
    /** Digits and no letters: "2022", "1,500". */
    DIGITS,
    /** Digits and letters: "G20", "5th". */
    DIGITS_AND_LETTERS,
    /** Letters of a script without capitals. */
    CASELESS;

    /** Returns the shape of a word. */
    public static WordShape of(String word) {
        int[] signs = word.codePoints().filter(Character::isLetterOrDigit).toArray();
        int letters = 0;
        int capitals = 0;
        int small = 0;
        for (int sign : signs) {
            letters += Character.isLetter(sign) ? 1 : 0;
            capitals += Character.isUpperCase(sign) ? 1 : 0;
            small += Character.isLowerCase(sign) ? 1 : 0;
        }
        if (letters == 0) {
            return signs.length == 0 ? PUNCTUATION : DIGITS;
        }
        if (letters < signs.length) {
            return DIGITS_AND_LETTERS;
        }
        if (capitals == 0) {
            return small == 0 ? CASELESS : SMALL;
        }
        if (capitals == letters) {
            return letters == 1 ? INITIAL : CAPITALS;
        }
        return capitals == 1 && Character.isUpperCase(signs[0]) ? CAPITALIZED : MIXED;
    }
}
