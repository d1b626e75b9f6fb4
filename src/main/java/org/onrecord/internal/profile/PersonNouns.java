package org.onrecord.internal.profile;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.TimeWords;

/**
 * Tells which words are said of people, which of them say what a person is, and which tell a gender.
 *
 * @param lexicon titles and nouns of people
 */
record PersonNouns(Lexicon lexicon) {
    /** Nouns that only say that somebody is a person or has a name. */
    private static final Set<String> GENERIC = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "lady",
            "gentleman",
            "guy",
            "person",
            "people",
            "one",
            "another",
            "other",
            "child",
            "kid",
            "human",
            "individual",
            "name",
            "pseudonym",
            "alias",
            "somebody",
            "someone",
            "self",
            "figure");

    /** Titles that are an address rather than a role, beside those that only tell a gender. */
    private static final Set<String> ADDRESSES = Set.of(
            "dr",
            "drs",
            "doctor",
            "lord",
            "hon",
            "honourable",
            "honorable",
            "st",
            "saint",
            "tun",
            "tan",
            "sheikh",
            "sheik",
            "sheikha");

    /** Endings of nouns that are said of people and in no list. */
    private static final Set<String> ENDINGS =
            Set.of("woman", "ologist", "keeper", "maker", "holder", "grower", "fighter");

    /** Endings of nouns that are not said of people. */
    private static final Set<String> ABSTRACT_ENDINGS = Set.of(
            "tion", "sion", "ment", "ness", "ity", "ism", "ing", "ance", "ence", "ure", "ship", "age", "dom", "cy",
            "ory");

    /** Nouns that end with "man" and are said of women, too, or of nobody. */
    private static final Set<String> NOT_OF_MEN = Set.of(
            "human", "shaman", "talisman", "ottoman", "ombudsman", "freshman", "layman", "roman", "german", "norman");

    /** Tells whether a word is an address such as "Mr." or "Dr.", which is no role. */
    boolean isAddress(Token token) {
        String word = plain(token);
        Titles.Title title = lexicon.nameNouns().titles().of(word);
        return title != null
                && (ADDRESSES.contains(word)
                        || title.gender() != null && title.roles().isEmpty())
                && !lexicon.roles().isSaidOfPeople(noun(token));
    }

    /** Tells whether a word is a title or an address. */
    boolean isTitle(Token token) {
        return lexicon.nameNouns().titles().contains(token.text());
    }

    /** Tells whether a noun says what a person is: "mayor", "Sen."; not "man". */
    boolean isRole(Token token) {
        return isOfPerson(token) && !GENERIC.contains(noun(token));
    }

    /** Tells whether a noun is said of people. */
    boolean isOfPerson(Token token) {
        return isOfPerson(noun(token)) || isTitle(token) && !isAddress(token);
    }

    private boolean isOfPerson(String noun) {
        return lexicon.roles().isSaidOfPeople(noun)
                || noun.contains("-") && isOfPerson(noun.substring(noun.lastIndexOf('-') + 1))
                || ENDINGS.stream().anyMatch(noun::endsWith)
                || isOfMan(noun);
    }

    /** Tells whether a noun that is in no list may say what a person is: a singular one that is in no name. */
    boolean mayBeRole(Token token) {
        return token.tag().equals("NN")
                && token.name() == null
                && token.isWord()
                && !GENERIC.contains(noun(token))
                && !TimeWords.contains(token)
                && ABSTRACT_ENDINGS.stream().noneMatch(noun(token)::endsWith)
                && lexicon.roles().of(noun(token)) == null
                && lexicon.nameNouns().kind(noun(token)) == null;
    }

    /** Returns the gender that a title itself says; null if it says none. */
    @Nullable
    Gender genderOfTitle(Token token) {
        return lexicon.nameNouns().titles().genderSaidBy(token.text());
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

    private static boolean isOfMan(String noun) {
        return noun.length() > "woman".length()
                && noun.endsWith("man")
                && !noun.endsWith("woman")
                && !NOT_OF_MEN.contains(noun);
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
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
