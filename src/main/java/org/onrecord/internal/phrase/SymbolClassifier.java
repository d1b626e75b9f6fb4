package org.onrecord.internal.phrase;

import java.util.Locale;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/** Tells which {@link Symbol} a phrase, or a word outside the phrases, is. */
final class SymbolClassifier {
    /** The least share of a noun's occurrences as the head of a source for {@link Symbol#SPEAKING_NOUN}. */
    private static final double LEAST_SOURCE_RATE = 0.05;

    private SymbolClassifier() {}

    /** @param sourceRate how often the head noun of a description is the head of a source, 0 to 1 */
    static Symbol of(Analysis analysis, Phrase phrase, double sourceRate) {
        return switch (phrase.kind()) {
            case NAME ->
                phrase.name() != null && phrase.name().type() == EntityType.PERSON ? Symbol.PERSON : Symbol.OTHER_NAME;
            case PRONOUN -> pronoun(analysis.token(phrase.head()).text().toLowerCase(Locale.ROOT));
            case NOMINAL -> isSpeaking(sourceRate) ? Symbol.SPEAKING_NOUN : Symbol.NOUN;
        };
    }

    static boolean isSpeaking(double sourceRate) {
        return sourceRate >= LEAST_SOURCE_RATE;
    }

    private static Symbol pronoun(String word) {
        return switch (word) {
            case "he", "she" -> Symbol.HE_OR_SHE;
            case "who" -> Symbol.WHO;
            case "which", "that", "what" -> Symbol.WHICH_OR_WHEN;
            case "it" -> Symbol.IT;
            case "i", "we", "they", "you" -> Symbol.I_OR_WE;
            default -> Symbol.OTHER_PRONOUN;
        };
    }

    /** @param cueRate how often the token's lemma reports, 0 to 1 */
    static Symbol of(Token token, double cueRate) {
        if (token.text().equalsIgnoreCase("according")) {
            return Symbol.ACCORDING;
        }
        if (token.isVerb()) {
            return verb(token, cueRate);
        }
        return switch (token.tag()) {
            case "MD" -> Symbol.MODAL;
            case "TO" -> Symbol.TO;
            case "CC" -> Symbol.AND;
            case "RB", "RBR", "RBS" -> Symbol.ADVERB;
            case "WRB" -> Symbol.WHICH_OR_WHEN;
            case "IN" -> preposition(token.text().toLowerCase(Locale.ROOT));
            case "RP" -> Symbol.PREPOSITION;
            default -> token.isWord() ? Symbol.OTHER_WORD : mark(token.text().charAt(0));
        };
    }

    private static Symbol verb(Token token, double cueRate) {
        if (cueRate >= ReportingWords.STRONG) {
            return Symbol.STRONG_CUE;
        }
        // "get" as well, which makes passives: "got quoted"
        if (token.isAuxiliary() || token.lemma().equals("get")) {
            return Symbol.AUXILIARY;
        }
        return cueRate >= ReportingWords.WEAK ? Symbol.WEAK_CUE : Symbol.VERB;
    }

    private static Symbol preposition(String word) {
        return switch (word) {
            case "that" -> Symbol.THAT;
            case "per" -> Symbol.ACCORDING;
            case "as" -> Symbol.AS;
            case "by" -> Symbol.BY;
            default -> Symbol.PREPOSITION;
        };
    }

    private static Symbol mark(char mark) {
        return switch (mark) {
            case ',' -> Symbol.COMMA;
            case '.', '!', '?' -> Symbol.STOP;
            case ':' -> Symbol.COLON;
            case ';' -> Symbol.SEMICOLON;
            case '-', '–', '—', '―' -> Symbol.DASH;
            case '(', '[', '{' -> Symbol.OPENING_BRACKET;
            case ')', ']', '}' -> Symbol.CLOSING_BRACKET;
            default -> Symbol.OTHER_MARK;
        };
    }
}
