package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Analysis;

/**
 * Takes acronyms of offices out of the names: where an article has "DCO Halima Boru" or "Boru, DCO of Kelm", "the DCO" is what she is and no
 * organization. An acronym that stands in brackets is short for a name, and one that is widely known names an organization.
 */
final class OfficeAcronyms implements NamePass {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");

    private final NameNouns nouns;

    OfficeAcronyms(NameNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void apply(NameDraft draft) {
        Set<String> offices = offices(draft);
        if (offices.isEmpty()) {
            return;
        }
        for (Name name : draft.names()) {
            if (name.size() == 1 && offices.contains(draft.text(name))) {
                draft.remove(name);
            }
        }
    }

    private Set<String> offices(NameDraft draft) {
        var offices = new HashSet<String>();
        var definite = new HashSet<String>();
        var shortForms = new HashSet<String>();
        Analysis analysis = draft.analysis();
        for (int token = 0; token + 1 < analysis.size(); token++) {
            String text = draft.token(token).text();
            if (!ACRONYM.matcher(text).matches() || nouns.gazetteer().of(text) != null || isInside(draft, token)) {
                continue;
            }
            String before = token == 0 ? "" : draft.token(token - 1).text();
            if (before.equals("(")) {
                shortForms.add(text);
            } else if (isBeforePerson(draft, token) || isAfterPerson(draft, token)) {
                offices.add(text);
            } else if (before.equalsIgnoreCase("the")) {
                definite.add(text);
            }
        }
        offices.retainAll(definite);
        offices.removeAll(shortForms);
        return offices;
    }

    /** Tells whether a token is a word of a longer name. */
    private static boolean isInside(NameDraft draft, int token) {
        Name name = draft.nameAt(token);
        return name != null && name.size() > 1;
    }

    private static boolean isBeforePerson(NameDraft draft, int token) {
        Name next = draft.nameAt(token + 1);
        return next != null
                && next.first() == token + 1
                && next.size() > 1
                && next.type() == EntityType.PERSON
                && draft.sameSentence(token + 1, token);
    }

    private static boolean isAfterPerson(NameDraft draft, int token) {
        return token > 1
                && draft.isWord(token - 1, token, ",")
                && draft.isPerson(token - 2)
                && draft.isWord(token + 1, token, "of");
    }
}
