package org.onrecord.internal.lexicon;

/**
 * How probable each type of name is for a word by itself, according to a classifier.
 *
 * @param organization the probability of an organization
 * @param person the probability of a person
 * @param place the probability of a place
 */
public record TypePreference(double organization, double person, double place) {
    /** A word that is less probably a name says nothing. */
    private static final double LEAST = 0.004;

    /** The probabilities of any name at which the next class begins. */
    private static final double[] NAMES = {0.02, 0.1, 0.3};

    /** The shares of the most probable type at which the next class begins. */
    private static final double[] SHARES = {0.6, 0.9};

    /**
     * Returns a number from 1 to 36 for the most probable type and the classes of its share and of the probability of
     * any name; 0 for none.
     */
    public int code() {
        double sum = organization + person + place;
        if (sum < LEAST) {
            return 0;
        }
        double most = Math.max(organization, Math.max(person, place));
        int type = most == organization ? 0 : most == person ? 1 : 2;
        return 1 + (classOf(sum, NAMES) * 3 + type) * (SHARES.length + 1) + classOf(most / sum, SHARES);
    }

    private static int classOf(double value, double[] limits) {
        int k = 0;
        while (k < limits.length && value >= limits[k]) {
            k++;
        }
        return k;
    }
}
