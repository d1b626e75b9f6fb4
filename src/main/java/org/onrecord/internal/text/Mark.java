package org.onrecord.internal.text;

/**
 * A quotation mark in the text with the costs of reading it in different ways. The cost of a reading is the higher, the less the mark's
 * shape and surroundings agree with it. Costs are small non-negative integers, so that sums are exact.
 *
 * @param start where the mark starts
 * @param end where the mark ends: two characters later for the double marks of TeX
 * @param kind the family of the mark
 * @param straight whether its shape has no direction
 * @param open the cost of reading it as an opening mark
 * @param close the cost of reading it as a closing mark
 * @param ignore the cost of reading it as no quotation mark
 * @param nest the extra cost of opening inside marks of the same family
 * @param unclosed the extra cost of opening a quotation that is not closed in this paragraph
 */
record Mark(
        int start, int end, MarkKind kind, boolean straight, int open, int close, int ignore, int nest, int unclosed) {

    /** The cost of an impossible reading: more than any sum of possible ones in a paragraph. */
    static final int IMPOSSIBLE = 1_000_000_000;

    /** The cost of staying unclosed where nothing announces a quotation: possible only if the next paragraph continues it. */
    static final int UNANNOUNCED = IMPOSSIBLE - 1;

    /** Tells whether a quotation may stay unclosed after this mark, because the words before the mark announce one. */
    boolean mayStayOpen() {
        return unclosed < UNANNOUNCED;
    }
}
