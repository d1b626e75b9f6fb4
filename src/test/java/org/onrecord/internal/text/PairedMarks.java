package org.onrecord.internal.text;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.lexicon.WordList;

/** Pairs quotation marks with the words of {@code models/}. */
public final class PairedMarks {
    private static final RuleWords WORDS = SmallLists.RULE_WORDS;

    private static final QuotationMarks MARKS =
            new QuotationMarks(WORDS.of(WordList.ELISIONS), WORDS.of(WordList.QUOTING_VERBS));

    private PairedMarks() {}

    public static List<QuotedSpan> pair(String text, List<Span> paragraphs) {
        return MARKS.pair(text, paragraphs);
    }

    public static List<QuotedSpan> pair(String text) {
        return pair(text, Paragraphs.of(text));
    }
}
