package org.onrecord.internal.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;

/**
 * The features of a phrase that do not depend on a content: its reporting clause, its neighbours, and the reporting
 * around it. A list of templates; their names are part of the learned files.
 */
final class PhraseFeatures {
    private static final int MAX_TOKENS_ASIDE = 40;
    private static final int MAX_GAP = 6;

    /** Units that open, close or interrupt a report. */
    private static final Set<Symbol> TURNS = EnumSet.of(
            Symbol.THAT,
            Symbol.WHO,
            Symbol.WHICH_OR_WHEN,
            Symbol.SEMICOLON,
            Symbol.COLON,
            Symbol.CONTENT,
            Symbol.COMMA,
            Symbol.AND,
            Symbol.VERB);

    private final ArticleSymbols symbols;

    PhraseFeatures(ArticleSymbols symbols) {
        this.symbols = symbols;
    }

    FeatureSource of(Phrase phrase, ReportingClause clause) {
        return sink -> context(sink, phrase, clause);
    }

    private void context(FeatureSink f, Phrase phrase, ReportingClause clause) {
        int unit = symbols.unitAt(phrase.first());
        int after = symbols.unitAfter(phrase);
        Sentence sentence = symbols.analysis().sentenceOf(phrase.first());
        Token head = symbols.analysis().token(phrase.head());
        String kind = PhraseKind.of(symbols, phrase, clause);
        f.add("context=", symbols.codes(unit - 1, unit), kind, symbols.codes(after, after + 1));
        f.add("right=", symbols.codes(after, after + 3));
        f.add("left=", symbols.codes(unit - 3, unit));
        f.add("left=", symbols.codes(unit - 2, unit), " kind=", kind);
        f.add("word-before=", word(phrase.first() - 1, sentence));
        f.add("word-before=", word(phrase.first() - 1, sentence), " ", word(phrase.first() - 2, sentence));
        f.add("word-after=", word(phrase.jointEnd(), sentence));
        f.add("cluster-before=", cluster(phrase.first() - 1, sentence));
        f.add("cluster-after=", cluster(phrase.jointEnd(), sentence));
        f.add("word-after=", word(phrase.jointEnd(), sentence), " ", word(phrase.jointEnd() + 1, sentence));
        if (phrase.kind() == MentionKind.NOMINAL) {
            f.add("head-cluster=", head.cluster());
            f.add("determiner=", word(phrase.first(), sentence));
        } else if (phrase.kind() == MentionKind.PRONOUN) {
            f.add("pronoun=", head.text().toLowerCase(Locale.ROOT));
        }
        String rate = "-";
        if (clause.hasCue()) {
            rate = clause.relationAndRate();
            int next = symbols.unitAt(Math.max(clause.cueToken(), phrase.jointEnd() - 1)) + 1;
            f.add("rate=", rate, " gap=", Math.min(clause.gap(), MAX_GAP));
            f.add("rate=", rate, " left=", symbols.codes(unit - 2, unit));
            f.add(
                    "verb=",
                    lemma(clause.cueToken()),
                    " word=",
                    word(symbols.firstToken(Math.min(next, symbols.unitCount() - 1)), sentence));
        }
        surroundings(f, phrase, clause, sentence, rate);
    }

    /** Adds the reporting words on either side of the phrase in its sentence, whose report it may be part of. */
    private void surroundings(FeatureSink f, Phrase phrase, ReportingClause clause, Sentence sentence, String rate) {
        Side before = side(phrase.first() - 1, sentence.first() - 1, -1, clause);
        // what lies between a subject and its verb is about the subject, not about the report
        int after = Math.max(phrase.jointEnd(), clause.cueToken() + 1);
        Side behind = side(Math.min(after, sentence.end()), sentence.end(), 1, clause);
        Symbol opening = symbols.symbol(symbols.unitAt(sentence.first()));
        f.add("before-cue=", before.cue());
        f.add("before=", before.turnsToCue());
        f.add("behind-cue=", behind.cue());
        f.add("behind=", behind.turnsToCue());
        f.add("opening=", opening.code(), " rate=", rate);
    }

    /**
     * One side of the phrase, up to the next reporting word.
     *
     * @param cue the reporting word after the code of its symbol; {@code -} for none
     * @param turns the codes of the {@link #TURNS} up to it, each once
     */
    private record Side(String cue, String turns) {
        String turnsToCue() {
            return cue.charAt(0) + turns;
        }
    }

    private Side side(int from, int to, int step, ReportingClause own) {
        var turns = new StringBuilder();
        for (int token = from, n = 0; token != to && n < MAX_TOKENS_ASIDE; token += step, n++) {
            if (token == own.cueToken()) {
                continue;
            }
            Symbol symbol = symbols.symbol(symbols.unitAt(token));
            if (symbol.isCue() || symbol == Symbol.ACCORDING) {
                return new Side(symbol.code() + lemma(token), turns.toString());
            }
            if (TURNS.contains(symbol) && turns.indexOf(String.valueOf(symbol.code())) < 0) {
                turns.append(symbol.code());
            }
        }
        return new Side("-", turns.toString());
    }

    private String lemma(int token) {
        return symbols.analysis().token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Returns the cluster of a token, which helps with rare words; -1 outside the sentence or in quotation marks. */
    private int cluster(int token, Sentence sentence) {
        return token < sentence.first() || token >= sentence.end() || symbols.isQuoted(token)
                ? -1
                : symbols.analysis().token(token).cluster();
    }

    private String word(int token, Sentence sentence) {
        if (token < sentence.first()) {
            return "^";
        }
        if (token >= sentence.end()) {
            return "$";
        }
        return symbols.isQuoted(token) ? "Q" : lemma(token);
    }
}
