package org.onrecord.internal.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/** Which of an article's phrases are subjects, and which their sentences are about: by word order, without a parser. Immutable. */
public final class GrammaticalRoles {
    /** Parts of speech before an object: prepositions, "to", and verbs that are not finite. */
    private static final Set<String> GOVERNORS = Set.of("IN", "TO", "VB", "VBG");

    /** Words that are tagged as prepositions are, but open a clause. */
    static final Set<String> CONJUNCTIONS = Set.of(
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

    private static final Set<String> COMMA_OR_DASH = Set.of(",", "—", "–", "--");
    private static final int MAX_APPOSITION_TOKENS = 20;

    private final Analysis analysis;
    private final Phrases phrases;
    private final QuotedTokens quoted;
    private final BitSet topics = new BitSet();
    private final BitSet subjects = new BitSet();

    /** Returns the roles of an article's phrases. */
    public static GrammaticalRoles of(ArticleSymbols symbols) {
        return new GrammaticalRoles(symbols.analysis(), symbols.phrases(), symbols.quotedTokens());
    }

    public GrammaticalRoles(Analysis analysis, Phrases phrases, QuotedTokens quoted) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.quoted = quoted;
        for (Sentence sentence : analysis.sentences()) {
            List<Phrase> inIt = phrases.in(sentence);
            int verb = inIt.isEmpty() ? 0 : firstFiniteVerb(sentence);
            for (Phrase phrase : inIt) {
                if (!isGoverned(phrase, sentence)) {
                    topics.set(phrase.index(), phrase.first() <= verb);
                    subjects.set(phrase.index(), isBeforeItsVerb(phrase, sentence.end()));
                }
            }
        }
    }

    /** Returns whether a phrase is what its sentence is about: no object, and before the first finite verb outside the marks. */
    public boolean isTopic(Phrase phrase) {
        return topics.get(phrase.index());
    }

    /**
     * Returns whether a phrase is a subject: no object, and before a finite verb, apart from what belongs to the phrase ("Ana Ruiz
     * (Oslo), the mayor, said"; "Ruiz of the Board said").
     */
    public boolean isSubject(Phrase phrase) {
        return subjects.get(phrase.index());
    }

    /** Returns whether the head of a phrase is in quotation marks. */
    public boolean isQuoted(Phrase phrase) {
        return quoted.contains(phrase.head());
    }

    private int firstFiniteVerb(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (isFinite(analysis.token(i)) && !quoted.contains(i)) {
                return i;
            }
        }
        return sentence.end();
    }

    private boolean isBeforeItsVerb(Phrase phrase, int limit) {
        int next = afterPrepositions(afterBrackets(phrase.jointEnd(), limit), limit);
        if (next < limit && COMMA_OR_DASH.contains(text(next))) {
            return next + 1 < limit && isFinite(next + 1) || isFinite(afterApposition(next, limit));
        }
        return isFinite(next);
    }

    /**
     * Returns whether a phrase is the object of a preposition or of a verb that is not finite: "on dropping Ruiz". "To Ruiz, …" opens
     * a sentence about Ruiz, in "according to Ruiz" she speaks, and in "saying Ruiz left" she is a subject.
     */
    private boolean isGoverned(Phrase phrase, Sentence sentence) {
        int before = phrase.first() - 1;
        if (before <= sentence.first()
                || !GOVERNORS.contains(analysis.token(before).tag())) {
            return false;
        }
        if (!isPreposition(before)) {
            return !isFinite(phrase.end());
        }
        Token first = analysis.token(phrase.first());
        // in "the secretary of state Ana Ruiz left" she is the subject
        boolean title = phrase.name() != null && first.isNoun() && !first.isCapitalized();
        return !title && !text(before - 1).equalsIgnoreCase("according");
    }

    private boolean isPreposition(int token) {
        String tag = analysis.token(token).tag();
        return tag.equals("TO") || tag.equals("IN") && !opensClause(analysis.token(token));
    }

    /** Returns whether a token is a conjunction that opens a clause, though it is tagged as a preposition is: "because", "while". */
    static boolean opensClause(Token token) {
        return token.tag().equals("IN") && CONJUNCTIONS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Returns the token after "(…)"; {@code start} if no bracket opens there. */
    private int afterBrackets(int start, int limit) {
        return start < limit && text(start).equals("(") ? after(")", start, limit) : start;
    }

    /** Returns the token after "of the Board at Oslo"; {@code start} if there is no preposition. */
    private int afterPrepositions(int start, int limit) {
        int next = start;
        while (next + 1 < limit && isPreposition(next)) {
            int object = phrases.firstFrom(next + 1);
            if (object >= phrases.size() || phrases.get(object).first() != next + 1) {
                break;
            }
            next = phrases.get(object).end();
        }
        return next;
    }

    /** Returns the token after the next comma or dash like the one at {@code opening}; that one itself if none is near. */
    private int afterApposition(int opening, int limit) {
        return after(text(opening), opening, limit);
    }

    private int after(String mark, int start, int limit) {
        for (int i = start + 1; i < Math.min(limit, start + MAX_APPOSITION_TOKENS); i++) {
            if (text(i).equals(mark)) {
                return i + 1;
            }
        }
        return start;
    }

    private String text(int token) {
        return analysis.token(token).text();
    }

    private boolean isFinite(int token) {
        return token < analysis.size() && isFinite(analysis.token(token));
    }

    /** Returns whether a token is a verb that may be the first of a clause with a subject, or a modal. */
    static boolean isFinite(Token token) {
        return token.tag().equals("MD")
                || token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN");
    }
}
