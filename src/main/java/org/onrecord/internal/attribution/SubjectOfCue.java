package org.onrecord.internal.attribution;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * Tells whether an explanation may call a phrase the subject of a reporting word. It may where nothing but adverbs and auxiliaries,
 * or an aside that ends with a comma, stands between the two. It may not in "Ruiz, whose lawyer said" or "Ruiz left, saying":
 * there a reader would find another subject, or none.
 */
final class SubjectOfCue {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final Set<String> MARKS =
            Set.of(",", "”", "’", "\"", "''", "'", "»", "“", ".", "?", "!", ":", ";", "…");
    private static final Set<String> ASIDE_ENDS = Set.of(",", ")", "—", "–", "-", "-RRB-");

    private final Analysis analysis;

    SubjectOfCue(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @param cue index of the token of a verb that stands before or after the phrase */
    boolean isSubject(Phrase phrase, int cue) {
        return cue < phrase.first() ? isInverted(phrase, cue) : isSubjectBefore(phrase, cue);
    }

    /** Tells whether a phrase follows its verb, as in "…," said Ruiz: nothing before the verb could be the subject. */
    private boolean isInverted(Phrase phrase, int cue) {
        int before = cue - 1;
        while (before >= 0 && isAdverb(analysis.token(before))) {
            before--;
        }
        return cue == phrase.first() - 1
                && (before < 0
                        || MARKS.contains(analysis.token(before).text())
                        || analysis.sentenceOf(before) != analysis.sentenceOf(cue));
    }

    private boolean isSubjectBefore(Phrase phrase, int cue) {
        int before = cue - 1;
        boolean isFinite = !analysis.token(cue).tag().equals("VBG");
        while (before >= phrase.end() && isAuxiliaryOrAdverb(analysis.token(before))) {
            isFinite |= AUXILIARIES.contains(lower(analysis.token(before).lemma()));
            before--;
        }
        if (!isFinite || before >= phrase.end() && analysis.token(before).tag().equals("TO")) {
            return false;
        }
        return before < phrase.end()
                || ASIDE_ENDS.contains(analysis.token(before).text()) && !hasOwner(phrase.end(), before);
    }

    /** Tells whether an aside has a "whose", and so a subject of its own that may be meant: "Ruiz, whose lawyer, …, said". */
    private boolean hasOwner(int from, int to) {
        for (int token = from; token < to; token++) {
            if (analysis.token(token).tag().equals("WP$")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuxiliaryOrAdverb(Token token) {
        return isAdverb(token)
                || token.tag().equals("MD")
                || token.isVerb() && AUXILIARIES.contains(lower(token.lemma()));
    }

    private static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB");
    }

    private static String lower(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }
}
