package org.onrecord.internal.profile;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.PronounCounts;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.TimeWords;

/**
 * Tells which words are said of people, which of them say what a person is, and which tell a gender.
 *
 * @param lexicon titles and nouns of people
 */
public record PersonNouns(Lexicon lexicon) {
    private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.");

    /** The first of the classes of {@link PronounCounts#people} whose share of "he" and "she" is a half or more. */
    private static final int FIRST_CLASS_OF_PEOPLE = 4;

    /** Tells whether a word list has a word. */
    boolean has(WordList list, String word) {
        return words(list).contains(word);
    }

    private Set<String> words(WordList list) {
        return lexicon.ruleWords().of(list);
    }

    /** Tells whether a word is an address such as "Mr." or "Dr.", which is no role. */
    boolean isAddress(Token token) {
        String word = plain(token);
        Titles.Title title = lexicon.nameNouns().titles().of(word);
        return title != null
                && (has(WordList.ADDRESSES, word)
                        || title.gender() != null && title.roles().isEmpty())
                && !lexicon.roles().isSaidOfPeople(noun(token));
    }

    /** Tells whether a word is a title or an address. */
    boolean isTitle(Token token) {
        return !isClock(token) && lexicon.nameNouns().titles().contains(token.text());
    }

    /** Tells whether a word tells which half of a day a time is in: the "pm" of "3pm" is no prime minister. */
    static boolean isClock(Token token) {
        return CLOCK.contains(token.text());
    }

    /** Tells whether a title or the letters of an office say what a person is, too: "Alderman", "DGP"; not "Mother" or "Prince". */
    boolean isRoleAsTitle(Token token) {
        if (lexicon.nameNouns().isAbbreviation(token.text())) {
            return lexicon.roles().isSaidOfPeople(plain(token));
        }
        Titles.Title title = lexicon.nameNouns().titles().of(token.text());
        return title != null
                && token.isCapitalized()
                && !title.roles().isEmpty()
                && !title.isFirstName()
                && !has(WordList.ADDRESSES, plain(token))
                && lexicon.roles().isSaidOfPeople(plain(token));
    }

    /** Tells whether a noun says what a person is: "mayor", "Sen."; not "man". */
    boolean isRole(Token token) {
        return isOfPerson(token) && !has(WordList.GENERIC_PERSON_NOUNS, noun(token));
    }

    /**
     * Returns the singular of a plural noun that is said of people: "senator" of "senators", "Rep" of "Reps."; null
     * for other words.
     */
    @Nullable
    String singular(Token token) {
        String word = token.text();
        String noun = noun(token);
        boolean isLemma = token.tag().endsWith("S") && !noun.equals(word.toLowerCase(Locale.ROOT));
        if (isLemma) {
            return isOfPerson(noun) ? likeWord(noun, word) : null;
        }
        String one = withoutPlural(word);
        boolean isPlural = one != null
                && token.isCapitalized()
                && (isOfPerson(plain(one)) || isTitleOfRole(one))
                && !has(WordList.ADDRESSES, plain(one))
                && !isOfPerson(plain(word));
        return isPlural ? one : null;
    }

    /** Tells whether a title has nouns for its bearers: "Sen", but not "Mr". */
    private boolean isTitleOfRole(String word) {
        Titles.Title title = lexicon.nameNouns().titles().of(word);
        return title != null && !title.roles().isEmpty();
    }

    /** Tells whether a plural noun says what several people are: "Senators", not "Men". */
    boolean isRoleOfSeveral(Token token) {
        String one = singular(token);
        return one != null && !has(WordList.GENERIC_PERSON_NOUNS, plain(one));
    }

    /** Returns a noun with the capitals of a word: "MP" of "mp" and "MPs". */
    private static String likeWord(String noun, String word) {
        boolean isInWord = word.toLowerCase(Locale.ROOT).startsWith(noun);
        boolean isCapitalized = Character.isUpperCase(word.charAt(0));
        return isInWord
                ? word.substring(0, noun.length())
                : isCapitalized ? noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) : noun;
    }

    /** Returns a word without the ending of the plural; null if it has none. */
    private static @Nullable String withoutPlural(String word) {
        if (word.endsWith("s.")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("women")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : null;
    }

    /** Tells whether a noun is said of people. */
    public boolean isOfPerson(Token token) {
        return !isClock(token) && (isOfPerson(noun(token)) || isTitle(token) && !isAddress(token));
    }

    private boolean isOfPerson(String noun) {
        return lexicon.roles().isSaidOfPeople(noun)
                || has(WordList.FOREIGN_OFFICES, noun)
                || noun.contains("-") && isOfPerson(noun.substring(noun.lastIndexOf('-') + 1))
                || words(WordList.PERSON_ENDINGS).stream().anyMatch(noun::endsWith)
                || isOfMan(noun);
    }

    /** Tells whether a noun that is in no list may say what a person is: a singular one that is in no name. */
    boolean mayBeRole(Token token) {
        return token.tag().equals("NN")
                && token.name() == null
                && token.isWord()
                && !has(WordList.GENERIC_PERSON_NOUNS, noun(token))
                && !isTime(token)
                && words(WordList.ABSTRACT_ENDINGS).stream().noneMatch(noun(token)::endsWith)
                && lexicon.roles().of(noun(token)) == null
                && lexicon.nameNouns().kind(noun(token)) == null
                && !isThing(noun(token));
    }

    /** Tells whether "it" and "they" refer to a noun more often than "he" and "she" do: "letter". */
    private boolean isThing(String noun) {
        long usage = lexicon.wordUsage().of(noun);
        int alone = PronounCounts.people(WordUsage.Source.ALONE.of(usage));
        int last = PronounCounts.people(WordUsage.Source.LAST.of(usage));
        return alone > 0 && Math.max(alone, last) < FIRST_CLASS_OF_PEOPLE;
    }

    /** Tells whether a token is a noun of time or names a day or a month. */
    boolean isTime(Token token) {
        return isClock(token)
                || has(WordList.TIMES_OF_DAY, token.text())
                || new TimeWords(lexicon.ruleWords()).contains(token);
    }

    /** Returns the gender that a title itself says; null if it says none. */
    @Nullable
    Gender genderOfTitle(Token token) {
        return lexicon.nameNouns().titles().genderSaidBy(token.text());
    }

    /** Returns the gender that a title says unless another word says otherwise; null if it says none. */
    @Nullable
    Gender likelyGenderOfTitle(Token token) {
        return lexicon.nameNouns().titles().likelyGender(token.text());
    }

    /** Returns the gender that a noun itself says; null if it says none. */
    @Nullable
    Gender genderOfNoun(Token token) {
        String noun = noun(token);
        Gender gender = lexicon.roles().genderSaidBy(noun);
        if (gender != null || noun.contains("-")) {
            return gender;
        }
        return noun.endsWith("woman") ? Gender.FEMALE : isOfMan(noun) ? Gender.MALE : null;
    }

    private boolean isOfMan(String noun) {
        return noun.length() > "woman".length()
                && noun.endsWith("man")
                && !noun.endsWith("woman")
                && !has(WordList.NOT_OF_MEN, noun);
    }

    /** Returns the gender that a word before a noun says: "female". */
    @Nullable
    Gender genderOfModifier(Token token) {
        return lexicon.roles().genderSaidByModifier(token.text());
    }

    private static String noun(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String plain(Token token) {
        return plain(token.text());
    }

    private static String plain(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
