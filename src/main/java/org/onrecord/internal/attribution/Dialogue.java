package org.onrecord.internal.attribution;

import java.util.BitSet;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.QuotedContent;

/**
 * A story told in speech: short paragraphs one after the other, each of them somebody's words and nothing else. There the
 * speaker who is left out is the one who did not speak last. (In news reports such runs do not occur: a lone quoted
 * paragraph there is the speaker before, going on; so none could be learned from.)
 */
final class Dialogue {
    /** Fewer paragraphs in a row with nothing but speech are no dialogue. */
    private static final int RUN = 2;

    /** A longer turn, in tokens, is a statement. */
    private static final int LONGEST = 60;

    private Dialogue() {}

    /** The passages that are turns of a dialogue without a reporting clause. */
    static BitSet bareTurns(ArticleSymbols reading) {
        var turns = new BitSet();
        for (int k = 1; k < reading.passages.size(); ) {
            int end = k;
            while (end < reading.passages.size() && isBare(reading, end) && follows(reading, end)) {
                end++;
            }
            if (end - k >= RUN) {
                turns.set(k, end);
            }
            k = end + 1;
        }
        return turns;
    }

    private static boolean isBare(ArticleSymbols reading, int index) {
        QuotedContent passage = reading.passages.get(index);
        return PassageShape.of(reading, passage).alone()
                && passage.parts().size() == 1
                && passage.end() - passage.first() <= LONGEST;
    }

    /** Whether a passage stands in the paragraph right after the one before it. */
    private static boolean follows(ArticleSymbols reading, int index) {
        QuotedContent before = reading.passages.get(index - 1);
        return reading.paragraph(reading.passages.get(index).first()) - reading.paragraph(before.end() - 1) == 1;
    }
}
