package org.onrecord.training;

/**
 * Domain adaptation by copies of features (after Daumé III, "Frustratingly Easy Domain Adaptation", ACL 2007). Each token of another
 * corpus than the main one has its features twice: as such, and as features of its corpus. The copies learn the conventions of that
 * corpus, so that the features as such need not; the copies are not part of the model.
 */
final class Domain {
    /** The main corpus, whose features have no copies. */
    static final int MAIN = 0;

    /** Articles with other names; further corpora have the numbers after it. */
    static final int RENAMED = 1;

    /** The bits of a feature; the number of its domain is above them. */
    private static final int BITS = 40;

    private Domain() {}

    /** Returns the features of each token, with copies unless the domain is the main one. */
    static long[][] withCopies(long[][] tokens, int domain) {
        if (domain == MAIN) {
            return tokens;
        }
        var all = new long[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            long[] own = tokens[i];
            all[i] = new long[2 * own.length];
            for (int k = 0; k < own.length; k++) {
                all[i][k] = own[k];
                all[i][own.length + k] = own[k] | (long) domain << BITS;
            }
        }
        return all;
    }

    /** Tells whether a feature is a copy. */
    static boolean isCopy(long feature) {
        return feature >>> BITS != MAIN;
    }
}
