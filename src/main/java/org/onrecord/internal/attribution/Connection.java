package org.onrecord.internal.attribution;

import org.onrecord.internal.phrase.ReportingClause;

/** The connection between a candidate source and a content, as readers can check it without the learned weights. */
public enum Connection {
    /** The candidate is the subject of a reporting verb: "X said", "said X". */
    SUBJECT,
    /** The candidate follows "by" and a reporting participle: "written by X". */
    AGENT,
    /** The candidate follows "according to" or "per". */
    ACCORDING_TO,
    /** A colon follows the candidate: "X:". */
    COLON,
    /** The candidate is the label before a turn of a transcript, or at its beginning. */
    LABEL,
    /** The candidate follows the content after a dash. */
    SIGNATURE,
    /** The content is a turn of a dialogue without reporting words, in which the speakers alternate. */
    TURN,
    /** No reporting word goes with the candidate. */
    NONE;

    /** Returns whether the layout of the text names the speaker, and no word does. */
    boolean isLayout() {
        return this == LABEL || this == SIGNATURE || this == TURN;
    }

    static Connection of(ReportingClause.Relation relation) {
        return switch (relation) {
            case SUBJECT_VERB, PASSIVE, VERB_SUBJECT -> SUBJECT;
            case AGENT -> AGENT;
            case ACCORDING_TO -> ACCORDING_TO;
            case COLON -> COLON;
            case NONE -> NONE;
        };
    }
}
