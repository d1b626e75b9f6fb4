package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;

/**
 * Makes people of initials and a surname that the tagger takes for something else, where they report something or are described as
 * people are ("PV Tarol said"), and of such names, or first name and surname, after the letters of an office ("AVM PK Tarol").
 */
final class InitialedPeople implements NamePass {
    /** What initials look like without full stops. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    private static final int ORGANIZATIONS =
            lists(NameList.COMPANY, NameList.CLUB, NameList.ORGANIZATION, NameList.LOCAL_ORGANIZATION, NameList.PLACE);

    private final Lexicon lexicon;
    private final PersonSigns signs;
    private final PersonLooks looks;
    private final ReportingVerbs reportingVerbs;
    private final Set<String> officeLetters;

    InitialedPeople(Lexicon lexicon) {
        this.lexicon = lexicon;
        signs = new PersonSigns(lexicon);
        looks = new PersonLooks(lexicon);
        reportingVerbs = new ReportingVerbs(lexicon);
        officeLetters = lexicon.ruleWords().of(WordList.OFFICE_LETTERS);
    }

    private static int lists(NameList... lists) {
        int bits = 0;
        for (NameList list : lists) {
            bits |= list.bit(false) | list.bit(true);
        }
        return bits;
    }

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            if (name.type() == EntityType.PERSON) {
                continue;
            }
            int first = isOffice(draft.token(name.first())) ? name.first() + 1 : name.first();
            if (first > name.first() && isFullName(draft, first, name.end())
                    || first == name.first() && isSaidOfPerson(draft, name) && isInitialed(draft, first, name.end())) {
                draft.remove(name);
                draft.put(first, name.end(), EntityType.PERSON);
            }
        }
    }

    private boolean isOffice(Token token) {
        return officeLetters.contains(token.text().toLowerCase(Locale.ROOT))
                && INITIALS.matcher(token.text()).lookingAt();
    }

    /** Tells whether tokens after the letters of an office are initials or a first name, and a surname. */
    private boolean isFullName(NameDraft draft, int first, int end) {
        boolean hasFirstName =
                lexicon.firstNames().isListed(draft.token(first).text().toLowerCase(Locale.ROOT));
        return end - first == 2 && hasFirstName && isSurname(draft.token(first + 1)) || isInitialed(draft, first, end);
    }

    /** Tells whether tokens are initials that stand for nothing else, and a surname. */
    private boolean isInitialed(NameDraft draft, int first, int end) {
        if (end - first != 2) {
            return false;
        }
        String initials = draft.token(first).text();
        return INITIALS.matcher(initials).matches()
                && lexicon.nameNouns().gazetteer().of(initials) == null
                && !lexicon.nameNouns().isAbbreviation(initials)
                && !lexicon.nameNouns().isCompanyEnding(initials)
                && !isListed(initials)
                && isSurname(draft.token(first + 1))
                && !looks.isOrganization(draft, first, end)
                && !isListed(draft.text(first, end));
    }

    /** Tells whether a list has a name of an organization or a place. */
    private boolean isListed(String name) {
        return (lexicon.nameLists().of(name.toLowerCase(Locale.ROOT)) & ORGANIZATIONS) != 0;
    }

    private boolean isSurname(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.isCapitalized()
                && Character.isLowerCase(token.text().charAt(token.text().length() - 1))
                && lexicon.nameNouns().kind(word) == null
                && lexicon.nameNouns().gazetteer().of(token.text()) == null
                && !lexicon.nameNouns().isDemonym(token.text())
                && !isListed(token.text())
                && lexicon.wordUsage().isNeverLower(word);
    }

    private boolean isSaidOfPerson(NameDraft draft, Name name) {
        return PersonSigns.hasAgeOrWho(draft, name)
                || signs.hasRole(draft, name)
                || reportingVerbs.isAt(draft, name.end(), name.first());
    }
}
