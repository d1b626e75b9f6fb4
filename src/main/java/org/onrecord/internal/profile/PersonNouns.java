package org.onrecord.internal.profile;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Token;

/** Tells which words can be said of a person, and which of them say what a person does. */
record PersonNouns(Lexicon lexicon) {
    /** Nouns that only say that somebody is a person. */
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
            "somebody",
            "someone",
            "self",
            "figure");

    /** Titles that are an address rather than a role, though a noun is derived from them. */
    private static final Set<String> ADDRESSES = Set.of("dr", "dr.", "doctor", "lord", "drs");

    /** Tells whether a word is an address such as "Mr." or "Dr.", which is no role. */
    boolean isAddress(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Titles.Title title = lexicon.nameNouns().titles().of(word);
        return title != null
                && (ADDRESSES.contains(word)
                        || title.roles().isEmpty() && !lexicon.roles().isPersonRole(word));
    }

    /** Tells whether a noun says what a person is, by the lists: "mayor", "Sen.". */
    boolean isRole(Token token) {
        Titles.Title title = lexicon.nameNouns().titles().of(token.text());
        return !isGeneric(token)
                && (lexicon.roles().isPersonRole(noun(token))
                        || title != null && !title.roles().isEmpty());
    }

    /** Tells whether a noun that the lists do not know may say what a person is. */
    boolean mayBeRole(Token token) {
        return (token.tag().equals("NN") || token.tag().equals("NNP"))
                && token.name() == null
                && token.isWord()
                && !isGeneric(token)
                && lexicon.roles().of(noun(token)) == null
                && lexicon.nameNouns().kind(noun(token)) == null;
    }

    private boolean isGeneric(Token token) {
        return GENERIC.contains(noun(token));
    }

    private static String noun(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
