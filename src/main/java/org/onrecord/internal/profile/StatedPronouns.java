package org.onrecord.internal.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.name.Name;

/**
 * Reads which pronouns people are said to use: "Ada Quill (they/them)", "Quill, who uses she/her pronouns", "Quill,
 * whose pronouns are they and them". Only such a statement right after the name makes a "they" tell something of one
 * person: others are told about pronouns, too. Pronouns of two genders ("she/they") tell nothing.
 */
final class StatedPronouns {
    private static final double PROBABILITY = 0.97;

    /** How many tokens a name has at most. */
    private static final int MAX_NAME = 10;

    private static final String PRONOUNS = "pronouns";
    private static final Set<String> USING = Set.of("use", "prefer");
    private static final Set<String> SLASHES = Set.of("/", "\\/");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final Set<String> STOPS = Set.of(",", ";");

    private final ResolvedArticle article;

    private StatedPronouns(ResolvedArticle article) {
        this.article = article;
    }

    /** Returns the first statement about each person, by the ids of the people. */
    static Map<Integer, GenderReader.Word> of(ResolvedArticle article) {
        var stated = new StatedPronouns(article);
        var words = new HashMap<Integer, GenderReader.Word>();
        for (int token = 1; token < article.analysis().size(); token++) {
            int end = stated.endOfPair(token);
            if (end > token) {
                EntityCluster person = stated.person(token, end);
                Gender gender = stated.gender(token, end);
                if (person != null && gender != null) {
                    Span span = article.analysis().span(token, end);
                    var evidence =
                            new GenderEvidence(span, span.in(article.analysis().text()), Basis.PRONOUN, PROBABILITY);
                    words.putIfAbsent(person.id(), new GenderReader.Word(gender, evidence));
                }
                token = end - 1;
            }
        }
        return words;
    }

    /**
     * Returns the token after "they/them" or "they and them", and all that is joined to it; the token itself if no such
     * words begin at it.
     */
    private int endOfPair(int token) {
        if (ofWord(article.lower(token)) == null) {
            return token;
        }
        int end = token + 1;
        while (end + 1 < article.analysis().size() && isJoined(end)) {
            end += 2;
        }
        return end > token + 1 || article.lower(token).indexOf('/') > 0 ? end : token;
    }

    /** Tells whether a token joins the next one to pronouns: a slash any word, "and" a pronoun. */
    private boolean isJoined(int token) {
        String word = article.lower(token);
        return SLASHES.contains(word) || CONJUNCTIONS.contains(word) && ofFirst(token + 1) != null;
    }

    /** Returns what the first of the words with slashes between says at a token; null if it is no pronoun. */
    private @Nullable Gender ofFirst(int token) {
        return ofWord(article.lower(token).split("/", 2)[0]);
    }

    /** Returns the gender that all of the pronouns say; null if they say several. */
    private @Nullable Gender gender(int first, int end) {
        Gender gender = ofWord(article.lower(first));
        for (int token = first + 2; token < end; token += 2) {
            if (ofWord(article.lower(token)) != gender) {
                return null;
            }
        }
        return gender;
    }

    /**
     * Returns the gender that a pronoun says, or several with slashes between; null if it is none or they say several.
     */
    private static @Nullable Gender ofWord(String words) {
        if (words.indexOf('/') < 0) {
            return GenderWords.ofStatedPronoun(words);
        }
        Gender gender = null;
        for (String word : words.split("/")) {
            Gender next = GenderWords.ofStatedPronoun(word);
            if (next == null || gender != null && next != gender) {
                return null;
            }
            gender = next;
        }
        return gender;
    }

    /** Returns the person right before a statement of pronouns; null if the words around the pronouns state nothing. */
    private @Nullable EntityCluster person(int first, int end) {
        int afterName = Brackets.isOpening(article, first - 1) ? beforeBracket(first, end) : beforeClause(first, end);
        int least = Math.max(article.analysis().sentenceOf(first).first(), afterName - MAX_NAME);
        for (int token = afterName - 1; token >= least; token--) {
            Name name = article.entities().startingAt(token);
            if (name != null) {
                EntityCluster entity =
                        name.end() == afterName ? article.entities().of(name) : null;
                return entity != null && entity.type() == EntityType.PERSON ? entity : null;
            }
        }
        return null;
    }

    /** Returns the bracket of "(they/them)"; -1 if other words are in it: "(they and their lawyers met)". */
    private int beforeBracket(int first, int end) {
        boolean hasSlash = article.lower(first).indexOf('/') > 0 || SLASHES.contains(article.lower(first + 1));
        boolean isClosed = end < article.analysis().size()
                && (Brackets.isClosing(article, end) || isStop(end) && ofFirst(end + 1) == null);
        return hasSlash && isClosed ? first - 1 : -1;
    }

    private boolean isStop(int token) {
        return STOPS.contains(article.lower(token))
                && token + 1 < article.analysis().size();
    }

    /**
     * Returns the token after the name in "Quill, who uses they/them pronouns" and "Quill's pronouns are they/them"; -1
     * if it is neither.
     */
    private int beforeClause(int first, int end) {
        int sentence = article.analysis().sentenceOf(first).first();
        if (first - 3 <= sentence) {
            return first - 2 > sentence && isUsed(first, end) ? beforeRelative(first - 2, "who") : -1;
        }
        if (isUsed(first, end)) {
            return beforeRelative(article.lower(first - 1).equals("by") ? first - 3 : first - 2, "who");
        }
        boolean isOwned = article.lemma(first - 1).equals("be")
                && article.lower(first - 2).equals(PRONOUNS);
        if (!isOwned) {
            return -1;
        }
        return article.token(first - 3).tag().equals("POS") ? first - 3 : beforeRelative(first - 3, "whose");
    }

    /** Tells whether pronouns are used: "uses they/them pronouns", "goes by they/them pronouns". */
    private boolean isUsed(int first, int end) {
        boolean isUsing = USING.contains(article.lemma(first - 1))
                || article.lower(first - 1).equals("by")
                        && article.lemma(first - 2).equals("go");
        return isUsing && end < article.sentenceEnd(first) && article.lower(end).equals(PRONOUNS);
    }

    /** Returns a relative pronoun or the comma before it; -1 if another word is there. */
    private int beforeRelative(int token, String relative) {
        if (!article.lower(token).equals(relative)) {
            return -1;
        }
        return article.lower(token - 1).equals(",") ? token - 1 : token;
    }
}
