package org.onrecord.internal.corenlp;

import java.util.Set;
import org.onrecord.internal.lexicon.SpeechVerbs;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * A word that may be a verb of speech, in its sentence.
 *
 * @param analysis the article's tokens
 * @param sentence the word's sentence
 * @param index the word's token
 */
record SpeechVerbPlace(Analysis analysis, Sentence sentence, int index) {
    /** How long the subject before a verb is at most, in tokens. */
    private static final int MAX_SUBJECT_TOKENS = 10;

    private static final Set<String> MARKS = Set.of("“", "”", "\"", "''", "``", "»", "«", "’", "‘", "'");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ".", "?", "!", "…", "...");
    private static final Set<String> AFTER_VERB = Set.of(",", ".", ":", ";", "-LRB-", "(", "—", "–", "-");

    /** Tags of the words of a subject: nouns and names with the words before them, "of" and "in" between. */
    private static final Set<String> IN_SUBJECT = Set.of(
            "DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "IN", "PRP", "FW", "VBN", "VBG", "HYPH");

    /** Tags of words that may follow a verb of speech and its subject. */
    private static final Set<String> AFTER_CLAUSE = Set.of("IN", "TO", "RB", "CC", "WRB", "PRP");

    private Token at(int token) {
        return analysis.token(token);
    }

    private boolean isIn(int token) {
        return token >= sentence.first() && token < sentence.end();
    }

    /** Tells whether the words before can only be the verb's subject. */
    boolean followsSubject(SpeechVerbs.Form form) {
        if (!isIn(index - 1) || !agrees(at(index - 1), form) || !endsClause(index + 1)) {
            return false;
        }
        int start = index - 1;
        while (isIn(start - 1)
                && index - start < MAX_SUBJECT_TOKENS
                && IN_SUBJECT.contains(at(start - 1).tag())
                && !isAs(start - 1)) {
            start--;
        }
        return isClosedQuotation(start - 1)
                || isIn(start - 1) && isAs(start - 1)
                || start == sentence.first() && opensQuotation(index + 1);
    }

    /** Tells whether the word follows a quotation, or opens its sentence, and a name follows that can only be its subject. */
    boolean precedesSubject() {
        if (!isIn(index + 1)) {
            return false;
        }
        boolean subject =
                at(index + 1).tag().startsWith("NNP") || at(index + 1).tag().equals("DT");
        return subject && (isClosedQuotation(index - 1) || index == sentence.first() && colonFollows());
    }

    /** Tells whether the word follows a quotation and a name follows: “…,” repeated Maureen Tilley. */
    boolean precedesName() {
        return isIn(index + 1) && at(index + 1).tag().startsWith("NNP") && isClosedQuotation(index - 1);
    }

    private boolean isAs(int token) {
        return at(token).text().equalsIgnoreCase("as");
    }

    private boolean agrees(Token subject, SpeechVerbs.Form form) {
        return switch (subject.tag()) {
            case "NN", "NNP" -> !form.tag().equals("VBP");
            case "NNS", "NNPS", "CD" -> !form.tag().equals("VBZ");
            default -> false;
        };
    }

    /** Tells whether nothing at {@code token} needs the word to be a noun. */
    private boolean endsClause(int token) {
        return !isIn(token)
                || AFTER_VERB.contains(at(token).text())
                || MARKS.contains(at(token).text())
                || AFTER_CLAUSE.contains(at(token).tag());
    }

    /** Tells whether a closing mark of a whole clause ends before {@code token + 1}: “…,” or “…”, */
    private boolean isClosedQuotation(int token) {
        if (token < 1) {
            return false;
        }
        boolean isComma = at(token).text().equals(",");
        int mark = isComma ? token - 1 : token;
        return mark > 0
                && MARKS.contains(at(mark).text())
                && (isComma || CLAUSE_ENDS.contains(at(mark - 1).text()));
    }

    private boolean opensQuotation(int token) {
        return isIn(token + 1)
                && (at(token).text().equals(",") || at(token).text().equals(":"))
                && MARKS.contains(at(token + 1).text());
    }

    private boolean colonFollows() {
        for (int token = index + 1; token < sentence.end() && token < index + MAX_SUBJECT_TOKENS; token++) {
            if (opensQuotation(token)) {
                return true;
            }
            if (!IN_SUBJECT.contains(at(token).tag()) && !at(token).text().equals(",")) {
                return false;
            }
        }
        return false;
    }
}
