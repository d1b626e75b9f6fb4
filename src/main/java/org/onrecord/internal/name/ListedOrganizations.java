package org.onrecord.internal.name;

import java.util.Locale;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.internal.lexicon.NameLists;
import org.onrecord.internal.linguistics.Sentence;

/**
 * Makes names of widely known organizations that the tagger left without a type: "Novartis will cut 8,000 jobs". It takes only names
 * that mean nothing else, and changes no name.
 */
final class ListedOrganizations implements NamePass {
    /** Shorter names, in characters, are organizations only in capitals: "ANA", but not "Ana". */
    private static final int MIN_LENGTH = 4;

    private final Lexicon lexicon;

    ListedOrganizations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void apply(NameDraft draft) {
        for (Sentence sentence : draft.analysis().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); ) {
                int end = endOfOrganization(draft, i, sentence.end());
                if (end > i) {
                    draft.put(i, end, EntityType.ORGANIZATION);
                }
                i = Math.max(end, i + 1);
            }
        }
    }

    /** Returns the end of the longest listed organization that begins at a token and has no token of a name; -1 if none does. */
    private int endOfOrganization(NameDraft draft, int first, int limit) {
        int longest = -1;
        var name = new StringBuilder();
        for (int i = first; i < Math.min(limit, first + NameLists.MAX_TOKENS) && draft.nameAt(i) == null; i++) {
            boolean isApart =
                    i > first && draft.token(i).start() > draft.token(i - 1).end();
            name.append(isApart ? " " : "").append(draft.token(i).text());
            if (isOrganization(draft, first, i + 1, name.toString())) {
                longest = i + 1;
            }
        }
        boolean isPartOfName = longest > 0 && (isNamed(draft, first - 1, first) || isNamed(draft, longest, first));
        return isPartOfName ? -1 : longest;
    }

    /** Tells whether a token is a capitalized noun of the sentence, so that the word beside it may be part of a longer name. */
    private static boolean isNamed(NameDraft draft, int token, int other) {
        return draft.sameSentence(token, other)
                && draft.token(token).isCapitalized()
                && draft.token(token).tag().startsWith("NNP");
    }

    /** Tells whether the lists that have a name are those of organizations, and none marks it as ambiguous. */
    private static boolean isOnlyOrganization(int lists) {
        int organizations = NameList.ORGANIZATION.bit(false)
                | NameList.LOCAL_ORGANIZATION.bit(false)
                | NameList.COMPANY.bit(false)
                | NameList.CLUB.bit(false);
        return (lists & NameList.ORGANIZATION.bit(false)) != 0 && (lists & ~organizations) == 0;
    }

    private boolean isOrganization(NameDraft draft, int first, int end, String name) {
        boolean isWritten = draft.token(first).isCapitalized()
                && (name.length() >= MIN_LENGTH || name.equals(name.toUpperCase(Locale.ROOT)));
        String lower = name.toLowerCase(Locale.ROOT);
        return isWritten
                && isOnlyOrganization(lexicon.nameLists().of(lower))
                && (end > first + 1 || lexicon.wordUsage().isNeverLower(lower));
    }
}
