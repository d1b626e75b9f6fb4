package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.lexicon.WordList;
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

    /** Words before a noun that is not the subject of the verb after it: "the embassy in Kelmund said". */
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "from", "with", "for", "by", "near");

    private final NameNouns nouns;
    private final ReportingWords reportingWords;
    private final Set<String> daysAndMonths;

    ReportingSubjects(Lexicon lexicon) {
        nouns = lexicon.nameNouns();
        reportingWords = lexicon.reportingWords();
        daysAndMonths = lexicon.ruleWords().of(WordList.DAYS_AND_MONTHS);
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
                && !daysAndMonths.contains(at.text().toLowerCase(Locale.ROOT))
                && !nouns.isDemonym(at.text())
                && !nouns.isAbbreviation(at.text())
                && !nouns.titles().contains(at.text());
    }

    /** Excludes the end of a longer name, and what follows a preposition: the "Education" of "the Minister of Education". */
    private boolean isWhole(NameDraft draft, int first) {
        return first == 0
                || draft.nameAt(first - 1) == null
                        && !isUnknownName(draft, first - 1)
                        && !(draft.sameSentence(first - 1, first)
                                && PREPOSITIONS.contains(draft.token(first - 1).text()));
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
