package org.onrecord.internal.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.coreference.GenderedMeanings;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;

/**
 * An article of which it is known whom its phrases mean.
 *
 * @param analysis its tokens
 * @param phrases its phrases
 * @param grammar which phrases are subjects, and which are in quotation marks
 * @param entities its entities
 * @param meanings whom the phrases mean
 * @param withoutFirstNames whom the words that tell a gender mean to a reader who does not know which first names are
 *     men's and which are women's
 */
public record ResolvedArticle(
        Analysis analysis,
        Phrases phrases,
        GrammaticalRoles grammar,
        EntityClusters entities,
        Map<Phrase, Meaning> meanings,
        GenderedMeanings withoutFirstNames) {

    private static final int MAX_TIED = 4;
    static final Set<String> JOINING = Set.of(",", "and", "&");

    /** Returns the person whom a phrase names or means alone; null if there is none. */
    @Nullable
    EntityCluster person(@Nullable Phrase phrase) {
        if (phrase == null) {
            return null;
        }
        EntityCluster entity = entities.of(phrase.name());
        if (entity == null) {
            entity = only(meanings.get(phrase));
        }
        return entity != null && entity.type() == EntityType.PERSON ? entity : null;
    }

    /** Returns the one entity of a meaning; null if there are none or several. */
    static @Nullable EntityCluster only(@Nullable Meaning meaning) {
        return meaning != null && meaning.entities().size() == 1
                ? meaning.entities().get(0)
                : null;
    }

    /** Returns a token by its index. */
    public Token token(int index) {
        return analysis.token(index);
    }

    /** Returns a token in lower case; nothing beyond the ends of the text, which may end with any word. */
    public String lower(int token) {
        boolean isInText = token >= 0 && token < analysis.size();
        return isInText ? analysis.token(token).text().toLowerCase(Locale.ROOT) : "";
    }

    /** Returns the lemma of a token in lower case. */
    public String lemma(int token) {
        return analysis.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Returns the phrase that begins at a token and is no owner; null if there is none. */
    @Nullable
    Phrase startingAt(int token) {
        int index = token < analysis.size() ? phrases.firstFrom(token) : phrases.size();
        Phrase phrase = index < phrases.size() ? phrases.get(index) : null;
        return phrase != null && phrase.first() == token && !phrase.possessor() ? phrase : null;
    }

    /**
     * Returns the phrase that ends before a token and is no owner, prepositional phrases left out; null if there
     * is none.
     */
    @Nullable
    Phrase endingAt(int token) {
        int index = phrases.firstFrom(token) - 1;
        while (index >= 0 && phrases.get(index).possessor()) {
            index--;
        }
        Phrase phrase = index < 0 ? null : phrases.get(index);
        return phrase != null && phrase.base() == token ? phrase : null;
    }

    /** Returns the owner whose words begin at a token: "the board" of "the board's chief"; null if there is none. */
    @Nullable
    Phrase ownerStartingAt(int token) {
        for (int k = phrases.firstFrom(token);
                k < phrases.size() && phrases.get(k).first() == token;
                k++) {
            if (phrases.get(k).possessor()) {
                return phrases.get(k);
            }
        }
        return null;
    }

    /**
     * Returns the name that a comma or "and" joins to the one before it, past brackets, ages, and names after "of":
     * "Ana Ruiz (KP) and Bo Lund", "Ana Ruiz, 31, and Bo Lund", "Ana Ruiz of Lyon and Bo Lund". Null if there is none.
     */
    @Nullable
    Name joinedAfter(Name name) {
        int limit = sentenceEnd(name.first());
        int end = Brackets.after(this, name.end(), limit);
        boolean hasAge = end + 2 < limit
                && lower(end).equals(",")
                && token(end + 1).tag().equals("CD");
        end = hasAge ? end + 2 : end;
        Name home = lower(end).equals("of") && end + 1 < limit ? entities.startingAt(end + 1) : null;
        end = home != null && home.type() != EntityType.PERSON ? home.end() : end;
        int next = end;
        while (next < limit && next - end < 2 && JOINING.contains(lower(next))) {
            next++;
        }
        return next > end && next < limit ? entities.startingAt(next) : null;
    }

    /** Returns the token after the prepositional phrases that begin at a token. */
    int endOfTail(int token) {
        int end = token;
        for (int tied = 0; tied < MAX_TIED && end + 1 < sentenceEnd(token - 1); tied++) {
            String tag = token(end).tag();
            Phrase object = tag.equals("IN") || tag.equals("TO") ? startingAt(end + 1) : null;
            if (object == null) {
                break;
            }
            end = object.end();
        }
        return end;
    }

    /** Returns the end of the sentence of a token. */
    int sentenceEnd(int token) {
        return analysis.sentenceOf(token).end();
    }
}
