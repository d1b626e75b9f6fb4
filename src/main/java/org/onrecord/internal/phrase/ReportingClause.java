package org.onrecord.internal.phrase;

import org.onrecord.internal.lexicon.ReportingWords;

/**
 * The verb or other reporting word that goes with a phrase, found by {@link ReportingClauses}.
 *
 * @param relation how the phrase and the word go together
 * @param cueToken index of the word's token; -1 if the relation is NONE
 * @param gap how many units lie between the two, apart from appositives and relative clauses
 * @param cueRate how often the word reports: 0 (never, or no word) to 1 (always)
 */
public record ReportingClause(Relation relation, int cueToken, int gap, double cueRate) {

    /** How a phrase and its reporting word go together. The codes are part of the names of features. */
    public enum Relation {
        /** "Ruiz said". */
        SUBJECT_VERB("SUBJECT_VERB"),
        /** "said Ruiz". */
        VERB_SUBJECT("VERB_SUBJECT"),
        /** "Ruiz was told". */
        PASSIVE("PASSIVE"),
        /** "written by Ruiz". */
        AGENT("AGENT"),
        /** "according to Ruiz", "per Ruiz". */
        ACCORDING_TO("ACCORDING_TO"),
        /** "Ruiz:". */
        COLON("COLON"),
        /** No word goes with the phrase. */
        NONE("NONE");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        /** Returns the relation's name in features. */
        public String code() {
            return code;
        }
    }

    static final ReportingClause NONE = new ReportingClause(Relation.NONE, -1, 0, 0);

    /** Returns whether a word goes with the phrase. */
    public boolean hasCue() {
        return cueToken >= 0;
    }

    /** Returns whether the word mostly reports. */
    boolean isStrong() {
        return cueRate >= ReportingWords.STRONG;
    }

    /** Returns the relation and how often the word reports, in five steps, for features: {@code SUBJECT_VERB4}. */
    public String relationAndRate() {
        return relation.code() + ReportingWords.step(cueRate);
    }
}
