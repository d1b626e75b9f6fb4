package org.onrecord.internal.lexicon;

/**
 * How often pronouns of each kind refer to a phrase.
 *
 * @param he how often "he"
 * @param she how often "she"
 * @param it how often "it"
 * @param they how often "they"
 */
public record PronounCounts(int he, int she, int it, int they) {
    /** The shares of "he" and "she" at which the next class begins. */
    private static final double[] PERSON_SHARES = {0.05, 0.2, 0.5, 0.8, 0.95};

    /** The shares of "they" among "it" and "they" at which the next class begins. */
    private static final double[] GROUP_SHARES = {0.05, 0.15, 0.4};

    /** From this count on, the shares are reliable. */
    private static final int MANY = 50;

    /** Returns how often any pronoun refers to the phrase. */
    public int all() {
        return he + she + it + they;
    }

    /** Returns a number from 1 to 48 for the classes of the share of people, of the share of groups, and of the count. */
    public int code() {
        int people = classOf((he + she) / (double) all(), PERSON_SHARES);
        int others = it + they;
        int groups = others == 0 ? 0 : classOf(they / (double) others, GROUP_SHARES);
        return 1 + (people * (GROUP_SHARES.length + 1) + groups) * 2 + (all() < MANY ? 0 : 1);
    }

    /** Returns the class of the share of people from a code, from 1 to 6; 0 for the code 0. */
    public static int people(int code) {
        return code == 0 ? 0 : 1 + (code - 1) / (2 * (GROUP_SHARES.length + 1));
    }

    /** Returns the class of both shares from a code, without that of the count; 0 for the code 0. */
    public static int shares(int code) {
        return (code + 1) / 2;
    }

    private static int classOf(double share, double[] limits) {
        int k = 0;
        while (k < limits.length && share >= limits[k]) {
            k++;
        }
        return k;
    }
}
