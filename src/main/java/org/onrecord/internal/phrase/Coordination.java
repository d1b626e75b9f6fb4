package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * Tells which phrases "and" joins: "Ruiz and Lund said" has one subject. In "Quill met Ruiz and Lund left", the "and" joins two clauses,
 * because a verb follows the second phrase and another verb precedes the first.
 */
final class Coordination {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "or", "nor");

    /** Verb forms of a singular subject, which two phrases cannot be. */
    private static final Set<String> SINGULAR = Set.of("is", "was", "has");

    /** Verb forms of a plural subject. */
    private static final Set<String> PLURAL = Set.of("are", "were", "have");

    /** How far from a phrase the beginning of its clause is looked for, in tokens. */
    private static final int MAX_CLAUSE_TOKENS = 40;

    private final Analysis analysis;
    private final TimeWords times;

    /** Verbs whose object is a clause: in "they say Ruiz and Lund left", the clause has two subjects. */
    private final Set<String> clauseVerbs;

    Coordination(Analysis analysis, RuleWords words) {
        this.analysis = analysis;
        this.times = new TimeWords(words);
        this.clauseVerbs = words.of(WordList.CLAUSE_VERBS);
    }

    /** Returns whether a token is a conjunction that may join phrases. */
    boolean isConjunction(int token) {
        return token < analysis.size() && CONJUNCTIONS.contains(lower(token));
    }

    /**
     * Returns whether a conjunction joins two phrases rather than the clauses that they are in.
     *
     * @param end index after the last token of the second phrase
     */
    boolean joins(Core one, Core other, int end) {
        return isJoinable(one)
                && isJoinable(other)
                && (other.kind() != MentionKind.PRONOUN || isSubjectForm(one, other))
                && !opensClause(one, end);
    }

    private boolean isJoinable(Core core) {
        Token first = analysis.token(core.first());
        return !first.tag().startsWith("W")
                && !(core.kind() == MentionKind.NOMINAL && times.isDayOrMonth(first))
                && !(core.end() == core.first() + 1 && (isWord(core.first(), "that") || isWord(core.first(), "it")));
    }

    /** Tells whether a pronoun can be joined to a phrase: "she and I", but not the "Ruiz" and "they" of two clauses. */
    private boolean isSubjectForm(Core one, Core pronoun) {
        return one.kind() == MentionKind.PRONOUN || isWord(pronoun.first(), "i") || isWord(pronoun.first(), "me");
    }

    /** Returns whether three or more cores with commas between them may be a list: people, organizations and places, or plural nouns. */
    boolean areAlike(Core one, Core other) {
        if (one.name() != null && other.name() != null) {
            return (one.name().type() == EntityType.PERSON) == (other.name().type() == EntityType.PERSON);
        }
        return one.kind() == MentionKind.NOMINAL
                && other.kind() == MentionKind.NOMINAL
                && isPlural(one)
                && isPlural(other);
    }

    boolean isPlural(Core core) {
        return analysis.token(core.head()).tag().endsWith("S");
    }

    /** Tells whether a verb follows the second phrase whose subject is that phrase alone. */
    private boolean opensClause(Core one, int end) {
        int next = end;
        int limit = analysis.sentenceOf(one.first()).end();
        while (next < limit && analysis.token(next).tag().startsWith("RB")) {
            next++;
        }
        if (next >= limit || !GrammaticalRoles.isFinite(analysis.token(next)) || PLURAL.contains(lower(next))) {
            return false;
        }
        return SINGULAR.contains(lower(next)) || isAfterVerb(one.first());
    }

    /** Tells whether a finite verb precedes a phrase in its clause, so that the phrase is no subject. */
    private boolean isAfterVerb(int phrase) {
        int first = Math.max(analysis.sentenceOf(phrase).first(), phrase - MAX_CLAUSE_TOKENS);
        for (int token = phrase - 1; token >= first; token--) {
            Token at = analysis.token(token);
            if (GrammaticalRoles.isFinite(at)) {
                return token < phrase - 1 || !clauseVerbs.contains(at.lemma());
            }
            if (!at.isWord() || at.tag().equals("CC") || at.tag().startsWith("W") || GrammaticalRoles.opensClause(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isWord(int token, String word) {
        return lower(token).equals(word);
    }

    private String lower(int token) {
        return analysis.token(token).text().toLowerCase(Locale.ROOT);
    }
}
