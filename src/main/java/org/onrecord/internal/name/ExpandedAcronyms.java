package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Lets the words before a bracket tell what the acronym in it is, there and in the rest of the article: "the Kelm Harbour Guards
 * (KHGs)" are an organization if the tagger sees one in the long form, and "a consumer price index (CPI)" is nobody,
 * if it says nothing and its last word is none of organizations.
 */
final class ExpandedAcronyms implements NamePass {
    /** Two capitals or more, perhaps with small letters between: "DoE", "VDCs". */
    private static final Pattern FORM = Pattern.compile("\\p{Lu}[\\p{L}&-]*\\p{Lu}\\p{L}*");

    /** An acronym that is written like a word: "Kofap". */
    private static final Pattern WORD_FORM = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

    /** Parts of speech whose words may have no letter in the acronym: "of", "the", "and", and the comma. */
    private static final Set<String> PASSED_OVER = Set.of("IN", "DT", "CC", "TO", ",");

    private static final int MAX_PASSED_OVER = 2;

    /** In characters: longer tokens are no acronyms, and the form takes long to try on them. */
    private static final int MAX_LENGTH = 16;

    private final NameNouns nouns;
    private final LongFormEdges edges;
    private final ReportingVerbs reportingVerbs;

    ExpandedAcronyms(Lexicon lexicon) {
        this.nouns = lexicon.nameNouns();
        this.edges = new LongFormEdges(nouns);
        this.reportingVerbs = new ReportingVerbs(lexicon);
    }

    @Override
    public void apply(NameDraft draft) {
        Map<String, Boolean> acronyms = new HashMap<>();
        for (int i = 2; i < draft.analysis().size(); i++) {
            int first = startOfExpansion(draft, i);
            if (first >= 0) {
                if (draft.isFree(first, i - 1) && isBody(draft, first, i - 1)) {
                    draft.put(first, i - 1, EntityType.ORGANIZATION);
                }
                edges.apply(draft, first, i - 1);
                Name full = whole(draft, first, i - 1);
                // "Derrick Adams (DA)" is a member of a party.
                if (full != null && full.type() != EntityType.PERSON) {
                    give(draft, i, full.type());
                }
                boolean isNobody = draft.isFree(first, i - 1) && !isOrganization(draft, i - 2);
                acronyms.merge(draft.token(i).text(), isNobody, Boolean::logicalAnd);
            }
        }
        List<Name> names = draft.names();
        names.stream()
                .filter(name -> reportingVerbs.isAt(draft, name.end(), name.first()))
                .forEach(name -> acronyms.remove(draft.text(name)));
        for (Name name : names) {
            if (name.size() == 1 && acronyms.getOrDefault(draft.text(name), false)) {
                draft.remove(name);
            }
        }
    }

    /** Returns where the words begin whose initials an acronym in brackets has; -1 if the token is no such acronym. */
    private int startOfExpansion(NameDraft draft, int token) {
        String text = draft.token(token).text();
        boolean isBracketed = draft.isWord(token - 1, token, "(") && draft.isWord(token + 1, token, ")");
        if (!isBracketed
                || text.length() > MAX_LENGTH
                || !FORM.matcher(text).matches() && !WORD_FORM.matcher(text).matches()
                || nouns.gazetteer().of(text) != null) {
            return -1;
        }
        int[] initials = WORD_FORM.matcher(text).matches()
                ? text.codePoints().map(Character::toUpperCase).toArray()
                : text.codePoints().filter(Character::isUpperCase).toArray();
        int first = token - 1;
        int passedOver = 0;
        for (int k = initials.length - 1; k >= 0; ) {
            first--;
            if (!draft.sameSentence(first, token)) {
                return -1;
            }
            if (Character.toUpperCase(draft.token(first).text().codePointAt(0)) == initials[k]) {
                k--;
                passedOver = 0;
            } else if (!PASSED_OVER.contains(draft.token(first).tag()) || ++passedOver > MAX_PASSED_OVER) {
                return -1;
            }
        }
        return first;
    }

    /** Recognizes a body that the tagger missed, perhaps at the start of a sentence: "Kelm Harbour Directorate". */
    private boolean isBody(NameDraft draft, int first, int end) {
        return draft.token(first).isCapitalized()
                && draft.token(end - 1).isCapitalized()
                && isOrganization(draft, end - 1);
    }

    /** Tells whether a word ends names of organizations, so that "a coast guard union (CGU)" is one in small letters, too. */
    private boolean isOrganization(NameDraft draft, int last) {
        return nouns.kindOfHead(draft.token(last).text()) == EntityType.ORGANIZATION;
    }

    /** Returns the name that has the tokens from {@code first} to before {@code end}; null if there is none. */
    private static @Nullable Name whole(NameDraft draft, int first, int end) {
        Name name = draft.nameAt(end - 1);
        return name != null && name.first() <= first ? name : null;
    }

    private static void give(NameDraft draft, int token, EntityType type) {
        Name name = draft.nameAt(token);
        if (name == null || name.size() == 1 && name.type() != type) {
            draft.put(token, token + 1, type);
        }
    }
}
