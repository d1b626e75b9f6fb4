package org.onrecord.internal.lexicon;

import java.util.Arrays;
import java.util.Locale;

/** The word lists of {@link RuleWords}. The file {@code rule-words.tsv} has them under these names, in lower case with hyphens. */
public enum WordList {
    /** Titles that some write without a blank between them and the name: "Dr.Franklin". */
    ABBREVIATED_TITLES,
    /** Endings of nouns that are not said of people: "agreement". */
    ABSTRACT_ENDINGS,
    /** Endings of nouns for what can be ordered in words, and such nouns: "an evacuation", "the release". */
    ACTION_ENDINGS,
    /** Titles that are an address rather than a role, beside those that only tell a gender: "Dr.". */
    ADDRESSES,
    /** Verbs that make somebody something: "was elected mayor". */
    APPOINTING_VERBS,
    /** What somebody asks who does not want to be named: "not to be named". */
    ANONYMITY_REQUESTS,
    /** Words before another name of somebody: "Bo Lind alias Kite". */
    ALIAS_WORDS,
    /** Words before a number that say how exact it is, the longest first: "more than half". */
    APPROXIMATIONS,
    /** Verbs of those who ask in an interview. */
    ASKING_VERBS,
    /** Nouns of how, when or on what occasion something is done: "was named minister in a move that". */
    CIRCUMSTANCES,
    /** Nouns of what a sentence refers back to: "in this case". */
    CITED_CASES,
    /** Verbs whose object is a clause: "they say Ruiz and Lund left". */
    CLAUSE_VERBS,
    /** Words of clubs' names that are no people's: "Dinamo", "Rovers". */
    CLUB_WORDS,
    /** Nouns of people who live or belong together, which a name may precede: "the Lyon diocese". */
    COMMUNITY_NOUNS,
    /** Legal forms and the like that training cuts off the names of companies in public lists. */
    COMPANY_FORMS,
    /** Names of days and months, and words for days seen from today. */
    DAYS_AND_MONTHS,
    /** Words for having a home, after a name: "Ana Ruiz, residing in Varnholt". */
    DWELLING_WORDS,
    /** Words whose beginning an apostrophe replaces: 'tis, 'em. */
    ELISIONS,
    /** Nouns for what people have who tell of their own life: "my son". */
    FAMILY_NOUNS,
    /** Nouns of those who have a field, which may be written with a capital: "professor of English". */
    FIELD_NOUNS,
    /** Last words of the names of companies and bodies that are hardly ever surnames: "Pharma". */
    FIRM_WORDS,
    /** Offices that English news calls by their name in another language: "Taoiseach". */
    FOREIGN_OFFICES,
    /** Nouns that are a number after an article: "nearly a third". */
    FRACTIONS,
    /** Nouns that only say that somebody is a person or has a name: "a man". */
    GENERIC_PERSON_NOUNS,
    /** Words before the colon of a heading: "Transcript: Ana Ruiz on the harbour". */
    HEADING_LABELS,
    /** Verbs of speech whose hearer follows "to": "complained to the board". */
    HEARER_VERBS,
    /** Verbs whose object is the time or the post that somebody has: "spent ten years as mayor". */
    HOLDING_VERBS,
    /** Names of holidays: "Christmas". */
    HOLIDAYS,
    /** Nouns of a form of address with a pronoun: "Her Excellency". */
    HONORIFIC_NOUNS,
    /** Endings of nouns for those who live somewhere: "Londoner". */
    INHABITANT_ENDINGS,
    /** Words for what it is like to say something: "it is fair to say". */
    JUDGING_WORDS,
    /** Words after a source that say only that it knows: "people familiar with the matter". */
    KNOWING_WORDS,
    /** Further nouns of those who lead or speak for a body, which may be its field, too: "director", "head". */
    LEADING_NOUNS,
    /** Verbs of what people tell of their own life: "I grew up here". */
    LIFE_VERBS,
    /** Verbs before "from" by which somebody loses a post: "was dismissed from her post as". */
    LOSING_VERBS,
    /** Nouns after which a capitalized word names what somebody belongs to: "leader of CAM", but "minister of Health". */
    MEMBER_NOUNS,
    /** Small words inside people's names: "de la Peña". */
    NAME_PARTICLES,
    /** Words between a description and the name that somebody has: "a farmer named Ruiz". */
    NAMED_WORDS,
    /** Verbs that only give a name, as participles after a noun: "a student named Ada Quill". */
    NAMING_VERBS,
    /** Nouns that end with "man" and are said of women, too, or of nobody: "human". */
    NOT_OF_MEN,
    /** Nouns that a number follows: "section 12". */
    NUMBERED_NOUNS,
    /** Offices after which "of" or "for" says what they are about: "minister of ports". */
    OFFICES_WITH_FIELDS,
    /** Letters of offices before people's names that are read as names elsewhere: "DC" before "Ana Roe". */
    OFFICE_LETTERS,
    /** Words that say which of all somebody is: "the first mayor to call for it". */
    ORDINALS,
    /** Nouns that are said of organizations and tell the type of no name beside them: "the institution". */
    ORGANIZATION_NOUNS,
    /** Verbs of those who own or lead something: "runs a café". */
    OWNING_VERBS,
    /** Abbreviations of parties after a politician's name: "Carl Whitby, D-Ohio". */
    PARTY_LETTERS,
    /** Words for what somebody was: "former". */
    PAST_ADJECTIVES,
    /** Nouns for somebody who has or had the same post as somebody else: "counterpart". */
    PEER_NOUNS,
    /** Nouns for periods of the calendar, which "last" and "next" precede. */
    PERIODS,
    /** Endings of nouns that are said of people: "beekeeper". */
    PERSON_ENDINGS,
    /** Words for somebody that the other lists leave out or know only beside a name: "one of the survivors". */
    PERSON_WORDS,
    /** Adjectives that follow a noun: "secretary-general". */
    POSTPOSED_ADJECTIVES,
    /** Nouns for being something: "in her role as mayor". */
    POSTS,
    /** Nouns of what somebody has, which is no part of a role: "an actress with a career". */
    QUALITIES,
    /** Verbs that report a question: "Had he lied, she asked". */
    QUESTION_VERBS,
    /** Verbs after which the subject of a passive has spoken: "was quoted as saying". */
    QUOTING_PASSIVES,
    /** Forms of verbs in the clause after a quotation whose closing mark is missing. */
    QUOTING_VERBS,
    /** Verbs that tell to what somebody reacts in words, and not the words: "responded to the ruling". */
    REACTING_VERBS,
    /** Verbs of those who want something of somebody: "asked not to be named". */
    REQUESTING_VERBS,
    /** Ranks and seats that a name has beside an office, and that are no part of it: "committee chair MK Ada Quill". */
    RANKS,
    /** Nouns of those who are it only beside somebody or something: "counterpart". */
    RELATIONAL_NOUNS,
    /** Adjectives that follow the noun of a role in a word of its own: "director general". */
    ROLE_ADJECTIVES,
    /** Nouns of those who belong to the organization that "to" ties to them: "adviser to the union". */
    SERVING_NOUNS,
    /** Verbs of what somebody is or was: "served as mayor". */
    SERVING_VERBS,
    /** Letters before the names of ships: "USS". */
    SHIP_PREFIXES,
    /** What first names before others are shortened to: "Md Rahim". */
    SHORT_FIRST_NAMES,
    /** Nouns for storms, which stand before their names: "Hurricane Milton". */
    STORM_NOUNS,
    /** Titles of rulers and clerics who go by one name: "Pope Gregor". */
    STYLES,
    /** Verbs that report a clause, but do something to a thing: "told a story". */
    THING_VERBS,
    /** Nouns for times. */
    TIME_NOUNS,
    /** Nouns for points of the day, which "at" or "by" makes a time: "noon". */
    TIMES_OF_DAY,
    /** Words that make one title with the next word: "vice President". */
    TITLE_OPENERS,
    /** Words that open an office though they look like verbs: "managing director". */
    TITLE_PARTICIPLES,
    /** Titles whose full stop looks like the end of a sentence: "Engr. Bo Lund". */
    TITLES_WITH_FULL_STOP,
    /** Nouns for those who make or sell something, people or companies: "carmaker", "toy maker". */
    TRADES,
    /** Words of names of organizations that are no organizations by themselves: "times". */
    UNCLEAR_BODIES,
    /** Names of the days of the week. */
    WEEKDAYS;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WordList of(String key) {
        return Arrays.stream(values())
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no list '" + key + "'"));
    }
}
