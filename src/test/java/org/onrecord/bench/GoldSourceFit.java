package org.onrecord.bench;

import java.util.Set;
import org.onrecord.document.Span;
import org.onrecord.evaluation.SourceMatch;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;

/**
 * How an annotated source and the phrase nearest to it go together. Corpora differ in what belongs to a source: one includes an
 * appositive or a relative clause, another leaves out a prepositional phrase. Neither is a cut.
 */
enum GoldSourceFit {
    /** The phrase is the source, apart from what may follow a whole noun phrase. */
    EXACT,
    /** The phrase counts as right in the evaluation, but begins or ends inside the noun phrase. */
    SAME,
    /** No phrase counts as right. */
    NONE;

    /** Parts of speech that continue a noun phrase up to its noun. An appositive, a participle, a clause or a preposition does not. */
    private static final Set<String> MODIFYING = Set.of("JJ", "JJR", "JJS", "CD", "POS", "AFX", "FW");

    /** Parts of speech that some annotators include before a noun phrase: "by several people", "even Ruiz". */
    private static final Set<String> LEADING = Set.of("IN", "TO", "RB", "CC");

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    /** Returns the best fit of a phrase. */
    static GoldSourceFit of(Analysis analysis, Phrases phrases, Span source) {
        int first = analysis.firstEndingAfter(source.start());
        int end = Math.min(analysis.size(), analysis.firstEndingAfter(source.end() - 1) + 1);
        while (first < end && !analysis.token(first).isWord()) {
            first++;
        }
        while (end > first && isTrailing(analysis.token(end - 1))) {
            end--;
        }
        int bare = bareStart(analysis, first, end);
        boolean same = false;
        for (int index = phrases.firstFrom(analysis.sentenceOf(Math.min(first, analysis.size() - 1))
                        .first());
                index < phrases.size() && phrases.get(index).first() < end;
                index++) {
            Phrase phrase = phrases.get(index);
            boolean starts = phrase.first() == first
                    || bareStart(analysis, phrase.first(), phrase.end()) == bare
                    || phrase.name() != null && phrase.name().first() == first;
            if (starts && isWhole(analysis, phrase, end)) {
                return EXACT;
            }
            same |= SourceMatch.isSame(analysis.span(phrase.first(), phrase.jointEnd()), source);
        }
        return same ? SAME : NONE;
    }

    private static int bareStart(Analysis analysis, int first, int end) {
        int bare = first;
        while (bare < end && LEADING.contains(analysis.token(bare).tag())) {
            bare++;
        }
        return bare;
    }

    /** Tells whether a token at the end of a source is no part of its noun phrase: a comma, "’s". */
    private static boolean isTrailing(Token token) {
        return token.tag().equals("POS") || !token.isWord() && !token.text().equals("%");
    }

    private static boolean isWhole(Analysis analysis, Phrase phrase, int end) {
        int own = phrase.jointEnd();
        if (own == end) {
            return true;
        }
        if (own > end) {
            return phrase.base() <= end
                    && PREPOSITIONS.contains(analysis.token(end).tag());
        }
        return !isDivided(analysis, own) && !continues(analysis, own, end);
    }

    /** Tells whether the tokens from {@code next} to the end of a source continue the noun phrase before them. */
    private static boolean continues(Analysis analysis, int next, int end) {
        int token = next;
        while (token < end && MODIFYING.contains(analysis.token(token).tag())) {
            token++;
        }
        return token < end
                && (analysis.token(token).isNoun()
                        || analysis.token(token).tag().equals("CC"));
    }

    /** Tells whether a hyphen or a slash inside a word is at a token. */
    private static boolean isDivided(Analysis analysis, int token) {
        String text = analysis.token(token).text();
        return text.length() == 1
                && "-\u2010\u2011/".contains(text)
                && analysis.token(token - 1).end() == analysis.token(token).start();
    }
}
