package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final NameNouns nouns;
    private final OrganizationHeads heads;
    private final LongFormEdges edges;
    private final ReportingVerbs reportingVerbs;

    ExpandedAcronyms(Lexicon lexicon) {
        this.nouns = lexicon.nameNouns();
        this.heads = new OrganizationHeads(nouns);
        this.edges = new LongFormEdges(nouns);
        this.reportingVerbs = new ReportingVerbs(lexicon);
    }

    @Override
    public void apply(NameDraft draft) {
        Map<String, Boolean> acronyms = new HashMap<>();
        for (int i = 2; i < draft.analysis().size(); i++) {
            int first = AcronymLetters.startOfWords(draft, i);
            if (first >= 0) {
                if (draft.isFree(first, i - 1) && isBody(draft, first, i - 1)) {
                    draft.put(first, i - 1, EntityType.ORGANIZATION);
                }
                edges.apply(draft, first, i - 1);
            }
            if (first >= 0 && nouns.gazetteer().of(draft.token(i).text()) == null) {
                Name full = whole(draft, first, i - 1);
                // "Derrick Adams (DA)" is a member of a party.
                if (full != null && full.type() != EntityType.PERSON) {
                    give(draft, i, full.type());
                }
                boolean isNobody = draft.isFree(first, i - 1) && !heads.isHead(draft, i - 2);
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

    /** Recognizes a body that the tagger missed, perhaps at the start of a sentence: "Kelm Harbour Directorate". */
    private boolean isBody(NameDraft draft, int first, int end) {
        return draft.token(first).isCapitalized()
                && draft.token(end - 1).isCapitalized()
                && heads.isHead(draft, end - 1);
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
