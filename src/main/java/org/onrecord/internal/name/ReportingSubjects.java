package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Makes names of proper nouns that the tagger does not know but that report something: beside quotation marks an
 * organization of "Politifact says", and a person of "Nandita Moru says"; after a report a person of "The road was dry, said Moru."
 */
final class ReportingSubjects implements NamePass {
    private static final int MAX_TOKENS = 4;

    private final NameNouns nouns;
    private final PersonLooks looks;
    private final ReportingVerbs reportingVerbs;
    private final Set<String> daysAndMonths;

    ReportingSubjects(Lexicon lexicon) {
        nouns = lexicon.nameNouns();
        looks = new PersonLooks(lexicon);
        reportingVerbs = new ReportingVerbs(lexicon);
        daysAndMonths = lexicon.ruleWords().of(WordList.DAYS_AND_MONTHS);
    }

    @Override
    public void apply(NameDraft draft) {
        for (int i = 0; i < draft.analysis().size(); ) {
            int end = i;
            while (end - i < MAX_TOKENS && draft.sameSentence(end, i) && isUnknownName(draft, end)) {
                end++;
            }
            if (end > i && isAfterReport(draft, i, end)) {
                put(draft, i, end);
            } else if (end > i && isWhole(draft, i) && hasReportingVerb(draft, i, end) && isBesideQuotes(draft, i)) {
                if (end - i > 1) {
                    put(draft, i, end);
                } else {
                    draft.put(i, end, EntityType.ORGANIZATION);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Makes a name of a run: of a person if it looks like a person's, without the "Londoner" of "Londoner Alice Drumm". */
    private void put(NameDraft draft, int from, int end) {
        int first = looks.isInhabitantBefore(draft, from, end) ? from + 1 : from;
        draft.put(first, end, looks.isPerson(draft, first, end) ? EntityType.PERSON : EntityType.ORGANIZATION);
    }

    /** Tells whether a run ends a report, after its verb: "“…,” said Nandita Moru, a doctor", "The road was dry, said Moru." */
    private boolean isAfterReport(NameDraft draft, int first, int end) {
        boolean isAfterClause = first > 1
                && draft.sameSentence(first - 2, first)
                && (QuoteTokens.isDouble(draft.token(first - 2))
                        || draft.token(first - 2).text().equals(","));
        boolean isClosed = !draft.sameSentence(end, first) || !draft.token(end).isWord();
        return isAfterClause && isClosed && reportingVerbs.isAt(draft, first - 1, first);
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

    /** Excludes the end of a longer name, and what follows a preposition, which is no subject: "the embassy in Kelmund said". */
    private boolean isWhole(NameDraft draft, int first) {
        return first == 0
                || draft.nameAt(first - 1) == null
                        && !isUnknownName(draft, first - 1)
                        && !draft.isAfterPreposition(first);
    }

    /** Tells whether a reporting verb follows, or an adverb and a reporting verb. */
    private boolean hasReportingVerb(NameDraft draft, int first, int end) {
        boolean afterAdverb =
                draft.sameSentence(end, first) && draft.token(end).tag().equals("RB");
        return reportingVerbs.isAt(draft, afterAdverb ? end + 1 : end, first);
    }

    private static boolean isBesideQuotes(NameDraft draft, int token) {
        Sentence sentence = draft.analysis().sentenceOf(token);
        return draft.analysis().tokens().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(QuoteTokens::isDouble);
    }
}
