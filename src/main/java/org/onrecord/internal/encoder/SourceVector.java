package org.onrecord.internal.encoder;

/**
 * What a vector of a sub-word says when the source of a quotation is sought. A network gives, for each of these in this order, a vector
 * for where a source begins and then one for where it ends, all of one size.
 */
public enum SourceVector {
    /** How well a source begins, or ends, here. */
    OF_SOURCE,

    /** Where the source of a quotation begins, or ends, whose first word this is. */
    OF_FIRST_WORD,

    /** Where the source of a quotation begins, or ends, whose last word this is. */
    OF_LAST_WORD;

    /** The ends of a source: 0 is where it begins, 1 where it ends. */
    public static final int ENDS = 2;

    /** How many vectors a sub-word has. */
    public static final int COUNT = values().length * ENDS;

    /** Returns the position, among the vectors of a sub-word, of the one about an end: 0 where a source begins, 1 where it ends. */
    public int position(int end) {
        return ordinal() * ENDS + end;
    }
}
