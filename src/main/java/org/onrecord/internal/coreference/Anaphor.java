package org.onrecord.internal.coreference;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.Countries;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * A phrase that takes its meaning from others, and what it says of whom it means.
 *
 * @param phrase the phrase
 * @param form how it refers
 * @param grammar its place in the clause
 * @param gender of the person; null if the phrase does not tell
 * @param type of the entity, as the noun of a description tells it; null if it does not
 * @param modifiers the keys of the other words of a description ({@link Countries#key})
 * @param determiner of a description: its article, "own" for a possessive pronoun, "'s" for an owner, "s" for a bare plural, "-" for none
 * @param isSource whether a quotation is attributed to it
 */
record Anaphor(
        Phrase phrase,
        Form form,
        Grammar grammar,
        @Nullable Gender gender,
        @Nullable EntityType type,
        Set<String> modifiers,
        String determiner,
        boolean isSource) {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "own", "'s");

    /** How an anaphor refers. */
    enum Form {
        /** "He" or "she", in any case. */
        HE,
        /** "It". */
        IT,
        /** "They". */
        THEY,
        /** "The senator", "this party", "its auditor". */
        DEFINITE,
        /** "A senator", "officials". */
        INDEFINITE;

        boolean isPronoun() {
            return this == HE || this == IT || this == THEY;
        }
    }

    /** The place of an anaphor in its clause. */
    enum Grammar {
        /** "She left". */
        SUBJECT,
        /** "Met her", "for her". */
        OBJECT,
        /** "Her house". */
        OWNER,
        /** "Herself". */
        REFLEXIVE
    }

    /** Copies the set. */
    Anaphor {
        modifiers = Set.copyOf(modifiers);
    }

    /** Returns a phrase as an anaphor; null if it is none: a name, "I", a description of something that is neither named nor quoted. */
    static @Nullable Anaphor of(Discourse discourse, Lexicon lexicon, Phrase phrase, boolean isSource) {
        return switch (phrase.kind()) {
            case NAME -> null;
            case PRONOUN -> pronoun(discourse, phrase, isSource);
            case NOMINAL -> description(discourse, lexicon, phrase, isSource);
        };
    }

    private static @Nullable Anaphor pronoun(Discourse discourse, Phrase phrase, boolean isSource) {
        String word = discourse.word(phrase.head()).toLowerCase(Locale.ROOT);
        Gender gender = GenderWords.ofPronoun(word);
        Form form = gender != null ? Form.HE : form(word);
        if (form == null) {
            return null;
        }
        Grammar grammar = word.endsWith("self") || word.endsWith("selves")
                ? Grammar.REFLEXIVE
                : discourse.analysis().token(phrase.head()).tag().equals("PRP$") || phrase.possessor()
                        ? Grammar.OWNER
                        : discourse.roles().isSubject(phrase) || isNominative(word) ? Grammar.SUBJECT : Grammar.OBJECT;
        return new Anaphor(phrase, form, grammar, gender, null, Set.of(), "-", isSource);
    }

    private static @Nullable Form form(String word) {
        return switch (word) {
            case "it", "its", "itself" -> Form.IT;
            case "they", "them", "their", "theirs", "themselves" -> Form.THEY;
            default -> null;
        };
    }

    private static boolean isNominative(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they");
    }

    private static @Nullable Anaphor description(
            Discourse discourse, Lexicon lexicon, Phrase phrase, boolean isSource) {
        String noun = discourse.noun(phrase);
        EntityType type = lexicon.described(noun);
        if (type == null && !isSource) {
            return null;
        }
        String determiner = determiner(discourse, phrase);
        Grammar grammar = phrase.possessor()
                ? Grammar.OWNER
                : discourse.roles().isSubject(phrase) ? Grammar.SUBJECT : Grammar.OBJECT;
        return new Anaphor(
                phrase,
                DEFINITE.contains(determiner) ? Form.DEFINITE : Form.INDEFINITE,
                grammar,
                lexicon.roles().usualGender(noun),
                type,
                modifiers(discourse, lexicon.nameNouns().countries(), phrase),
                determiner,
                isSource);
    }

    private static String determiner(Discourse discourse, Phrase phrase) {
        Token first = discourse.analysis().token(phrase.first());
        return switch (first.tag()) {
            case "DT" -> first.text().toLowerCase(Locale.ROOT);
            case "PRP$" -> "own";
            default -> discourse.owner(phrase) != null ? "'s" : discourse.isPlural(phrase) ? "s" : "-";
        };
    }

    private static Set<String> modifiers(Discourse discourse, Countries countries, Phrase description) {
        Set<String> modifiers = new HashSet<>();
        for (int token = description.first(); token < description.end(); token++) {
            Token at = discourse.analysis().token(token);
            boolean closed = at.tag().equals("DT") || at.tag().equals("IN");
            if (token != description.head() && at.isWord() && !closed) {
                modifiers.add(countries.key(at.text()));
            }
        }
        return modifiers;
    }

    /** Returns whether words follow the noun: "the head of the clinic". */
    boolean hasTail() {
        return phrase.end() > phrase.head() + 1;
    }
}
