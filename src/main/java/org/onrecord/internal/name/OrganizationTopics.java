package org.onrecord.internal.name;

import java.util.Locale;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Lengthens organizations that are named after several topics, where the tagger ended with one of them: "Ministry of the Interior and
 * Farming", "Chamber of Commerce, Industry and Farming". Topics are words that are also written in lower case, so that the next
 * organization of a list is none ("the Ministry of Trade and Kelm Energy").
 */
final class OrganizationTopics implements NamePass {
    /** The least codes of {@link WordUsage.Source#LETTER_CASE} of words that are in lower case at times, or mostly. */
    private static final int AT_TIMES = 2;

    private static final int MOSTLY = 3;

    private final Lexicon lexicon;

    OrganizationTopics(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            boolean isStill = name.equals(draft.nameAt(name.first()));
            if (isStill && name.type() == EntityType.ORGANIZATION && endsWithTopic(draft, name)) {
                int end = endOfTopics(draft, name.end());
                if (end > name.end() && !isInHeadline(draft, name)) {
                    draft.put(name.first(), end, EntityType.ORGANIZATION);
                }
            }
        }
    }

    /** Tells whether most words beside the name have capitals, so that those after "and" may be no part of it. */
    private static boolean isInHeadline(NameDraft draft, Name name) {
        Sentence sentence = draft.analysis().sentenceOf(name.first());
        return Capitals.isHeadline(draft.analysis().tokens(), sentence)
                && !draft.isWord(sentence.end() - 1, name.first(), ".");
    }

    /** Tells whether all words after the last "of" or "for" can be topics. */
    private boolean endsWithTopic(NameDraft draft, Name name) {
        int at = name.end() - 1;
        while (at > name.first() && draft.token(at).isCapitalized() && isTopic(draft.token(at), AT_TIMES)) {
            at--;
        }
        boolean hasTopic = at < name.end() - 1;
        if (hasTopic && draft.isWord(at, name.first(), "the")) {
            at--;
        }
        return hasTopic
                && at > name.first()
                && (draft.isWord(at, name.first(), "of") || draft.isWord(at, name.first(), "for"));
    }

    /** Returns the end of further topics: "and Safety", ", Industry, and Farming"; {@code first} if there are none. */
    private int endOfTopics(NameDraft draft, int first) {
        int at = first;
        while (draft.isWord(at, first - 1, ",")) {
            int end = endOfTopic(draft, at + 1);
            if (end <= at + 1) {
                break;
            }
            at = end;
        }
        int and = draft.isWord(at, first - 1, ",") ? at + 1 : at;
        if (!draft.isWord(and, first - 1, "and") && !draft.isWord(and, first - 1, "&")) {
            return first;
        }
        int end = endOfTopic(draft, and + 1);
        return end > and + 1 ? end : first;
    }

    /** Returns the end of the words of a topic; {@code first} if there are none, or the words after them make them another name. */
    private int endOfTopic(NameDraft draft, int first) {
        int end = first;
        while (draft.sameSentence(end, first - 1) && isTopic(draft, end)) {
            end++;
        }
        Name last = end > first ? draft.nameAt(end - 1) : null;
        if (last != null && last.end() > end) {
            // "Farming of Kelmora"
            end = last.end();
        }
        boolean goesOn = draft.sameSentence(end, first - 1) && draft.token(end).isCapitalized();
        return goesOn ? first : end;
    }

    private boolean isTopic(NameDraft draft, int token) {
        Name name = draft.nameAt(token);
        boolean canBe = name == null || name.type() == EntityType.ORGANIZATION;
        return canBe
                && draft.token(token).isCapitalized()
                && draft.token(token).text().length() > 1
                && isTopic(draft.token(token), name == null ? AT_TIMES : MOSTLY);
    }

    private boolean isTopic(Token token, int leastCode) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return WordUsage.Source.LETTER_CASE.of(lexicon.wordUsage().of(lower)) >= leastCode
                && lexicon.nameNouns().kindOfHead(lower) == null
                && !lexicon.introducesPerson(token.text());
    }
}
