package org.onrecord.internal.name;

import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.WordRates;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Proper nouns that the tagger does not know, but that say, write or report something beside quotation marks: "Politifact
 * says".
 */
final class ReportingSubjects {
    /** Above this share of its occurrences a verb reports. */
    private static final double REPORTS = 0.5;

    private static final int LONGEST = 4;

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»", "„");

    private final NameDraft board;
    private final NameNouns words;
    private final WordRates cues;

    ReportingSubjects(NameDraft board, NameNouns words, WordRates cues) {
        this.board = board;
        this.words = words;
        this.cues = cues;
    }

    void apply() {
        for (int i = 0; i < board.analysis().size(); ) {
            int end = i;
            while (end < board.analysis().size() && end - i < LONGEST && isUnknown(end) && board.sameSentence(end, i)) {
                end++;
            }
            if (end > i
                    && !isOffice(i)
                    && !isUnknown(i - 1)
                    && board.over(i - 1) == null
                    && speaks(i, end)
                    && quotes(i)) {
                board.put(i, end, EntityType.ORGANIZATION);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The "Education" of "the Minister of Education". */
    private boolean isOffice(int first) {
        return board.sameSentence(first - 1, first)
                && board.token(first - 1).text().equals("of");
    }

    private boolean isUnknown(int index) {
        if (index < 0 || board.over(index) != null) {
            return false;
        }
        Token token = board.token(index);
        return token.tag().startsWith("NNP")
                && token.isCapitalized()
                && token.text().length() > 2
                && !words.isDemonym(token.text())
                && !words.isAbbreviation(token.text())
                && !words.titles().contains(token.text());
    }

    /** Whether a reporting verb follows, be it after an adverb. */
    private boolean speaks(int first, int end) {
        int verb = board.sameSentence(end, first) && board.token(end).tag().equals("RB") ? end + 1 : end;
        return board.sameSentence(verb, first)
                && board.token(verb).isVerb()
                && !board.token(verb).tag().equals("VBG")
                && !board.token(verb).tag().equals("VBN")
                && cues.rate(board.token(verb).lemma()) >= REPORTS;
    }

    /** Whether there are double quotation marks in a token's sentence. */
    private boolean quotes(int token) {
        Sentence sentence = board.analysis().sentenceOf(token);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (MARKS.contains(board.token(i).text())) {
                return true;
            }
        }
        return false;
    }
}
