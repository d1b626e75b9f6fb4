package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * The name of an organization or place, and its forms.
 *
 * @param text as it is written in the article
 * @param type organization or place
 * @param words the words of its {@link NameKey}; a hyphen is a word
 */
record OrganizationName(String text, EntityType type, List<String> words) {
    /** Last words that do not count in the name of a place. */
    private static final Set<String> VAGUE = Set.of("region", "area");

    /** First words that can stand at the end as well: "Ministry of X", "X Ministry". */
    private static final Set<String> TURNED = Set.of("ministry", "department", "university");

    /** Words without an initial in acronyms. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "on", "in", "to", "at", "de", "la", "del", "&", "-");

    /** Words after which a name tells only of where or what it is: "of Kelmora". */
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "de", "del");

    private static final int MAX_WORDS_OF_SHORT_FORM = 5;

    /** How many letters a country shares with its adjective: Chile and Chilean. */
    private static final int LETTERS_OF_COUNTRY = 4;

    private static final int MAX_LETTERS_OF_ACRONYM = 8;

    /**
     * A form of a name. Organizations and places with the same words are different entities.
     *
     * @param words joined by spaces
     */
    record Form(EntityType type, String words) {}

    static OrganizationName of(String text, EntityType type) {
        return new OrganizationName(
                text, type, List.of(NameKey.of(text).replace("-", " - ").strip().split(" +")));
    }

    /** Returns the form of all words. */
    Form wholeForm() {
        return form(words);
    }

    /**
     * Returns the form that is the same for "Ministry of X" and "X Ministry", for "Bank of Kenya" and "Kenyan Bank", and with and
     * without "Inc.".
     */
    Form plainForm(NameNouns nouns) {
        List<String> parts = new ArrayList<>(words);
        while (parts.size() > 1 && isDropped(parts.get(parts.size() - 1), nouns)) {
            parts.remove(parts.size() - 1);
        }
        if (parts.indexOf("of") == 1 && TURNED.contains(parts.get(0))) {
            var turned = new ArrayList<>(parts.subList(2, parts.size()));
            turned.remove("the");
            turned.add(parts.get(0));
            parts = turned;
        }
        return form(type == EntityType.ORGANIZATION ? withCountryFirst(parts, nouns) : parts);
    }

    /**
     * Returns the same for "Football Federation of Chile" and "Chilean Football Federation": the country's first letters at the
     * start.
     */
    private static List<String> withCountryFirst(List<String> parts, NameNouns nouns) {
        int last = parts.size() - 1;
        boolean isOfCountry = last > 1
                && parts.get(last - 1).equals("of")
                && nouns.gazetteer().of(parts.get(last)) != null;
        if (!isOfCountry && !nouns.isDemonym(capitalized(parts.get(0)))) {
            return parts;
        }
        String country = parts.get(isOfCountry ? last : 0);
        var turned = new ArrayList<String>();
        turned.add(country.substring(0, Math.min(LETTERS_OF_COUNTRY, country.length())));
        turned.addAll(isOfCountry ? parts.subList(0, last - 1) : parts.subList(1, parts.size()));
        return turned;
    }

    private boolean isDropped(String lastWord, NameNouns nouns) {
        return type == EntityType.ORGANIZATION ? nouns.isCompanyEnding(lastWord) : VAGUE.contains(lastWord);
    }

    /** Tells whether the text is one word with few letters and several capitals: "WHO", "MoCD". */
    boolean isAcronym() {
        String letters = text.replace(".", "");
        return letters.length() <= MAX_LETTERS_OF_ACRONYM
                && words.size() == 1
                && letters.chars().filter(c -> !Character.isLowerCase(c)).count() > 1;
    }

    /** Returns the first letters of all but the small words. */
    String initials() {
        return initials(false);
    }

    /**
     * Returns further acronyms that the name can have: "mocd" of "Ministry of Community Development", "iisc" of "Indian Institute
     * of Science".
     */
    List<String> otherInitials() {
        String initials = initials();
        String last = words.get(words.size() - 1);
        return SMALL.contains(last) || last.length() < 2
                ? List.of(initials(true))
                : List.of(initials(true), initials + last.charAt(1));
    }

    private String initials(boolean ofSmallWords) {
        var initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && (ofSmallWords || !SMALL.contains(word))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /**
     * Returns the short forms of the name that can follow it: "Foreign Ministry" and "Ministry" for "Chinese Foreign Ministry",
     * "Kelmora" for "Kelmora University", "Commission" for "Commission on Elections".
     */
    List<Form> shortForms(NameNouns nouns) {
        var forms = new ArrayList<Form>();
        for (int n = 1; n < words.size() && n <= MAX_WORDS_OF_SHORT_FORM; n++) {
            List<String> tail = words.subList(words.size() - n, words.size());
            boolean inCompound = words.get(words.size() - n - 1).equals("-");
            if (!inCompound && !SMALL.contains(tail.get(0)) && (n > 1 || isKind(tail.get(0), nouns))) {
                forms.add(form(tail));
            }
        }
        if (type == EntityType.ORGANIZATION
                && words.size() > 1
                && isKind(words.get(words.size() - 1), nouns)
                && !nouns.isDemonym(capitalized(words.get(0)))) {
            forms.add(form(words.subList(0, words.size() - 1)));
        }
        int preposition = words.contains("of") ? words.indexOf("of") : words.indexOf("on");
        if (preposition > 0 && isKind(words.get(preposition - 1), nouns)) {
            forms.add(form(List.of(words.get(preposition - 1))));
        }
        return forms;
    }

    /**
     * Returns the beginnings of a name that can stand for it: "Democratic Party" of "Democratic Party of Kelmora", "Livorno" of
     * "Livorno, Tuscany".
     */
    List<Form> beginnings() {
        var forms = new ArrayList<Form>();
        int comma = text.indexOf(',');
        if (type == EntityType.PLACE && comma > 0) {
            forms.add(OrganizationName.of(text.substring(0, comma), type).wholeForm());
        }
        for (int n = 2; type == EntityType.ORGANIZATION && n <= MAX_WORDS_OF_SHORT_FORM && n + 1 < words.size(); n++) {
            if (PREPOSITIONS.contains(words.get(n))) {
                forms.add(form(words.subList(0, n)));
            }
        }
        return forms;
    }

    /** Returns the first word of an organization's name, "Ventisol" of "Ventisol Andina", unless it means something else; or null. */
    @Nullable
    Form firstWord(NameNouns nouns) {
        String first = capitalized(words.get(0));
        return type == EntityType.ORGANIZATION
                        && words.size() > 1
                        && nouns.kindOfHead(first) == null
                        && nouns.gazetteer().of(first) == null
                        && !nouns.isDemonym(first)
                ? form(words.subList(0, 1))
                : null;
    }

    private boolean isKind(String word, NameNouns nouns) {
        return nouns.kindOfHead(word) == type;
    }

    private Form form(List<String> parts) {
        return new Form(type, String.join(" ", parts));
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
