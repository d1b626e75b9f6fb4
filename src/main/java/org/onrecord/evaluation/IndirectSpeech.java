package org.onrecord.evaluation;

import org.onrecord.document.Quotation;

/** Tells quotations without marks from those with marks. */
final class IndirectSpeech {

    private IndirectSpeech() {}

    static boolean is(Quotation quotation) {
        return quotation.kind().name().equals("INDIRECT");
    }
}
