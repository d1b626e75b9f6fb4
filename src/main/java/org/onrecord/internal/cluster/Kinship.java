package org.onrecord.internal.cluster;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/**
 * Tells which people are introduced as relatives of others. Such people are rarely called by the bare surname, which belongs to
 * the one whose relatives they are.
 */
final class Kinship {
    /** How many commas and titles there are at most between a noun of kinship and the name. */
    private static final int MAX_TOKENS_BETWEEN = 4;

    /** How many tokens "his sister" or "her only son" has at most. */
    private static final int MAX_TOKENS_OF_APPOSITION = 4;

    /** How many tokens there are at most after "of" in "son of the late tycoon X". */
    private static final int MAX_TOKENS_AFTER_OF = 5;

    private final Analysis analysis;
    private final Lexicon lexicon;

    Kinship(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
    }

    /** Tells whether the words beside a person's name make the person a relative: "his wife, X", "X, his wife", "son of X". */
    boolean introduces(Name name) {
        return isAfterKin(name) || isBeforeKin(name) || isKinOf(name);
    }

    /** Tells whether a name follows a relative's in a list: "his sons, X and Y". */
    boolean joins(@Nullable Name relative, Name name) {
        return relative != null
                && relative.end() + 1 == name.first()
                && (isText(relative.end(), "and") || isText(relative.end(), ","));
    }

    private boolean isAfterKin(Name name) {
        int first = analysis.sentenceOf(name.first()).first();
        for (int i = name.first() - 1; i >= Math.max(first, name.first() - MAX_TOKENS_BETWEEN); i--) {
            Token token = analysis.token(i);
            if (isKin(token)) {
                return true;
            }
            if (!token.text().equals(",") && !lexicon.nameNouns().titles().contains(token.text())) {
                return false;
            }
        }
        return false;
    }

    private boolean isBeforeKin(Name name) {
        Sentence sentence = analysis.sentenceOf(name.first());
        int possessive = name.end() + 1;
        if (possessive >= sentence.end()
                || !isText(name.end(), ",")
                || !analysis.token(possessive).tag().equals("PRP$")) {
            return false;
        }
        int end = Math.min(sentence.end(), possessive + MAX_TOKENS_OF_APPOSITION);
        for (int i = possessive + 1; i < end && analysis.token(i).isWord(); i++) {
            if (isKin(analysis.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKinOf(Name name) {
        int first = Math.max(analysis.sentenceOf(name.first()).first() + 1, name.first() - 1 - MAX_TOKENS_AFTER_OF);
        for (int i = name.first() - 1; i >= first && canBeBetween(analysis.token(i)); i--) {
            if (isText(i, "of")) {
                return isKin(analysis.token(i - 1));
            }
        }
        return false;
    }

    /** Excludes "mother of two X". */
    private static boolean canBeBetween(Token token) {
        return token.isWord() && !token.tag().equals("CD");
    }

    private boolean isKin(Token token) {
        return token.isNoun() && lexicon.roles().isRelative(token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isText(int token, String text) {
        return token < analysis.size() && analysis.token(token).text().equals(text);
    }
}
