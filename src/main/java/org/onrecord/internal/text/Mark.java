package org.onrecord.internal.text;

/**
 * A quotation mark in the text with what each way of reading it costs: the less its shape and its surroundings
 * agree with a reading, the more. Costs are small non-negative whole numbers, so that sums are exact.
 *
 * @param start where the mark starts
 * @param end where it ends; two characters later for the double marks of TeX
 * @param straight whether its shape has no direction
 * @param open cost of reading it as an opening mark
 * @param close cost of reading it as a closing mark
 * @param ignore cost of reading it as no quotation mark at all
 * @param nest extra cost of opening inside marks of the same family
 * @param unclosed extra cost of opening a quotation that is never closed in this paragraph
 */
record Mark(
        int start, int end, MarkKind kind, boolean straight, int open, int close, int ignore, int nest, int unclosed) {

    /** The cost of a reading that makes no sense: more than any sum of the others in one paragraph. */
    static final int IMPOSSIBLE = 1_000_000_000;

    /** The cost of staying unclosed where nothing announces a quotation: only a continuation makes it sensible. */
    static final int UNANNOUNCED = IMPOSSIBLE - 1;

    /** Tells whether a quotation may stay unclosed after this mark, because the text before it announces one. */
    boolean mayStayOpen() {
        return unclosed < UNANNOUNCED;
    }
}
