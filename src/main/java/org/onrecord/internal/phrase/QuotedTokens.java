package org.onrecord.internal.phrase;

import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.linguistics.Analysis;

/** Which tokens belong to which content, the quotation marks around it included. Immutable. */
public final class QuotedTokens {
    private static final String MARKS = "\"“”„‟«»‹›‘’‚'`＂";

    private final Analysis analysis;

    /** For each token: the position of its content in the list; -1 for none. */
    private final int[] contentAt;

    /** @param contents in text order, none inside another */
    public QuotedTokens(Analysis analysis, List<Content> contents) {
        this.analysis = analysis;
        this.contentAt = new int[analysis.size()];
        Arrays.fill(contentAt, -1);
        for (int k = 0; k < contents.size(); k++) {
            for (Content.Part part : contents.get(k).parts()) {
                cover(part, k);
            }
        }
    }

    private void cover(Content.Part part, int content) {
        int first = part.first();
        int end = part.end();
        if (first > 0 && isMark(first - 1) && paragraph(first - 1) == paragraph(Math.min(first, end - 1))) {
            first--;
        }
        if (end < contentAt.length && isMark(end) && paragraph(end) == paragraph(end - 1)) {
            end++;
        }
        for (int token = first; token < end; token++) {
            contentAt[token] = content;
        }
    }

    private boolean isMark(int token) {
        String text = analysis.token(token).text();
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
    }

    private int paragraph(int token) {
        return analysis.sentenceOf(token).paragraph();
    }

    /** Returns whether a token belongs to any content. */
    public boolean contains(int token) {
        return contentAt[token] >= 0;
    }

    /** Returns the position of a token's content in the list; -1 for none. */
    int contentAt(int token) {
        return contentAt[token];
    }
}
