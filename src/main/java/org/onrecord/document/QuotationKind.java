package org.onrecord.document;

/**
 * How much of the reported content is in quotation marks.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum QuotationKind {
    /** All of the reported content is in quotation marks: "We will go," she said. */
    DIRECT(true),
    /**
     * A part of a longer reported clause is in quotation marks: she said they would "never" go. Each quoted part is a quotation
     * of its own, and the clause around it is not repeated as {@link #INDIRECT}.
     */
    MIXED(true),
    /**
     * The content is reported without quotation marks: Ruiz said <em>the talks would go on</em>; according to the board,
     * <em>the plant will close</em>. It always has an attribution.
     */
    INDIRECT(false);

    private final boolean marked;

    QuotationKind(boolean marked) {
        this.marked = marked;
    }

    /** Returns whether quotations of this kind are in quotation marks in the article. */
    public boolean isMarked() {
        return marked;
    }
}
