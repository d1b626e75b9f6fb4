package org.onrecord.internal.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/** Where an article's phrases stand: before which verbs, in which sentences, in which order. */
public final class GrammaticalRoles {
    private static final Set<String> GOVERNORS = Set.of("IN", "TO", "VB", "VBG");

    /** Tagged as prepositions are, but before a clause. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "after",
            "although",
            "as",
            "because",
            "before",
            "if",
            "once",
            "since",
            "so",
            "that",
            "though",
            "unless",
            "until",
            "whereas",
            "whether",
            "while");

    private static final int LONGEST_APPOSITION = 20;

    private final Analysis analysis;
    private final List<Phrase> phrases;
    private final BitSet quoted;

    public GrammaticalRoles(Analysis analysis, List<Phrase> phrases, BitSet quoted) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.quoted = quoted;
    }

    /** Whether no verb of its sentence stands before a phrase. */
    public boolean leads(Phrase phrase) {
        if (isGoverned(phrase)) {
            return false;
        }
        int start = analysis.sentenceOf(phrase.first()).first();
        for (int i = start; i < phrase.first(); i++) {
            if (isFinite(analysis.token(i)) && !quoted.get(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a verb follows, if after what belongs to the phrase ("Ana Ruiz (Oslo), the mayor, said"; "Ruiz of the Board said"): the
     * phrase is a subject.
     */
    public boolean acts(Phrase phrase) {
        if (isGoverned(phrase)) {
            return false;
        }
        int limit = analysis.sentenceOf(phrase.first()).end();
        int next = afterPrepositions(afterBrackets(phrase.end(), limit), limit);
        if (next < limit && isBreak(next)) {
            return next + 1 < limit && isFinite(next + 1) || isFinite(afterApposition(next, limit));
        }
        return isFinite(next);
    }

    /**
     * Whether it is an object, of a preposition or of a verb that is not finite: "on dropping Ruiz". "To Ruiz, …" opens a
     * sentence about Ruiz, "according to Ruiz" she speaks, and in "saying Ruiz left" she is a subject.
     */
    private boolean isGoverned(Phrase phrase) {
        int before = phrase.first() - 1;
        if (before <= analysis.sentenceOf(phrase.first()).first()
                || !GOVERNORS.contains(analysis.token(before).tag())) {
            return false;
        }
        if (!isPreposition(before)) {
            return !isFinite(phrase.end());
        }
        Token first = analysis.token(phrase.first());
        // "the secretary of state Ana Ruiz" is she
        boolean title = phrase.name() != null && first.isNoun() && !first.isCapitalized();
        return !title && !analysis.token(before - 1).text().equalsIgnoreCase("according");
    }

    private boolean isPreposition(int token) {
        String tag = analysis.token(token).tag();
        return tag.equals("TO")
                || tag.equals("IN")
                        && !CONJUNCTIONS.contains(analysis.token(token).text().toLowerCase(Locale.ROOT));
    }

    /** The token behind "(…)"; {@code start} if there is none. */
    private int afterBrackets(int start, int limit) {
        return start < limit && is(start, "(") ? after(")", start, limit) : start;
    }

    /** The token behind "of the Board at Oslo"; {@code start} if no preposition stands there. */
    private int afterPrepositions(int start, int limit) {
        int next = start;
        while (next + 1 < limit && isPreposition(next)) {
            int at = before(next + 1) + 1;
            if (at >= phrases.size() || phrases.get(at).first() != next + 1) {
                break;
            }
            next = phrases.get(at).end();
        }
        return next;
    }

    /** The token behind the next comma or dash of the kind that stands at {@code opening}; that itself if none is near. */
    private int afterApposition(int opening, int limit) {
        return after(analysis.token(opening).text(), opening, limit);
    }

    private int after(String mark, int start, int limit) {
        for (int i = start + 1; i < Math.min(limit, start + LONGEST_APPOSITION); i++) {
            if (is(i, mark)) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean is(int token, String text) {
        return analysis.token(token).text().equals(text);
    }

    private boolean isBreak(int token) {
        return is(token, ",") || is(token, "—") || is(token, "–") || is(token, "--");
    }

    /** Whether it stands in quotation marks. */
    public boolean isQuoted(Phrase phrase) {
        return quoted.get(phrase.head());
    }

    /** The position of the last phrase that begins before {@code phrase}; -1 if there is none. */
    public int before(Phrase phrase) {
        return before(phrase.first());
    }

    private int before(int token) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).first() >= token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** The number of the sentence that a token is in. */
    public int sentence(int token) {
        return analysis.sentenceOf(token).index();
    }

    private boolean isFinite(int index) {
        return index < analysis.size() && isFinite(analysis.token(index));
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("MD")
                || token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN");
    }
}
