package org.onrecord.internal.indirect;

import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/**
 * How a sentence goes on from a place where a content may end: the mark there, the word that joins what follows, the subject and the verb of
 * what follows. ", while her rival has gained" goes on with a comma, "while", a noun and a verb in the present tense.
 *
 * @param mark code of the mark at the place; empty if there is none
 * @param connector lemma of the conjunction, preposition or relative pronoun; empty if there is none
 * @param subject code of the phrase, its lemma for a pronoun; empty if the verb comes first, "-" if there is no verb nearby
 * @param verb tag of the first verb; empty if there is none nearby
 */
record Continuation(String mark, String connector, String subject, String verb) {
    /** How many units after its beginning the verb of a continuation is looked for. */
    private static final int MAX_UNITS = 9;

    /** Returns the continuation at a token. */
    static Continuation at(SentenceContext context, int place) {
        int end = context.sentence().end();
        int token = place;
        var mark = new StringBuilder();
        while (token < end && isPunctuation(context.symbol(token))) {
            mark.append(context.symbol(token).code());
            token++;
        }
        String connector = "";
        while (token < end && isConnector(context.symbol(token)) && context.phraseAt(token) == null) {
            connector = connector.isEmpty() ? context.lemma(token) : connector + " " + context.lemma(token);
            token++;
        }
        Phrase phrase = context.phraseAt(token);
        String subject = "";
        if (phrase != null) {
            Symbol symbol = context.symbol(token);
            subject = switch (symbol) {
                case HE_OR_SHE, IT, I_OR_WE, WHO, OTHER_PRONOUN, WHICH_OR_WHEN -> context.lemma(phrase.head());
                default -> String.valueOf(symbol.code());
            };
        }
        int units = 0;
        for (int t = token; t < end && units < MAX_UNITS; t++) {
            Symbol symbol = context.symbol(t);
            if (t > token && isPunctuation(symbol)) {
                break;
            }
            if (context.isAnyVerb(t)) {
                return new Continuation(mark.toString(), connector, subject, context.tag(t));
            }
            units += context.startsUnit(t) ? 1 : 0;
        }
        return new Continuation(mark.toString(), connector, phrase == null ? "" : "-", "");
    }

    private static boolean isPunctuation(Symbol symbol) {
        return Boundaries.isMark(symbol) || symbol == Symbol.OPENING_BRACKET || symbol == Symbol.CLOSING_BRACKET;
    }

    private static boolean isConnector(Symbol symbol) {
        return switch (symbol) {
            case AND, PREPOSITION, THAT, WHICH_OR_WHEN, AS, BY, TO, ADVERB -> true;
            default -> false;
        };
    }

    /** Returns whether a clause or an aside of its own may begin here: after a mark or a conjunction. */
    boolean begins() {
        return !mark.isEmpty() || !connector.isEmpty();
    }

    String shape() {
        return mark + "|" + connector + "|" + subject + "|" + verb;
    }

    String clause() {
        return mark + "|" + subject + "|" + verb;
    }

    String joint() {
        return mark + "|" + connector;
    }
}
