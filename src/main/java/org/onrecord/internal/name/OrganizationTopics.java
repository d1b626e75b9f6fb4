package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Token;

/**
 * Lengthens organizations that are named after several topics, where the tagger ended or began with one of them: "Ministry
 * of the Interior and Farming", "Chamber of Commerce, Industry and Farming", "Tourism, Sports and Culture Commission". Topics are
 * words that are also written in lower case, so that the next organization of a list is none ("the Ministry of Trade and
 * Kelm Energy").
 */
final class OrganizationTopics implements NamePass {
    /** The least codes of {@link WordUsage.Source#LETTER_CASE} of words that are in lower case at times, or mostly. */
    private static final int AT_TIMES = 2;

    private static final int MOSTLY = 3;

    /** Words before two things that are apart: "between Trade and Rivers Board". */
    private static final Set<String> BEFORE_TWO = Set.of("between", "both");

    private final Lexicon lexicon;

    OrganizationTopics(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            boolean isStill = name.equals(draft.nameAt(name.first()));
            if (isStill && name.type() == EntityType.ORGANIZATION) {
                int first = beginsWithTopic(draft, name) ? startOfTopics(draft, name) : name.first();
                int end = endsWithTopic(draft, name) ? endOfTopics(draft, name.end()) : name.end();
                // In a title line the words after "and" may be no part of the name.
                if (end - first > name.size() && !draft.isInTitleLine(name)) {
                    draft.put(first, end, EntityType.ORGANIZATION);
                }
            }
        }
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

    /** Tells whether the first word can be a topic and the last tells a kind of organization: "Rivers Board". */
    private boolean beginsWithTopic(NameDraft draft, Name name) {
        String last = draft.token(name.end() - 1).text();
        return name.size() > 1
                && isTopic(draft.token(name.first()), AT_TIMES)
                && lexicon.nameNouns().kindOfHead(last) == EntityType.ORGANIZATION;
    }

    /** Returns where the topics before a name begin: "Coast and", "Harbours, Coast, and"; its first word for none. */
    private int startOfTopics(NameDraft draft, Name name) {
        int end = name.first();
        if (joinsTopics(draft, name)) {
            return startOfList(draft, end);
        }
        boolean hasAnd = isAnd(draft, end - 1, end);
        int comma = draft.isWord(end - 2, end, ",") ? end - 2 : end - 1;
        int first = hasAnd ? startOfTopic(draft, comma) : end;
        return !hasAnd || first == comma || isOfTwo(draft, first) ? end : startOfList(draft, first);
    }

    /** Returns where the topics begin that a comma each ties to the one at {@code end}: "Harbours, Rivers,". */
    private int startOfList(NameDraft draft, int end) {
        int first = end;
        while (draft.isWord(first - 1, end, ",")) {
            int start = startOfTopic(draft, first - 1);
            if (start == first - 1) {
                break;
            }
            first = start;
        }
        return isOfTwo(draft, first) ? end : first;
    }

    private static boolean isOfTwo(NameDraft draft, int first) {
        return draft.sameSentence(first - 1, first)
                && BEFORE_TWO.contains(draft.token(first - 1).text().toLowerCase(Locale.ROOT));
    }

    /** Tells whether the name itself begins with one topic and "and": "Coast and Rivers Board". */
    private boolean joinsTopics(NameDraft draft, Name name) {
        int at = name.first();
        while (at < name.end() && isTopic(draft.token(at), AT_TIMES)) {
            at++;
        }
        return at > name.first() && at < name.end() && isAnd(draft, at, name.first());
    }

    private static boolean isAnd(NameDraft draft, int token, int other) {
        return draft.isWord(token, other, "and") || draft.isWord(token, other, "&");
    }

    /** Returns where a topic begins; {@code end} if there is none, or the word before makes it another name. */
    private int startOfTopic(NameDraft draft, int end) {
        int first = end;
        while (draft.sameSentence(first - 1, end) && isTopic(draft, first - 1)) {
            first--;
        }
        Name name = draft.nameAt(first);
        if (name != null && name.first() < first) {
            // "Ministry of Farming and Harbour Board"
            return end;
        }
        // The first word of a sentence has a capital anyway: "Floods and Harbour Board workers".
        boolean isPlain =
                draft.sameSentence(first - 1, end) && !draft.token(first - 1).isCapitalized();
        return isPlain || draft.isWord(first - 1, end, "The") ? first : end;
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
        if (!isAnd(draft, and, first - 1)) {
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
        if (last != null && last.end() > end && !draft.token(end).isCapitalized()) {
            // "Farming of Kelmora", but not "Harbour Board"
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
