package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * Finds the subjects that descriptions are said of: Ruiz in "Ruiz is now a senator", "Ruiz, who became a senator" (there "who") and "Ruiz
 * served as a senator". What somebody is not, or may be, is not said of them.
 */
public final class CopulaSubjects {
    /** Verbs that say what their subject is, or was for a time. */
    private static final Set<String> COPULAS = Set.of("be", "become", "remain");

    /** Verbs that do so before "as". */
    private static final Set<String> VERBS_BEFORE_AS = Set.of("serve", "work", "act");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "hardly", "no");

    /** How many tokens a bracket after the subject may have: "Ruiz (born 3 May 1950) is a senator". */
    private static final int MAX_BRACKET = 20;

    private static final int MAX_ADVERBS = 2;
    private static final int MAX_PHRASES_BACK = 8;

    private final Analysis analysis;
    private final Phrases phrases;
    private final GrammaticalRoles roles;

    /** @param roles of the phrases */
    public CopulaSubjects(Analysis analysis, Phrases phrases, GrammaticalRoles roles) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.roles = roles;
    }

    /** Returns the subject that a description is said of; null if it is said of none. */
    public @Nullable Phrase of(Phrase description) {
        if (description.kind() != MentionKind.NOMINAL || description.possessor()) {
            return null;
        }
        int first = analysis.sentenceOf(description.first()).first();
        if (NEGATIONS.contains(word(description.first()).toLowerCase(Locale.ROOT))) {
            return null;
        }
        int verb = skipAdverbs(description.first() - 1, first);
        Set<String> verbs = COPULAS;
        if (verb > first && word(verb).equals("as")) {
            verb--;
            verbs = VERBS_BEFORE_AS;
        }
        if (verb <= first || !verbs.contains(analysis.token(verb).lemma())) {
            return null;
        }
        int before = skipAdverbs(verb - 1, first);
        String tag = analysis.token(verb).tag();
        if (tag.equals("VBN")) {
            boolean perfect = before > first
                    && analysis.token(before).lemma().equals("have")
                    && isFinite(analysis.token(before).tag());
            before = perfect ? skipAdverbs(before - 1, first) : -1;
        } else if (!isFinite(tag)) {
            return null;
        }
        before = skipBracket(before, first);
        return before < first ? null : subjectEndingAt(before, description);
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Returns the last token, from one on backwards, that is no adverb; -1 where the adverbs deny what the verb says. */
    private int skipAdverbs(int last, int first) {
        int token = last;
        while (token >= first && last - token < MAX_ADVERBS) {
            Token at = analysis.token(token);
            if (NEGATIONS.contains(at.text().toLowerCase(Locale.ROOT))) {
                return -1;
            }
            if (!at.tag().equals("RB")) {
                return token;
            }
            token--;
        }
        return token;
    }

    /** Returns the last token before a bracket that ends at one; the token itself if none does. */
    private int skipBracket(int last, int first) {
        if (last < first || !isOneOf(last, ")", "-RRB-")) {
            return last;
        }
        for (int token = last - 1; token > Math.max(first, last - MAX_BRACKET); token--) {
            if (isOneOf(token, "(", "-LRB-")) {
                return token - 1;
            }
        }
        return -1;
    }

    private boolean isOneOf(int token, String mark, String escaped) {
        String word = word(token);
        return word.equals(mark) || word.equals(escaped);
    }

    /** Returns the longest phrase that ends with a token, if it is a subject or "who": of "the aide of Ruiz is" that is the aide. */
    private @Nullable Phrase subjectEndingAt(int last, Phrase description) {
        Phrase longest = null;
        int index = description.index() - 1;
        for (int k = index; k > Math.max(-1, index - MAX_PHRASES_BACK); k--) {
            Phrase phrase = phrases.get(k);
            if (phrase.end() == last + 1 && !phrase.possessor()) {
                longest = phrase;
            }
        }
        return longest != null
                        && (longest.kind() == MentionKind.PRONOUN || roles.isSubject(longest) || roles.isTopic(longest))
                ? longest
                : null;
    }

    private String word(int token) {
        return analysis.token(token).text();
    }
}
