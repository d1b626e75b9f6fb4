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
 * Reads which pronouns people are said to use: "Ada Quill (they/them)", "Quill, who uses she/her pronouns", "whose pronouns are they and them". Only
 * such a statement makes a "they" tell something of one person. Pronouns of two genders ("she/they") tell nothing.
 */
final class StatedPronouns {
    private static final double PROBABILITY = 0.97;

    /** How many tokens the name begins before the pronouns at most. */
    private static final int MAX_BEFORE = 16;

    /** How many tokens the pronouns are before or after the word "pronouns" at most. */
    private static final int MAX_DISTANCE = 3;

    private static final String PRONOUNS = "pronouns";
    private static final Set<String> JOINING = Set.of("/", "and", "or", "\\/");
    private static final Set<String> OPENING = Set.of("(", "-LRB-", "[", "-LSB-");

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

    /** Returns the token after "they/them" or "they and them"; the token itself if no such words begin at it. */
    private int endOfPair(int token) {
        String word = article.lower(token);
        if (word.indexOf('/') > 0) {
            return ofWord(word) == null ? token : token + 1;
        }
        boolean isPair = token + 2 < article.analysis().size()
                && JOINING.contains(article.lower(token + 1))
                && ofWord(word) != null
                && ofWord(article.lower(token + 2)) != null;
        return isPair ? token + 3 : token;
    }

    /** Returns the gender that all of the pronouns say; null if they say several. */
    private @Nullable Gender gender(int first, int end) {
        Gender gender = ofWord(article.lower(first));
        return gender == ofWord(article.lower(end - 1)) ? gender : null;
    }

    /** Returns the gender that a pronoun says, or several with slashes between; null if it is none or they say several. */
    private static @Nullable Gender ofWord(String words) {
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

    private @Nullable EntityCluster person(int first, int end) {
        boolean isBracket = OPENING.contains(article.token(first - 1).text());
        int sentence = article.analysis().sentenceOf(first).first();
        if (!isBracket && !isBesidePronouns(first, end, sentence)) {
            return null;
        }
        int least = Math.max(sentence, first - MAX_BEFORE);
        for (int token = first - 1; token >= least; token--) {
            Name name = article.entities().startingAt(token);
            if (name != null && (!isBracket || name.end() == first - 1)) {
                EntityCluster entity = article.entities().of(name);
                return entity != null && entity.type() == EntityType.PERSON ? entity : null;
            }
        }
        return null;
    }

    private boolean isBesidePronouns(int first, int end, int sentence) {
        int last = Math.min(article.sentenceEnd(first), end + 1);
        for (int token = Math.max(sentence, first - MAX_DISTANCE); token < last; token++) {
            if (article.lower(token).equals(PRONOUNS)) {
                return true;
            }
        }
        return false;
    }
}
