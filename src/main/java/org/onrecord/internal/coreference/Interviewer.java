package org.onrecord.internal.coreference;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/**
 * Tells who asks in an interview, by the words beside a name before it: "Ada Quill asked Paul Lund", "a talk with our reporter Ada Quill",
 * "Ada Quill of the Oslo Times", "interviewed by Ada Quill".
 */
final class Interviewer {
    /** How far the verb or the newspaper is from the name, in tokens. */
    private static final int REACH = 6;

    private final Lexicon lexicon;
    private final Analysis analysis;
    private final int interview;

    /** @param interview index of the token with which the interview begins */
    Interviewer(Lexicon lexicon, Analysis analysis, int interview) {
        this.lexicon = lexicon;
        this.analysis = analysis;
        this.interview = interview;
    }

    boolean is(EntityCluster person) {
        return person.names().stream().anyMatch(name -> name.end() <= interview && asks(name));
    }

    private boolean asks(Name name) {
        return isAfterJournalist(name.first() - 1)
                || isAfterAgent(name.first() - 1)
                || isBeforeJournalist(name.end())
                || isBeforeMedium(name.end())
                || isSubject(name.end());
    }

    /** Tells whether "reporter" stands before a name. */
    private boolean isAfterJournalist(int before) {
        return before >= 0 && lexicon.roles().isJournalist(lemma(before));
    }

    /** Tells whether "interviewed by" stands before a name. */
    private boolean isAfterAgent(int before) {
        return before > 0 && word(before).equals("by") && asks(before - 1);
    }

    /** Tells whether ", our reporter," stands after a name. */
    private boolean isBeforeJournalist(int after) {
        if (after >= interview || !word(after).equals(",")) {
            return false;
        }
        for (int token = after + 1; token < end(after) && !word(token).equals(","); token++) {
            if (lexicon.roles().isJournalist(lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether "of the Oslo Times" stands after a name. */
    private boolean isBeforeMedium(int after) {
        if (after >= interview || !Set.of("of", "from", "for").contains(word(after))) {
            return false;
        }
        for (int token = after + 1; token < end(after); token++) {
            boolean isWordOfName =
                    analysis.token(token).isCapitalized() || word(token).equals("the");
            if (!isWordOfName) {
                return false;
            }
            if (lexicon.nameNouns().endsMedium(word(token))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a verb of asking follows a name, with nothing but adverbs and auxiliaries between. */
    private boolean isSubject(int after) {
        for (int token = after; token < end(after); token++) {
            Token next = analysis.token(token);
            if (next.isVerb() && !next.isAuxiliary()) {
                boolean isPassive = token > after && lemma(token - 1).equals("be");
                return asks(token) && !isPassive;
            }
            if (!next.isAuxiliary() && !next.tag().startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    private int end(int from) {
        return Math.min(interview, from + REACH);
    }

    private String word(int token) {
        return analysis.token(token).text().toLowerCase(Locale.ROOT);
    }

    private boolean asks(int verb) {
        return lexicon.ruleWords().of(WordList.ASKING_VERBS).contains(lemma(verb));
    }

    private String lemma(int token) {
        return analysis.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
