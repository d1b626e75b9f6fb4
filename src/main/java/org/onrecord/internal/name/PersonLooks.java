package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.internal.lexicon.NameLists;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Token;

/** Tells by the words of a name alone whether a person or an organization has it: "Nandita Moru", "Vantrex Pharma", "Public Health". */
final class PersonLooks {
    private static final int LAST_NAMES = NameList.LAST_NAME.bit(false) | NameList.LAST_NAME.bit(true);
    private static final int FIRST_NAMES = NameList.FIRST_NAME.bit(false) | NameList.FIRST_NAME.bit(true);

    private final NameNouns nouns;
    private final FirstNames firstNames;
    private final NameLists nameLists;
    private final WordUsage usage;
    private final Set<String> clubWords;
    private final Set<String> firmWords;
    private final Set<String> inhabitantEndings;

    PersonLooks(Lexicon lexicon) {
        nouns = lexicon.nameNouns();
        firstNames = lexicon.firstNames();
        nameLists = lexicon.nameLists();
        usage = lexicon.wordUsage();
        clubWords = lexicon.ruleWords().of(WordList.CLUB_WORDS);
        firmWords = lexicon.ruleWords().of(WordList.FIRM_WORDS);
        inhabitantEndings = lexicon.ruleWords().of(WordList.INHABITANT_ENDINGS);
    }

    /** Tells whether a run of proper nouns looks like a person's name: one without words of firms or clubs and ordinary words. */
    boolean isPerson(NameDraft draft, int first, int end) {
        Token last = draft.token(end - 1);
        return nouns.kindOfForm(lower(draft, end - 1)) == null
                && last.tag().equals("NNP")
                && !isOrganization(draft, first, end)
                && (end - first == 1
                        || isNameOf(lower(draft, first), FIRST_NAMES)
                        || !usage.isMostlyLower(lower(draft, first)) && isNameOf(lower(draft, end - 1), LAST_NAMES)
                        || !usage.isMostlyLower(lower(draft, first)) && !usage.isMostlyLower(lower(draft, end - 1)));
    }

    /** Tells whether the words of a longer name say that it is a firm or a club: "Vantrex Pharma", "Dinamo Krasnov". */
    boolean isOrganization(NameDraft draft, int first, int end) {
        return end - first > 1
                && !isFirstName(lower(draft, first))
                && (clubWords.contains(lower(draft, first))
                        || clubWords.contains(lower(draft, end - 1))
                        || firmWords.contains(lower(draft, end - 1))
                        || nouns.isCompanyEnding(lower(draft, end - 1)));
    }

    /** Tells whether a run begins with a word for where somebody lives, before a first name: "Londoner Alice Drumm". */
    boolean isInhabitantBefore(NameDraft draft, int first, int end) {
        String word = lower(draft, first);
        return end - first > 2
                && isFirstName(lower(draft, first + 1))
                && !isFirstName(word)
                && (nameLists.of(word) & (FIRST_NAMES | LAST_NAMES)) == 0
                && inhabitantEndings.stream().anyMatch(ending -> isOfPlace(word, ending));
    }

    /** Tells whether a run begins with the field of an office, before a first name: "secretary for Health Ana Ruiz". */
    boolean isFieldBefore(NameDraft draft, int first, int end) {
        String field = lower(draft, first);
        return end - first > 2
                && draft.isWord(first - 1, first, "for")
                && usage.isMostlyLower(field)
                && !isFirstName(field)
                && isFirstName(lower(draft, first + 1));
    }

    private boolean isOfPlace(String word, String ending) {
        return word.endsWith(ending) && nameLists.hasPlace(word.substring(0, word.length() - ending.length()));
    }

    private boolean isNameOf(String word, int lists) {
        return isFirstName(word) && lists == FIRST_NAMES || (nameLists.of(word) & lists) != 0;
    }

    private boolean isFirstName(String word) {
        return firstNames.isListed(word);
    }

    private static String lower(NameDraft draft, int token) {
        return draft.token(token).text().toLowerCase(Locale.ROOT);
    }
}
