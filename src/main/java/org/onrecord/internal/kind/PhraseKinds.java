package org.onrecord.internal.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.kind.KindOfWords.Certainty;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.lexicon.SourceWord.Remark;
import org.onrecord.internal.lexicon.WordList;

/**
 * Tells by the words of a phrase what kind of source it names.
 *
 * <p>The last word before the first preposition, comma or "and" decides, with as many of the words around it as the
 * table has together: "editor of the law review" is media. If it tells nothing, the words before it are
 * asked, from right to left. If it is a position, what is said of its institution comes first: the words before it
 * ("hospital spokesman"), an affiliation that is known otherwise, and the phrases after it ("spokesman for the
 * hospital"). If the words before an "and" or a comma tell nothing, those after it are asked: "travel and hotel
 * businesses".
 */
record PhraseKinds(SourceKinds table, RuleWords words) {
    /**
     * Prepositions that tie somebody to an institution, whatever the person does there: "the plumber of the
     * hospital".
     */
    private static final Set<String> TIES = Set.of("of", "for", "at", "with", "from");

    /** What some of those tell who live in a place. */
    private static final KindOfWords PEOPLE = new KindOfWords(SourceKind.ORDINARY_PERSON, Certainty.ASSUMED, false);

    /** Prepositions that tie a position to its field. */
    private static final Set<String> FIELD_TIES = Set.of("of", "for");

    /** Words that open what somebody does, whatever is named there. */
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "where");

    /** What joins phrases that name one source together. */
    private static final Set<String> JOINING = Set.of("and", "or", ",");

    /** Kinds that have no positions: an official in charge of prisoners is none of them. */
    private static final Set<SourceKind> WITHOUT_POSITIONS =
            EnumSet.of(SourceKind.ORDINARY_PERSON, SourceKind.DOCUMENT, SourceKind.UNNAMED);

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");

    private static final Set<String> VERBS = Set.of("said", "told", "wrote", "spoke", "was", "is");
    private static final Pattern VERB_ENDING = Pattern.compile("(?:s|ed|ing)$");

    /** Returns what a phrase tells. */
    KindOfWords of(String phrase) {
        return of(phrase, KindOfWords.NOTHING);
    }

    /**
     * Returns what a phrase tells.
     *
     * @param affiliation what is known of the institution of a position
     */
    KindOfWords of(String phrase, KindOfWords affiliation) {
        List<String> words = PhraseWords.of(phrase);
        return ofWords(
                words.subList(PhraseParts.afterBorders(words, 0), Math.min(words.size(), PhraseParts.LENGTH)),
                affiliation);
    }

    private KindOfWords ofWords(List<String> words, KindOfWords affiliation) {
        int end = PhraseParts.partEnd(words, 0);
        FoundWords found = FoundWords.last(table, words, 0, end, true);
        List<String> firstField = found == null || found.end() <= end ? ofFirstField(words, end) : List.of();
        if (!firstField.isEmpty()) {
            return ofWords(firstField, affiliation);
        }
        if (found == null) {
            if (end < words.size() && JOINING.contains(words.get(end))) {
                return ofWords(words.subList(PhraseParts.afterBorders(words, end), words.size()), affiliation);
            }
            boolean tied = end < words.size() && TIES.contains(words.get(end));
            KindOfWords institution = tied ? after(words, end) : KindOfWords.NOTHING;
            return WITHOUT_POSITIONS.contains(institution.kind())
                    ? KindOfWords.NOTHING
                    : institution.with(Certainty.ASSUMED);
        }
        KindOfWords kind = whole(words, end, found, affiliation);
        Set<String> past = this.words.of(WordList.PAST_ADJECTIVES);
        boolean isPast = kind.kind() != SourceKind.POLITICIAN
                && words.subList(0, end).stream().anyMatch(word -> past.contains(word.toLowerCase(Locale.ROOT)));
        return isPast ? kind.atMost(Certainty.PROBABLE) : kind;
    }

    /**
     * Returns the words with the first field of a list alone, if the table has it with the position: "business secretary"
     * of "business, energy and industry secretary"; none if it has not.
     *
     * @param field the end of the first field
     */
    private List<String> ofFirstField(List<String> words, int field) {
        int end = field;
        while (end < words.size() && JOINING.contains(words.get(end))) {
            end = PhraseParts.partEnd(words, PhraseParts.afterBorders(words, end));
        }
        if (field == 0 || end <= field + 1 || PhraseParts.isBorder(words.get(end - 1))) {
            return List.of();
        }
        List<String> joined = new ArrayList<>(words.subList(0, field));
        joined.addAll(words.subList(end - 1, words.size()));
        FoundWords position = FoundWords.last(table, joined, 0, field + 1, false);
        return position != null && position.end() == field + 1 && position.first() < field ? joined : List.of();
    }

    private KindOfWords whole(List<String> words, int end, FoundWords found, KindOfWords affiliation) {
        SourceWord word = ofField(words, end, found);
        KindOfWords own = KindOfWords.of(word);
        if (own.isSure() || word.is(Remark.WEAK)) {
            return own;
        }
        KindOfWords after = after(words, Math.max(found.end(), end));
        if (word.is(Remark.PART)) {
            boolean isInPlace = found.end() == end && end < words.size() && isPlace(words, end);
            return isInPlace ? PEOPLE : after.kind() == null ? own : after;
        }
        KindOfWords institution = part(words, 0, found.first(), false, word.is(Remark.BODY))
                .or(affiliation.kind() == null ? KindOfWords.NOTHING : affiliation)
                .or(after);
        institution = institution.kind() == null ? affiliation : institution;
        KindOfWords member = ofMember(word, institution);
        KindOfWords kind = word.is(Remark.POST) && isAsSure(member, own) ? member : own.or(member);
        if (kind.kind() == null) {
            return KindOfWords.NOTHING;
        }
        return word.is(Remark.OFFICE) ? kind.with(Certainty.SURE) : kind;
    }

    /** Tells whether a preposition and the place where people live begin at a word: "in the country". */
    private boolean isPlace(List<String> words, int in) {
        int first = PhraseParts.afterBorders(words, in);
        int end = PhraseParts.partEnd(words, first);
        if (!words.get(in).equals("in") || first >= end) {
            return false;
        }
        String last = words.get(end - 1).toLowerCase(Locale.ROOT);
        SourceWord word = table.of(List.of(last));
        return this.words.of(WordList.COMMUNITY_NOUNS).contains(last)
                || word != null && word.kind() == SourceKind.OFFICIAL && word.is(Remark.WEAK);
    }

    /** Returns what the table has of a position with its field before it: of "education secretary" for "secretary for education". */
    private SourceWord ofField(List<String> words, int end, FoundWords position) {
        boolean hasField = position.word().is(Remark.POST)
                && position.end() == end
                && end + 1 < words.size()
                && FIELD_TIES.contains(words.get(end));
        if (!hasField) {
            return position.word();
        }
        int first = isDeterminer(words.get(end + 1)) ? end + 2 : end + 1;
        List<String> joined = new ArrayList<>(words.subList(first, Math.max(first, PhraseParts.partEnd(words, first))));
        joined.addAll(words.subList(position.first(), position.end()));
        SourceWord word = table.of(joined);
        return word == null ? position.word() : word;
    }

    /**
     * Tells whether a body is as sure as a position in it and none of a state, whose governors are politicians: "the
     * president of the association".
     */
    private static boolean isAsSure(KindOfWords body, KindOfWords position) {
        return body.kind() != null && body.kind() != SourceKind.OFFICIAL && body.certainty() == position.certainty();
    }

    /**
     * Tells whether a phrase could stand in apposition to a name: it begins with its only determiner, or it has none
     * and begins neither with a preposition nor with what could be a verb.
     */
    static boolean isApposition(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        int end = PhraseParts.partEnd(words, 0);
        if (end == 0 || words.subList(1, end).stream().anyMatch(PhraseKinds::isDeterminer)) {
            return false;
        }
        String first = words.get(0);
        return DETERMINERS.contains(first)
                || Character.isUpperCase(first.codePointAt(0))
                || !VERBS.contains(first) && !VERB_ENDING.matcher(first).find();
    }

    /**
     * Returns what words tell by the last of them: "the aid group" tells something, and "the charity told" does
     * not.
     */
    KindOfWords atEnd(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        FoundWords found = FoundWords.last(table, words, 0, words.size(), false);
        return found == null || found.end() < words.size()
                ? KindOfWords.NOTHING
                : whole(words, words.size(), found, KindOfWords.NOTHING);
    }

    /** Tells whether the table has words of a phrase before its first preposition or comma, whatever they tell. */
    boolean knows(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        return FoundWords.last(table, words, 0, PhraseParts.partEnd(words, 0), false) != null;
    }

    /** Tells whether a word is an article or the like, at the beginning of a sentence, too. */
    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a phrase names a position, whatever its institution is. */
    boolean isPosition(String phrase) {
        SourceWord word = firstPart(phrase);
        return word != null && word.is(Remark.POST);
    }

    /** Tells whether a phrase names a position that tells nothing without its institution: "spokesman". */
    boolean isMerePosition(String phrase) {
        SourceWord word = firstPart(phrase);
        return word != null && word.is(Remark.POST) && word.kind() == null;
    }

    private @Nullable SourceWord firstPart(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        FoundWords found = FoundWords.last(table, words, 0, PhraseParts.partEnd(words, 0), false);
        return found == null ? null : found.word();
    }

    /** Returns what an institution tells of somebody who has a position in it. */
    private static KindOfWords ofMember(SourceWord member, KindOfWords institution) {
        if (institution.kind() == null && institution.isSure()) {
            return member.is(Remark.OFFICE) ? institution : KindOfWords.NOTHING;
        }
        boolean possible = institution.kind() == SourceKind.ORDINARY_PERSON && member.kind() == null
                || !WITHOUT_POSITIONS.contains(institution.kind());
        return possible ? institution.ofStaff() : KindOfWords.NOTHING;
    }

    /**
     * Returns what a part tells from right to left: the first of the most certain words.
     *
     * @param beyond whether the last words may go on after the part
     * @param isOfBody whether the part stands before a body, which names of companies do not: "the Energy Organization"
     */
    private KindOfWords part(List<String> words, int from, int to, boolean beyond, boolean isOfBody) {
        KindOfWords kind = KindOfWords.NOTHING;
        boolean isBody = isOfBody;
        for (FoundWords found = FoundWords.last(table, words, from, to, beyond);
                found != null;
                found = FoundWords.last(table, words, from, found.first(), false)) {
            // the people in "the farmers' association" are not what it is
            boolean isOfPeople =
                    isBody && WITHOUT_POSITIONS.contains(found.word().kind());
            // the "two" in "one of two witnesses" tells less than the witnesses
            boolean isLess = found.word().is(Remark.PART) && kind.kind() != null;
            if (!isLess && !isOfPeople && (!found.word().is(Remark.NAME) || !isOfBody && found.end() == to)) {
                kind = kind.or(KindOfWords.of(found.word()));
            }
            isBody |= found.word().is(Remark.BODY);
        }
        return kind;
    }

    /** Returns what the parts after a position tell: the first sure one, or else the first that tells something. */
    private KindOfWords after(List<String> words, int from) {
        KindOfWords kind = KindOfWords.NOTHING;
        for (int first = PhraseParts.afterBorders(words, from); first < words.size() && !kind.isSure(); ) {
            if (words.subList(from, first).stream().anyMatch(RELATIVE::contains)) {
                break;
            }
            int end = PhraseParts.partEnd(words, first);
            KindOfWords next = part(words, first, end, true, false);
            // the constitution in "the league for the constitution" is not what it is
            kind = kind.kind() != null && WITHOUT_POSITIONS.contains(next.kind()) ? kind : kind.or(next);
            first = PhraseParts.afterBorders(words, end);
        }
        return kind;
    }
}
