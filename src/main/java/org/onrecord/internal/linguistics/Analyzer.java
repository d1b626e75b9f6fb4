package org.onrecord.internal.linguistics;

import java.util.List;
import org.onrecord.document.Span;

/** Finds the tokens and sentences of a text. Implementations are immutable and safe to share between threads. */
public interface Analyzer {

    /**
     * Analyses a text paragraph by paragraph.
     *
     * @param text any string
     * @param paragraphs its paragraphs, in order and disjoint; text between them is not analysed
     */
    Analysis analyze(String text, List<Span> paragraphs);
}
