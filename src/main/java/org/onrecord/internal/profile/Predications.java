package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.CopulaSubjects;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds the person whom a description is said of by a verb or by "as": "Lund is a guide", "As mayor of Lyon, Lund",
 * "Lund was elected mayor", "Lund, in her role as mayor", "they appointed Lund as mayor".
 */
final class Predications {
    private static final int MAX_PHRASES_BACK = 8;
    private static final int MAX_ADVERBS = 2;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final CopulaSubjects subjects;

    Predications(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.subjects = new CopulaSubjects(article.analysis(), article.phrases(), article.grammar());
    }

    /** Returns the person whom a description is said of; null if there is none. */
    @Nullable
    EntityCluster person(Phrase description) {
        Phrase subject = subjects.of(description);
        if (subject != null) {
            return article.person(subject);
        }
        int first = article.analysis().sentenceOf(description.first()).first();
        int before = description.first() - 1;
        if (before < first) {
            return null;
        }
        if (!article.lower(before).equals("as")) {
            return isPassive(before, first) ? subjectBefore(before) : null;
        }
        int verb = before - 1;
        if (verb < first || isMark(verb)) {
            return subjectAfter(description);
        }
        Token token = article.token(verb);
        if (token.isVerb()) {
            boolean serves = nouns.has(WordList.SERVING_VERBS, article.lemma(verb))
                    && !token.tag().equals("VB");
            return serves || isPassive(verb, first) ? subjectBefore(verb) : null;
        }
        return nouns.has(WordList.POSTS, article.lemma(verb)) ? holder(verb, first) : object(verb, first);
    }

    private boolean isMark(int token) {
        return !article.token(token).isWord();
    }

    /** Tells whether a participle of a verb of appointing is at a token with "be" before it: "was later elected". */
    private boolean isPassive(int verb, int first) {
        if (!article.token(verb).tag().equals("VBN") || !nouns.has(WordList.APPOINTING_VERBS, article.lemma(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before > first
                && verb - before <= MAX_ADVERBS
                && article.token(before).tag().equals("RB")
                && !article.lemma(before).equals("not")) {
            before--;
        }
        return before >= first
                && article.lemma(before).equals("be")
                && !article.token(before).tag().equals("VB");
    }

    /** Returns the person who is the nearest subject before a verb. */
    private @Nullable EntityCluster subjectBefore(int verb) {
        int first = article.analysis().sentenceOf(verb).first();
        int last = article.phrases().firstFrom(verb) - 1;
        for (int k = last; k > Math.max(-1, last - MAX_PHRASES_BACK); k--) {
            Phrase phrase = article.phrases().get(k);
            if (phrase.first() < first) {
                return null;
            }
            boolean subject = phrase.kind() == MentionKind.PRONOUN
                    || article.grammar().isSubject(phrase)
                    || article.grammar().isTopic(phrase);
            if (subject && !phrase.possessor() && !article.grammar().isQuoted(phrase)) {
                return article.person(phrase);
            }
        }
        return null;
    }

    /** Returns the person of "As mayor of Lyon, Lund opened" and of "Lund, as mayor of Lyon, opened". */
    private @Nullable EntityCluster subjectAfter(Phrase description) {
        int comma = description.end();
        int end = article.sentenceEnd(description.head());
        if (comma >= end || !article.lower(comma).equals(",")) {
            return null;
        }
        Phrase next = article.startingAt(comma + 1);
        if (next != null && article.grammar().isTopic(next)) {
            return article.person(next);
        }
        boolean verb = comma + 1 < end
                && (article.token(comma + 1).isVerb()
                        || article.token(comma + 1).tag().equals("MD"));
        return verb ? subjectBefore(description.first()) : null;
    }

    /** Returns the person of "her role as mayor" and of "Lund spent ten years as mayor". */
    private @Nullable EntityCluster holder(int noun, int first) {
        for (int k = article.phrases().firstFrom(noun + 1) - 1; k >= 0; k--) {
            Phrase phrase = article.phrases().get(k);
            if (phrase.first() < first || phrase.end() < noun) {
                return null;
            }
            if (phrase.kind() != MentionKind.PRONOUN && phrase.head() == noun) {
                Phrase owner = article.ownerStartingAt(phrase.first());
                int verb = phrase.first() - 1;
                if (isLost(verb, first)) {
                    return null;
                }
                boolean isHeld =
                        owner == null && verb > first && nouns.has(WordList.HOLDING_VERBS, article.lemma(verb));
                return isHeld ? subjectBefore(verb) : article.person(owner);
            }
        }
        return null;
    }

    /** Tells whether a preposition is that of "was dismissed from", after which nobody has the post any more. */
    private boolean isLost(int tie, int first) {
        return tie > first
                && article.lower(tie).equals("from")
                && nouns.has(WordList.LOSING_VERBS, article.lemma(tie - 1));
    }

    /** Returns the person of "they appointed Lund as mayor", where the last token of the name is given. */
    private @Nullable EntityCluster object(int last, int first) {
        for (int k = article.phrases().firstFrom(last + 1) - 1; k >= 0; k--) {
            Phrase phrase = article.phrases().get(k);
            if (phrase.first() <= first || phrase.end() != last + 1) {
                return null;
            }
            int verb = phrase.first() - 1;
            if (!phrase.possessor()
                    && article.token(verb).isVerb()
                    && nouns.has(WordList.APPOINTING_VERBS, article.lemma(verb))) {
                return article.person(phrase);
            }
        }
        return null;
    }
}
