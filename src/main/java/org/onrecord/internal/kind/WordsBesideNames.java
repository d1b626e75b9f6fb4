package org.onrecord.internal.kind;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Finds what an article says directly beside the names of an entity. */
final class WordsBesideNames {
    /** How many names of an entity are looked at: what it is, an article says early. */
    private static final int NAMES = 10;

    /** The number of characters before and after a name that are looked at. */
    private static final int REACH = 120;

    /** The greatest number of words in {@link #TITLES} and {@link #BEFORE}. */
    private static final int MAX_WORDS = 4;

    private static final Pattern TITLES = Pattern.compile("(?:^|[^\\p{L}])((?:\\p{Lu}[\\p{L}'’-]*\\.? ){1,4})$");
    private static final Pattern INITIALS = Pattern.compile("(?: \\p{Lu}{1,3}\\.?)+$");
    private static final Pattern BEFORE = Pattern.compile("(?:^|[^\\p{L}])((?:\\p{Ll}[\\p{L}'’-]* ){1,4})[\"'“‘(]?$");

    /** A position with its field before a name: "MMC for Water Supply". */
    private static final Pattern TITLE_OF_FIELD = Pattern.compile(
            "(?:^|[^\\p{L}])((?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:for|of) (?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:(?:and|&) (?:\\p{Lu}[\\p{L}'’-]* ){1,3})?)$");

    /** An office with its field and "and" before another office: "Minister of Labour and" of "Minister of Labour and Head of the Council". */
    private static final Pattern OFFICE_AND = Pattern.compile(
            "(?:^|[^\\p{L}])(?<!\\b(?:and|to|to the|of|of the|for|for the) )"
                    + "((?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:(?:for|of) (?:the )?(?:\\p{Lu}[\\p{L}'’-]*,? ){1,4}){0,2})and $");

    /** Words with capitals before a name in brackets: "Union of Kelmora Growers" of "Union of Kelmora Growers (UKG)". */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|[^\\p{L}])((?:\\p{Lu}[\\p{L}'’/-]*,? |(?:of|for|and|the|&) ){2,9})\\($");

    private static final Pattern ACCORDING = Pattern.compile("[Aa]ccording to $");

    /** The end of a sentence that says only who reported what is before it. */
    private static final Pattern REPORTED = Pattern.compile("^ report(?:s|ed)(?: on \\p{Lu}\\p{L}+)?\\.");

    private static final Pattern REPORT_BEFORE = Pattern.compile("(?:,[\"”]?|[\"”]) (?:[Tt]he )?$");

    /** Verbs of what somebody writes for a medium, before the name: "writes Ana Ruiz for Open Wells". */
    private static final Pattern WRITES =
            Pattern.compile("(?:^|[^\\p{L}])(?:reports?|writes?|argues?) (?:[\\p{L}\\p{M}.'’ -]{3,40} and )?$");

    private static final Pattern FOR_MEDIUM = Pattern.compile("^ for (?:[Tt]he )?\\p{Lu}");

    /** The one or two words in small letters behind a name: "daily" of "the Varnholt Messenger daily". */
    private static final Pattern NOUN = Pattern.compile("^ (\\p{Ll}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*)?)");

    private static final Pattern AFTER =
            Pattern.compile("^[\"'”’]?(?:(?:, \\d{1,3})?, ([^,;:()“”\"\n]{3,})| \\(([^()\n]{1,40})\\))");

    /** What follows brackets, with the name before or inside them: "Open Wells (OW), a charity". */
    private static final Pattern AFTER_BRACKETS = Pattern.compile("^(?: \\([^()\n]{1,60})?\\), ([^,;:()“”\"\n]{3,})");

    /** A position after a name, perhaps with brackets, and after a comma what could be its institution. */
    private static final Pattern POSITION_AND_INSTITUTION = Pattern.compile(
            "^(?: \\([^()\n]{1,40}\\))?, ([^,;:()“”\"\n]{3,60}?(?: \\([^()\n]{1,40}\\))?), (?:the )?\\p{Lu}[^,;:()“”\"\n]{2,}");

    /** A relative clause that says what somebody is; the words between commas after "who" are passed over. */
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?: \\([^()\n]{1,40}\\))?(?:, \\d{1,3})?, who(?:, [^,;“”\"\n]{1,90},)? (?:is|was|works as|served as)"
                    + " (?:now |then )?((?:an? |the )?\\p{L}[^,;:()“”\"\n]{3,})");

    private static final Pattern PREDICATE =
            Pattern.compile("^\\*?,? (?:is|was|became|works as) ((?:an? |the |one of )[^,;:()“”\"\n]{3,})");

    /** An age, or a home that is joined by a comma: what newspapers say of people who are nothing else. */
    private static final Pattern AGE_OR_HOME =
            Pattern.compile("^(?: \\(\\d{1,2}\\)|(?: \\(\\d{1,2}\\))?, (?:now )?\\d{1,2},"
                    + "|(?:, \\d{1,2})?, (?:of|from|who (?:lives|lived) (?:in|at|on|near|with)) )");

    private WordsBesideNames() {}

    /** Returns the words of relative clauses and sentences that say what the names are: "a guide" of "Ruiz is a guide". */
    static List<Span> said(String text, Entity entity) {
        return names(entity)
                .flatMap(name -> Stream.of(CLAUSE, PREDICATE).map(pattern -> span(pattern, text, name)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns positions and institutions that commas join to names: "director, Open Wells Hospital". */
    static List<Span> positions(String text, Entity entity, Predicate<String> isPosition) {
        return names(entity)
                .map(name -> span(POSITION_AND_INSTITUTION, text, name))
                .filter(Objects::nonNull)
                .filter(position -> isPosition.test(position.in(text)))
                .map(position -> new Span(position.start(), institutionEnd(text, position.end())))
                .toList();
    }

    private static int institutionEnd(String text, int comma) {
        int end = comma + 2;
        while (end < text.length() && ",;:()“”\"\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns the nouns directly behind the names: "news agency" of "the KNS news agency". */
    static List<Span> nouns(String text, Entity entity) {
        return names(entity)
                .map(name -> span(NOUN, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Tells whether an age or a home follows a name: "Ana Ruiz, 43, from Varnholt". */
    static boolean haveAgeOrHome(String text, Entity entity) {
        return names(entity)
                .anyMatch(name -> AGE_OR_HOME.matcher(behind(text, name)).find());
    }

    static @Nullable Span span(Pattern pattern, String text, Mention name) {
        int end = name.span().end();
        Matcher matcher = pattern.matcher(behind(text, name));
        return matcher.find() ? new Span(end + matcher.start(1), end + matcher.end(1)) : null;
    }

    static String behind(String text, Mention name) {
        int end = name.span().end();
        return text.substring(end, Math.min(text.length(), end + REACH));
    }

    /** Returns the words with capitals before the names, with and without initials at their end: "Judge" before "Ana Ruiz". */
    static List<String> titles(String text, Entity entity) {
        return names(entity)
                .filter(name -> isAfterCapital(text, name))
                .map(name -> before(
                        TITLES,
                        text,
                        lastWords(text, name.span().start()),
                        name.span().start()))
                .filter(Objects::nonNull)
                .flatMap(title -> Stream.of(title, INITIALS.matcher(title).replaceFirst("")))
                .distinct()
                .toList();
    }

    /** Returns the positions with their fields before the names: "MMC for Water Supply" before "Ana Ruiz". */
    static List<String> titlesOfFields(String text, Entity entity) {
        return names(entity)
                .filter(name -> isAfterCapital(text, name))
                .map(name -> before(TITLE_OF_FIELD, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns what names in brackets abbreviate: "Union of Kelmora Growers" of "UKG" in "Union of Kelmora Growers (UKG)". */
    static List<String> abbreviated(String text, Entity entity) {
        return names(entity)
                .filter(name ->
                        name.span().start() > 0 && text.charAt(name.span().start() - 1) == '(')
                .map(name -> before(ABBREVIATED, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Tells whether a sentence ends with the report of what is before it: "the bridge was closed, KNS reported." */
    static boolean endsReport(String text, Entity entity) {
        return names(entity)
                .anyMatch(name -> REPORTED.matcher(behind(text, name)).find() && stands(REPORT_BEFORE, text, name));
    }

    /** Tells whether somebody writes for a medium: "the state is falling apart, writes Ana Ruiz for Open Wells". */
    static boolean writesForMedium(String text, Entity person) {
        return names(person)
                .anyMatch(name -> FOR_MEDIUM.matcher(behind(text, name)).find() && stands(WRITES, text, name));
    }

    private static boolean stands(Pattern pattern, String text, Mention name) {
        int start = name.span().start();
        return pattern.matcher(text.substring(Math.max(0, start - REACH), start))
                .find();
    }

    /** Returns the offices that "and" joins to the roles of a person: "Minister of Labour" of "Minister of Labour and Head of the Council". */
    static List<String> offices(String text, Entity person) {
        return person.roles().stream()
                .map(role -> before(OFFICE_AND, text, role.span().start()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the words in small letters before the names: "the charity" before "Open Wells". */
    static List<String> before(String text, Entity entity) {
        return names(entity)
                .map(name -> before(
                        BEFORE,
                        text,
                        lastWords(text, name.span().start()),
                        name.span().start()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the phrases in apposition or brackets after the names: "a charity that …" after "Open Wells,". */
    static List<Span> after(String text, Entity entity) {
        return names(entity)
                .flatMap(name -> Stream.of(after(text, name), span(AFTER_BRACKETS, text, name)))
                .filter(Objects::nonNull)
                .filter(phrase -> PhraseKinds.isApposition(phrase.in(text)))
                .toList();
    }

    /** Returns the phrase with a determiner of its own that follows any mention as an apposition; null if there is none. */
    static @Nullable Span apposition(String text, Mention mention) {
        Span phrase = after(text, mention);
        // "according to sources, the suspect was seen" has none
        boolean isBetweenCommas = phrase != null
                && phrase.end() < text.length()
                && text.charAt(phrase.end()) == ','
                && !stands(ACCORDING, text, mention);
        if (!isBetweenCommas || !PhraseKinds.isApposition(phrase.in(text))) {
            return null;
        }
        String words = phrase.in(text);
        return PhraseKinds.isDeterminer(words.substring(0, Math.max(0, words.indexOf(' ')))) ? phrase : null;
    }

    static Stream<Mention> names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .limit(NAMES);
    }

    /** Tells whether the word before a name has a capital: most names need not be searched for titles. */
    private static boolean isAfterCapital(String text, Mention name) {
        int start = name.span().start() - 1;
        if (start < 0 || text.charAt(start) != ' ') {
            return false;
        }
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
            if (Character.isUpperCase(text.charAt(start)) || Character.isSurrogate(text.charAt(start))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable String before(Pattern pattern, String text, Mention name) {
        return before(pattern, text, name.span().start());
    }

    private static @Nullable String before(Pattern pattern, String text, int start) {
        return before(pattern, text, Math.max(0, start - REACH), start);
    }

    /** Returns the beginning of what is searched before a name for up to four words, of which the last ends before a blank. */
    private static int lastWords(String text, int end) {
        int from = end;
        for (int blanks = 0; blanks <= MAX_WORDS && from > Math.max(0, end - REACH); ) {
            from--;
            blanks += text.charAt(from) == ' ' ? 1 : 0;
        }
        return from;
    }

    private static @Nullable String before(Pattern pattern, String text, int from, int start) {
        Matcher matcher = pattern.matcher(text.substring(from, start));
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static @Nullable Span after(String text, Mention name) {
        int end = name.span().end();
        Matcher matcher = AFTER.matcher(behind(text, name));
        if (!matcher.find()) {
            return null;
        }
        int group = matcher.group(1) == null ? 2 : 1;
        return new Span(end + matcher.start(group), end + matcher.end(group));
    }
}
