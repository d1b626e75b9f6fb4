package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;

/**
 * Corrects where people's names begin and end: "Diane Holroyd MP" and "DGP Asha Rao" are without the office, "CHICAGO - Ann Lee" is
 * without the place and "Luis Peña Mora Thursday announced" without the day; "Otis Graham, Jr." is with "Jr.", and the parts before a
 * particle belong to the name ("Luis Fernando de la Peña"), as do "Md" and the surname after first names.
 */
final class PersonEdges implements NamePass {
    /** Particles that occur only in names. */
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "bint");

    /** How many words "Luis Fernando" and the like have at most. */
    private static final int MAX_FIRST_NAMES = 3;

    private static final int MAX_PARTICLES = 3;

    /** The least number of tokens of a name that a day may follow: somebody may be called Emmanuel Sunday. */
    private static final int LEAST_BEFORE_DAY = 2;

    private final NameNouns nouns;
    private final PersonLooks looks;
    private final Set<String> days;
    private final Set<String> officeLetters;
    private final Set<String> foreignOffices;
    private final FirstNames firstNames;
    private final Set<String> shortFirstNames;

    /** Small words inside names. */
    private final Set<String> smallWords;

    PersonEdges(Lexicon lexicon) {
        this.nouns = lexicon.nameNouns();
        this.days = lexicon.ruleWords().of(WordList.WEEKDAYS);
        this.looks = new PersonLooks(lexicon);
        this.foreignOffices = lexicon.ruleWords().of(WordList.FOREIGN_OFFICES);
        this.officeLetters = lexicon.ruleWords().of(WordList.OFFICE_LETTERS);
        this.firstNames = lexicon.firstNames();
        this.shortFirstNames = lexicon.ruleWords().of(WordList.SHORT_FIRST_NAMES);
        this.smallWords = lexicon.ruleWords().of(WordList.NAME_PARTICLES);
    }

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            if (name.type() == EntityType.PERSON && name.equals(draft.nameAt(name.first()))) {
                correct(draft, withoutDateline(draft, name));
            }
        }
    }

    private void correct(NameDraft draft, Name name) {
        int first = withoutRank(draft, name, withFirstNames(draft, name));
        int end = withGeneration(draft, withoutPostnominals(draft, name, withoutDay(draft, name)));
        end = withSurname(draft, name, end);
        removePostnominal(draft, name);
        if (first != name.first() || end != name.end()) {
            draft.remove(name);
            draft.put(first, end, EntityType.PERSON);
        }
    }

    /** Returns the person of "CHICAGO - Ann Lee", whose place becomes a name of its own. */
    private static Name withoutDateline(NameDraft draft, Name name) {
        int dash = name.first();
        while (dash < name.end() && isInCapitals(draft.token(dash))) {
            dash++;
        }
        if (dash == name.first() || dash + 1 >= name.end() || draft.token(dash).isWord()) {
            return name;
        }
        draft.remove(name);
        draft.put(name.first(), dash, EntityType.PLACE);
        draft.put(dash + 1, name.end(), EntityType.PERSON);
        return new Name(dash + 1, name.end(), EntityType.PERSON);
    }

    private static boolean isInCapitals(Token token) {
        return token.isWord() && token.text().chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Returns the first token of a name without the letters of an office, "Londoner" or a field after "for", before first name and surname:
     * "ADGP Asha Rao".
     */
    private int withoutRank(NameDraft draft, Name name, int from) {
        boolean isDescribed = name.end() - from > 1 && isForeignOffice(draft.token(from))
                || looks.isInhabitantBefore(draft, from, name.end())
                || looks.isFieldBefore(draft, from, name.end());
        int first = isDescribed ? from + 1 : from;
        while (name.end() - first > 2 && (isOffice(draft.token(first)) || isOfficeBefore(draft, first, name.end()))) {
            first++;
        }
        return first;
    }

    /** Returns the end of a name without the day after first name and surname. */
    private int withoutDay(NameDraft draft, Name name) {
        int last = name.end() - 1;
        boolean isDay = days.contains(draft.token(last).text().toLowerCase(Locale.ROOT));
        return isDay && last - name.first() >= LEAST_BEFORE_DAY ? last : name.end();
    }

    /** Returns the end of a name without letters such as "MP" after first name and surname. */
    private int withoutPostnominals(NameDraft draft, Name name, int last) {
        int end = last;
        while (end - name.first() > 2 && isOffice(draft.token(end - 1))) {
            end--;
        }
        return end;
    }

    /** Removes what was taken for a name of its own: "QC". */
    private void removePostnominal(NameDraft draft, Name name) {
        Name next = draft.nameAt(name.end());
        if (name.size() > 1 && next != null && next.size() == 1 && isOffice(draft.token(name.end()))) {
            draft.remove(next);
        }
    }

    private boolean isOffice(Token token) {
        String letters = token.text().replace(".", "");
        return letters.length() > 1 && !PersonName.isGeneration(letters) && nouns.isAbbreviation(letters);
    }

    private boolean isForeignOffice(Token token) {
        return foreignOffices.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /**
     * Tells whether a word is the letters of an office and not initials: "DC Ana Roe". Two letters are initials where neither
     * initials nor a first name follow.
     */
    private boolean isOfficeBefore(NameDraft draft, int token, int end) {
        String letters = draft.token(token).text();
        Token next = draft.token(token + 1);
        boolean isBeforeName = letters.length() > 2
                || isInCapitals(next)
                || firstNames.isListed(next.text().toLowerCase(Locale.ROOT));
        return end - token > 2
                && isBeforeName
                && isInCapitals(draft.token(token))
                && officeLetters.contains(draft.token(token).text().toLowerCase(Locale.ROOT));
    }

    /** Returns the end of a name with the "Jr." or ", Jr." after it. */
    private static int withGeneration(NameDraft draft, int end) {
        int last = draft.isWord(end, end - 1, ",") ? end + 1 : end;
        return draft.sameSentence(last, end - 1)
                        && PersonName.isGeneration(draft.token(last).text())
                ? last + 1
                : end;
    }

    /** Returns the end of first names with the surname after them: "Luis Alberto" is followed by "Morán said". */
    private int withSurname(NameDraft draft, Name name, int end) {
        if (end != name.end() || !draft.sameSentence(end + 1, name.first()) || draft.nameAt(end) != null) {
            return end;
        }
        Token surname = draft.token(end);
        boolean isSurname = surname.tag().equals("NNP")
                && surname.isCapitalized()
                && Character.isLowerCase(
                        surname.text().codePointBefore(surname.text().length()))
                && !days.contains(surname.text().toLowerCase(Locale.ROOT));
        boolean areFirstNames = IntStream.range(name.first(), end)
                .allMatch(
                        token -> firstNames.gender(NameKey.of(draft.token(token).text())) != null);
        return isSurname && areFirstNames && draft.token(end + 1).isFiniteVerb() ? end + 1 : end;
    }

    /** Returns the beginning of a name with particles and first names before it. */
    private int withFirstNames(NameDraft draft, Name name) {
        int particles = name.first();
        while (name.first() - particles < MAX_PARTICLES
                && draft.sameSentence(particles - 1, name.first())
                && draft.nameAt(particles - 1) == null
                && smallWords.contains(draft.token(particles - 1).text())) {
            particles--;
        }
        boolean isAfterParticle = particles < name.first()
                || smallWords.contains(draft.token(name.first()).text().toLowerCase(Locale.ROOT));
        int first = particles;
        while (particles - first < MAX_FIRST_NAMES && isFirstName(draft, first - 1, name)) {
            first--;
        }
        boolean hasFirstName = first < particles
                && (isAfterParticle || name.size() > 1)
                && (firstNames.gender(NameKey.of(draft.token(first).text())) != null
                        || shortFirstNames.contains(
                                NameKey.of(draft.token(first).text()))
                        || SON_OF.contains(draft.token(particles).text()));
        return hasFirstName ? first : name.first();
    }

    private boolean isFirstName(NameDraft draft, int token, Name name) {
        return draft.sameSentence(token, name.first())
                && draft.token(token).isCapitalized()
                && draft.token(token).tag().startsWith("NNP")
                && (draft.nameAt(token) == null || draft.isPerson(token))
                && !nouns.titles().contains(draft.token(token).text());
    }
}
