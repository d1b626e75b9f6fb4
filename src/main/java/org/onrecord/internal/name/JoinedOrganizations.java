package org.onrecord.internal.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Divides organizations that the tagger joined: "Kelm Watch or Legal Help", "Ministry of Health, Embassy of Kelmund", "the Kelm
 * Ministry and Coast Guard", and two that the article names apart elsewhere.
 */
final class JoinedOrganizations implements NamePass {
    private static final Set<String> BETWEEN = Set.of("and", "&", ",");

    private final OrganizationHeads heads;

    JoinedOrganizations(NameNouns nouns) {
        this.heads = new OrganizationHeads(nouns);
    }

    @Override
    public void apply(NameDraft draft) {
        List<Name> organizations = draft.names().stream()
                .filter(name -> name.type() == EntityType.ORGANIZATION)
                .toList();
        Set<String> known = organizations.stream().map(draft::text).collect(Collectors.toSet());
        organizations.forEach(name -> divide(draft, name, known));
    }

    private void divide(NameDraft draft, Name name, Set<String> known) {
        for (int i = name.first() + 1; i + 1 < name.end(); i++) {
            if (isBetweenTwo(draft, name, i) || isBetweenKnown(draft, name, i, known)) {
                draft.putWords(name.first(), i, EntityType.ORGANIZATION);
                draft.putWords(i + 1, name.end(), EntityType.ORGANIZATION);
                divide(draft, draft.nameAt(name.end() - 1), known);
                return;
            }
        }
    }

    private boolean isBetweenTwo(NameDraft draft, Name name, int token) {
        String text = draft.token(token).text();
        if (text.equals("or")) {
            return true;
        }
        if (token - name.first() < 2 || name.end() - token <= 2) {
            return false;
        }
        return BETWEEN.contains(text)
                && heads.isBody(draft, name.first(), token)
                && heads.isBody(draft, token + 1, name.end())
                && (isBodyOf(draft, token + 1) || endsBody(draft, token));
    }

    /** Tells whether both sides of a word are organizations elsewhere: "the Ministry of Energy and Kelm Watch". */
    private static boolean isBetweenKnown(NameDraft draft, Name name, int token, Set<String> known) {
        return BETWEEN.contains(draft.token(token).text())
                && known.contains(draft.text(name.first(), token))
                && known.contains(draft.text(token + 1, name.end()));
    }

    /** Tells whether "Embassy of" begins at a token: "Ministry of Sport, Youth and Parks" is one. */
    private boolean isBodyOf(NameDraft draft, int token) {
        return draft.isWord(token + 1, token, "of") && heads.isHead(draft, token);
    }

    /** Tells whether the word before a token ends a name; the plural may be a topic: "Kelm Small Industries and Parks Board". */
    private boolean endsBody(NameDraft draft, int token) {
        return heads.isHead(draft, token - 1) && !draft.token(token - 1).text().endsWith("s");
    }
}
