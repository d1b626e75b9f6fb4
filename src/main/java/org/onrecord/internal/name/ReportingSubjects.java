package org.onrecord.internal.name;

import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Makes organizations of proper nouns that the tagger does not know but that report something beside quotation marks:
 * "Politifact says".
 */
final class ReportingSubjects implements NamePass {
    /** The least rate of a verb that reports. */
    private static final double MIN_CUE_RATE = 0.5;

    private static final int MAX_TOKENS = 4;

    private final NameNouns nouns;
    private final ReportingWords reportingWords;

    ReportingSubjects(NameNouns nouns, ReportingWords reportingWords) {
        this.nouns = nouns;
        this.reportingWords = reportingWords;
    }

    @Override
    public void apply(NameDraft draft) {
        for (int i = 0; i < draft.analysis().size(); ) {
            int end = i;
            while (end - i < MAX_TOKENS && draft.sameSentence(end, i) && isUnknownName(draft, end)) {
                end++;
            }
            if (end > i && isWhole(draft, i) && hasReportingVerb(draft, i, end) && isBesideQuotes(draft, i)) {
                draft.put(i, end, EntityType.ORGANIZATION);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isUnknownName(NameDraft draft, int token) {
        Token at = draft.token(token);
        return draft.nameAt(token) == null
                && at.tag().startsWith("NNP")
                && at.isCapitalized()
                && at.text().length() > 2
                && !nouns.isDemonym(at.text())
                && !nouns.isAbbreviation(at.text())
                && !nouns.titles().contains(at.text());
    }

    /** Excludes the end of a longer name, and offices: the "Education" of "the Minister of Education". */
    private boolean isWhole(NameDraft draft, int first) {
        return first == 0
                || draft.nameAt(first - 1) == null
                        && !isUnknownName(draft, first - 1)
                        && !draft.isWord(first - 1, first, "of");
    }

    /** Tells whether a reporting verb follows, or an adverb and a reporting verb. */
    private boolean hasReportingVerb(NameDraft draft, int first, int end) {
        boolean afterAdverb =
                draft.sameSentence(end, first) && draft.token(end).tag().equals("RB");
        int verb = afterAdverb ? end + 1 : end;
        return draft.sameSentence(verb, first)
                && draft.token(verb).isVerb()
                && !draft.token(verb).tag().equals("VBG")
                && !draft.token(verb).tag().equals("VBN")
                && reportingWords.cueRate(draft.token(verb).lemma()) >= MIN_CUE_RATE;
    }

    private static boolean isBesideQuotes(NameDraft draft, int token) {
        Sentence sentence = draft.analysis().sentenceOf(token);
        return draft.analysis().tokens().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(QuoteTokens::isDouble);
    }
}
