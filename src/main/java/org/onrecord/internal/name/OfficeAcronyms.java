package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * Takes acronyms of offices out of the names: where an article has "DCO Halima Boru", "Boru, DCO of Kelm" or "Deputy County
 * Officer Halima Boru", "the DCO" is what she is and no organization; the tagger may have made the acronym a part of her name. "The KFU" of "in the KFU
 * Bo Lund has friends" may be one. An acronym that stands in brackets is short for a name, and one that is widely known
 * names an organization.
 */
final class OfficeAcronyms implements NamePass {
    /** Parts of speech before an acronym that leave open whether a person after it is another: "in the KFU Bo Lund". */
    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "IN", "TO");

    /** Parts of speech of words that have no letter in an acronym: "of", "the". */
    private static final Set<String> SMALL = Set.of("IN", "DT");

    /** The least words of a name that begins with an acronym and is still one without it. */
    private static final int LEAST_WORDS = 3;

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
            } else if (isPersonAfter(draft, name.first())
                    && offices.contains(draft.token(name.first()).text())) {
                draft.put(name.first() + 1, name.end(), EntityType.PERSON);
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
            if (!Initialism.isFewCapitals(text) || nouns.gazetteer().of(text) != null || isInside(draft, token)) {
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
        definite.removeAll(shortForms);
        offices.removeIf(office -> !definite.contains(office));
        definite.removeAll(offices);
        if (!definite.isEmpty()) {
            definite.removeIf(acronym -> draft.names().stream().noneMatch(name -> isHeldBy(draft, name, acronym)));
            offices.addAll(definite);
        }
        return offices;
    }

    /**
     * Tells whether the words right before a person's name or after the comma behind it have the letters of an acronym: "Attorney General
     * Ana Ruiz".
     */
    private static boolean isHeldBy(NameDraft draft, Name person, String acronym) {
        return person.type() == EntityType.PERSON
                && (hasLetters(draft, person.first(), person.first() - 1, -1, new StringBuilder(acronym).reverse())
                        || draft.isWord(person.end(), person.first(), ",")
                                && hasLetters(draft, person.first(), person.end() + 1, 1, acronym));
    }

    /** Tells whether the words from a token on, in a direction, begin with some letters; small words may have none. */
    private static boolean hasLetters(NameDraft draft, int person, int from, int step, CharSequence letters) {
        int token = from;
        for (int k = 0; k < letters.length(); token += step) {
            if (!draft.sameSentence(token, person) || draft.nameAt(token) != null) {
                return false;
            }
            Token word = draft.token(token);
            if (Character.toUpperCase(word.text().charAt(0)) == letters.charAt(k)) {
                k++;
            } else if (!SMALL.contains(word.tag())) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a token is a word of a longer name. */
    private static boolean isInside(NameDraft draft, int token) {
        Name name = draft.nameAt(token);
        return name != null && name.size() > 1 && !isPersonAfter(draft, token);
    }

    /** Tells whether a token begins a person's name that is still one without it: "DCO Halima Boru". */
    private static boolean isPersonAfter(NameDraft draft, int token) {
        Name name = draft.nameAt(token);
        return name != null && name.first() == token && name.size() >= LEAST_WORDS && name.type() == EntityType.PERSON;
    }

    private static boolean isBeforePerson(NameDraft draft, int token) {
        if (draft.sameSentence(token - 1, token) && leavesOpen(draft.token(token - 1))) {
            return false;
        }
        if (isPersonAfter(draft, token)) {
            return true;
        }
        Name next = draft.nameAt(token + 1);
        return next != null
                && next.first() == token + 1
                && next.size() > 1
                && next.type() == EntityType.PERSON
                && draft.sameSentence(token + 1, token);
    }

    private static boolean leavesOpen(Token before) {
        return OPENING.contains(before.tag()) || before.isVerb();
    }

    private static boolean isAfterPerson(NameDraft draft, int token) {
        return token > 1
                && draft.isWord(token - 1, token, ",")
                && draft.isPerson(token - 2)
                && draft.isWord(token + 1, token, "of");
    }
}
