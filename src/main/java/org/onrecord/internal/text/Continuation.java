package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/**
 * Joins the parts of a quotation that runs over several paragraphs. Each paragraph begins with an opening mark, and only the last has a
 * closing one. A quotation that is not closed continues if the next paragraph starts with an opening mark of the same family, unless
 * that paragraph is another speaker's turn in a transcript.
 */
final class Continuation {

    /** A paragraph of a transcript that nobody speaks: "(Applause.)". */
    private static final Pattern STAGE_DIRECTION = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    private final String text;
    private final UnclosedEnd unclosedEnd;
    private final List<QuotedSpan> spans = new ArrayList<>();
    private final List<MarkPair> open = new ArrayList<>();

    Continuation(String text, UnclosedEnd unclosedEnd) {
        this.text = text;
        this.unclosedEnd = unclosedEnd;
    }

    /**
     * Adds the pairs of the next paragraph. A pair without a closing mark ends before its reporting clause, if that follows, or with the
     * sentence that it begins in.
     *
     * @param isContinued whether the paragraph after it begins with an opening mark
     */
    void add(Span paragraph, List<MarkPair> found, boolean isContinued) {
        List<MarkPair> pairs =
                found.stream().map(pair -> cut(pair, found, isContinued)).toList();
        MarkPair joined = null;
        if (!open.isEmpty()) {
            boolean continues = !pairs.isEmpty() && continues(pairs.get(0), paragraph);
            if (continues && opensTurn(pairs.get(0))) {
                emit(open);
                open.clear();
            } else if (continues) {
                joined = pairs.get(0);
                open.add(joined);
                if (joined.closed() || isCut(joined, paragraph)) {
                    finish();
                }
            } else {
                finish();
            }
        }
        for (MarkPair pair : pairs) {
            if (pair != joined && (pair.closed() || isCut(pair, paragraph))) {
                emit(List.of(pair));
            } else if (pair != joined) {
                finish();
                open.add(pair);
            }
        }
    }

    private MarkPair cut(MarkPair pair, List<MarkPair> all, boolean isContinued) {
        if (pair.closed() || pair.kind() == MarkKind.SINGLE) {
            return pair;
        }
        int clause = unclosedEnd.beforeClause(text, pair.open().end(), pair.end());
        int end = clause < 0 && !isContinued
                ? unclosedEnd.beforeNextSentence(text, pair.start(), pair.open().end(), pair.end())
                : clause;
        boolean crosses = all.stream().anyMatch(other -> other.closed() && other.start() < end && end < other.end());
        return end < 0 || crosses ? pair : new MarkPair(pair.open(), null, end);
    }

    private static boolean isCut(MarkPair pair, Span paragraph) {
        return pair.end() < paragraph.end();
    }

    private boolean continues(MarkPair pair, Span paragraph) {
        return pair.start() == paragraph.start() && pair.kind() == open.get(0).kind();
    }

    private boolean opensTurn(MarkPair pair) {
        Span content = pair.content(text);
        return SpeakerLabel.end(text, content.start()) >= 0;
    }

    /** Ends the open quotation. A mark was a stray one if nothing announced a quotation and no paragraph continued it. */
    void finish() {
        if (open.size() > 1 || !open.isEmpty() && open.get(0).open().mayStayOpen()) {
            emit(open);
        }
        open.clear();
    }

    private void emit(List<MarkPair> pairs) {
        List<Span> parts = pairs.stream()
                .map(pair -> pair.content(text))
                .filter(part -> part.length() > 0)
                .filter(part -> pairs.size() == 1 || !isStageDirection(part))
                .toList();
        if (!parts.isEmpty()) {
            MarkPair last = pairs.get(pairs.size() - 1);
            Span outer = new Span(pairs.get(0).start(), last.end());
            spans.add(new QuotedSpan(parts, outer, last.kind(), -1, last.closed()));
        }
    }

    private boolean isStageDirection(Span part) {
        return STAGE_DIRECTION.matcher(text).region(part.start(), part.end()).matches();
    }

    /** Returns the quotations so far, in no particular order. */
    List<QuotedSpan> spans() {
        return spans;
    }
}
