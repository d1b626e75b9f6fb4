package org.onrecord.internal.attribution;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * Tells whether an explanation may call a phrase the subject of a reporting word. It may where nothing but adverbs and auxiliaries,
 * or an aside between two marks, is between the two. It may not in "Ruiz, whose lawyer said", "Ruiz left, saying" or "the book by
 * Ruiz says": there a reader would find another subject, or none.
 */
final class SubjectOfCue {
    private static final Set<String> MARKS =
            Set.of(",", "”", "’", "\"", "''", "'", "»", "“", ".", "?", "!", ":", ";", "…");
    private static final Set<String> ASIDE_STARTS = Set.of(",", "(", "—", "–", "-", "-LRB-");
    private static final Set<String> ASIDE_ENDS = Set.of(",", ")", "—", "–", "-", "-RRB-");

    /** A phrase behind one of them belongs to what stands before it, or tells when or where. None of them begins a clause. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "against", "among", "at", "between", "by", "for", "from", "in", "into", "of", "on", "over",
            "through", "to", "toward", "towards", "under", "upon", "with", "within", "without");

    private final Analysis analysis;

    SubjectOfCue(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @param cue index of the token of a verb before or after the phrase */
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
                && !analysis.token(cue).tag().equals("VBG")
                && (before < 0
                        || MARKS.contains(analysis.token(before).text())
                        || analysis.sentenceOf(before) != analysis.sentenceOf(cue));
    }

    private boolean isSubjectBefore(Phrase phrase, int cue) {
        int before = cue - 1;
        String tag = analysis.token(cue).tag();
        boolean isFinite = !tag.equals("VBG");
        boolean isPredicate = false;
        while (before >= phrase.end() && isAuxiliaryOrAdverb(analysis.token(before))) {
            isFinite |= analysis.token(before).isAuxiliary();
            isPredicate |= tag.equals("VB") && analysis.token(before).lemma().equals("be");
            before--;
        }
        if (!isFinite || isPredicate || followsPreposition(phrase)) {
            return false;
        }
        return before < phrase.end() || isAside(phrase.end(), before + 1);
    }

    private boolean followsPreposition(Phrase phrase) {
        return phrase.first() > 0
                && PREPOSITIONS.contains(
                        analysis.token(phrase.first() - 1).text().toLowerCase(Locale.ROOT));
    }

    /**
     * Tells whether words are an aside that has no part in the verb behind it. A "whose" brings a subject of its own that may be meant
     * ("Ruiz, whose lawyer, …, said"), and so does a "who" that no verb of the aside goes with ("Ruiz, who, in tears, said").
     */
    private boolean isAside(int from, int to) {
        if (!ASIDE_STARTS.contains(analysis.token(from).text())
                || !ASIDE_ENDS.contains(analysis.token(to - 1).text())) {
            return false;
        }
        boolean isOpen = false;
        for (int token = from; token < to; token++) {
            Token at = analysis.token(token);
            String tag = at.tag();
            if (tag.equals("WP$")) {
                return false;
            }
            isOpen = tag.equals("WP") || tag.equals("WDT") || isOpen && !at.isFiniteVerb();
        }
        return !isOpen;
    }

    private static boolean isAuxiliaryOrAdverb(Token token) {
        return isAdverb(token) || token.tag().equals("MD") || token.isAuxiliary();
    }

    private static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB");
    }
}
