package org.onrecord.internal.attribution;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;

/**
 * A story told in speech: short paragraphs one after the other, each of them somebody's words and nothing else. There, by rule, the
 * speaker who is left out is the one who did not speak last. News reports have no such runs to learn from: a lone quoted paragraph
 * there continues the speaker before it.
 */
final class Dialogue {
    /** Fewer paragraphs in a row with nothing but speech are no dialogue. */
    private static final int LEAST_TURNS = 2;

    /** A longer paragraph of speech, in tokens, is a statement. */
    private static final int MAX_TURN_TOKENS = 60;

    private final AttributionProblems problems;
    private final List<Content> contents;
    private final BitSet bareTurns;

    Dialogue(ArticleSymbols symbols, AttributionProblems problems) {
        this.problems = problems;
        this.contents = symbols.contents();
        this.bareTurns = bareTurns(symbols);
    }

    /** Returns who speaks in a content where the text leaves it out; null if it is no turn of a dialogue between two. */
    @Nullable
    SourceCandidate of(int index, History history) {
        return bareTurns.get(index) && history.source() != null && history.other() != null
                ? problems.candidate(contents.get(index), history.other(), history)
                        .as(Connection.TURN)
                : null;
    }

    /** Returns the positions of the contents that are turns of a dialogue without a reporting clause. */
    private static BitSet bareTurns(ArticleSymbols symbols) {
        List<Content> contents = symbols.contents();
        var turns = new BitSet();
        for (int k = 1; k < contents.size(); ) {
            int end = k;
            while (end < contents.size()
                    && isBare(symbols, contents.get(end))
                    && isInNextParagraph(symbols, contents.get(end - 1), contents.get(end))) {
                end++;
            }
            if (end - k >= LEAST_TURNS) {
                turns.set(k, end);
            }
            k = end + 1;
        }
        return turns;
    }

    private static boolean isBare(ArticleSymbols symbols, Content content) {
        return content.parts().size() == 1
                && content.end() - content.first() <= MAX_TURN_TOKENS
                && ContentShape.of(symbols, content).isAlone();
    }

    private static boolean isInNextParagraph(ArticleSymbols symbols, Content one, Content next) {
        return symbols.paragraph(next.first()) - symbols.paragraph(one.end() - 1) == 1;
    }
}
