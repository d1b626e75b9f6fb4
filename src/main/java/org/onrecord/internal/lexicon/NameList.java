package org.onrecord.internal.lexicon;

/** The lists that a name can be in. */
public enum NameList {
    /** Companies on American stock exchanges. */
    COMPANY('C'),
    /** Football clubs of the whole world. */
    CLUB('F'),
    /** Cities of the whole world. */
    CITY('T'),
    /** Provinces, states and districts. */
    REGION('R'),
    /** First names of people. */
    FIRST_NAME('N'),
    /** Last names of people. */
    LAST_NAME('S'),
    /** Widely known organizations. */
    ORGANIZATION('O'),
    /** Organizations known in one country. */
    LOCAL_ORGANIZATION('L'),
    /** Districts, villages, rivers and other places. */
    PLACE('P');

    private static final NameList[] ALL = values();

    private final char code;

    NameList(char code) {
        this.code = code;
    }

    /** Returns the letter of the list in the file; the same letter in lower case is for names that can mean something else. */
    public char code() {
        return code;
    }

    /**
     * Returns a bit for the list.
     *
     * @param isAmbiguous whether the name can mean something else: it is an ordinary word, or in another list as well
     */
    public int bit(boolean isAmbiguous) {
        return 1 << 2 * ordinal() + (isAmbiguous ? 1 : 0);
    }

    /** Returns the bits of the lists with these letters. */
    static int bits(String codes) {
        int bits = 0;
        for (int i = 0; i < codes.length(); i++) {
            bits |= bitOf(codes.charAt(i));
        }
        return bits;
    }

    private static int bitOf(char code) {
        for (NameList list : ALL) {
            if (list.code == Character.toUpperCase(code)) {
                return list.bit(Character.isLowerCase(code));
            }
        }
        throw new IllegalArgumentException("no list has the letter " + code);
    }
}
