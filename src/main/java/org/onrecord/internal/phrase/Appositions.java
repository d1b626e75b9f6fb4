package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/**
 * Which descriptions stand beside a name that they describe, with a comma, a dash or a bracket between: "the head of the harbour police,
 * Ana Ruiz, said", "said Ana Ruiz (52), a nurse from Oslo". Immutable.
 *
 * <p>Several descriptions end at the comma before a name: "the head" of "the harbour police". The widest one whose noun is said of such
 * names describes the name: a role of people for a person, a kind of organization for an organization.
 */
public final class Appositions {
    /** How many prepositions are between a description's noun and its last word at most. */
    private static final int MAX_PREPOSITIONS = 4;

    private static final Set<String> OPENING = Set.of(",", "(", "–", "—", "--", "-LRB-");

    /** What follows an apposition, besides the end of the sentence. */
    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", ":", "?", "!", ")", "–", "—", "--", "-RRB-", "”", "“", "\"", "''", "``", "’", "‘");

    /** Prepositions after which a noun is part of the description before it. */
    private static final Set<String> CLOSE_TIES = Set.of("of", "for", "to");

    /** Prepositions after which a noun may be part of the description before it. */
    private static final Set<String> TIES = Set.of("of", "for", "to", "at", "in", "on", "from", "with");

    /** Prepositions after which a person may stand as a source does: "according to the tutor", "a letter from the tutor". */
    private static final Set<String> BEFORE_PEOPLE = Set.of("to", "by", "from", "with");

    private static final Set<String> QUOTATION_MARKS = Set.of("”", "\"", "''", "’", "»");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WRB");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "or");

    private final Analysis analysis;
    private final Phrases phrases;
    private final DescribedTypes types;
    private final Map<Phrase, Phrase> names = new HashMap<>();
    private final Map<Phrase, List<Phrase>> descriptions = new HashMap<>();

    /** Where each description's last prepositional phrase ends, and each name's age or bracket. */
    private final Map<Phrase, Integer> ends = new HashMap<>();

    private Appositions(Analysis analysis, Phrases phrases, DescribedTypes types) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.types = types;
    }

    /** Returns the appositions of an article. */
    public static Appositions find(Analysis analysis, Phrases phrases, DescribedTypes types) {
        var found = new Appositions(analysis, phrases, types);
        for (Sentence sentence : analysis.sentences()) {
            phrases.in(sentence).forEach(phrase -> found.readBefore(phrase, sentence));
            for (int mark = sentence.first() + 1; mark + 1 < sentence.end(); mark++) {
                if (OPENING.contains(found.text(mark))) {
                    found.readAround(mark, sentence);
                }
            }
        }
        return found;
    }

    /** Returns the name that a description stands beside; null if there is none. */
    public @Nullable Phrase nameBeside(Phrase description) {
        return names.get(description);
    }

    /** Returns the descriptions that stand beside a name, in text order. */
    public List<Phrase> descriptionsOf(Phrase name) {
        return List.copyOf(descriptions.getOrDefault(name, List.of()));
    }

    /** Returns the token after a phrase, its prepositional phrases, and an age after a name: the comma in "the envoy to Chile, Ana". */
    int endOf(Phrase phrase) {
        return ends.computeIfAbsent(
                phrase,
                asked -> asked.kind() == MentionKind.NAME ? afterAge(asked.end()) : afterPrepositions(asked.end()));
    }

    /** Reads "secretary of state Ana Ruiz" and "lawyer and activist Ana Ruiz", where no mark is between. */
    private void readBefore(Phrase name, Sentence sentence) {
        Name own = name.name();
        int joint = name.first() - 1;
        boolean described = own != null && own.type() == EntityType.PERSON && name.first() < own.first();
        if (!described || name.possessor() || joint <= sentence.first() || isDetermined(name)) {
            return;
        }
        if (text(joint).equals("and")) {
            Phrase first = coreEndingAt(joint, sentence);
            boolean fits = first != null && first.name() == null && !types.isPlural(first) && !types.isTime(first);
            if (fits && types.isPersonWord(own.first() - 1) && canBeSaidOfPeople(first)) {
                join(name, first);
            }
        } else if (TIES.contains(text(joint)) && hasNoPersonWord(name.first(), own.first())) {
            Phrase title = describing(name, endingAt(joint, sentence), sentence);
            if (title != null && types.of(title) == EntityType.PERSON) {
                join(name, title);
            }
        }
    }

    private boolean canBeSaidOfPeople(Phrase description) {
        EntityType said = types.of(description);
        return said == null || said == EntityType.PERSON;
    }

    private boolean hasNoPersonWord(int first, int end) {
        for (int token = first; token < end; token++) {
            if (types.isPersonWord(token)) {
                return false;
            }
        }
        return true;
    }

    private void readAround(int mark, Sentence sentence) {
        Phrase next = startingAt(mark + 1, sentence);
        List<Phrase> before = endingAt(afterAgeBackwards(mark, sentence), sentence);
        if (next == null || before.isEmpty()) {
            return;
        }
        if (next.name() != null) {
            readName(next, before, sentence);
        } else if (next.kind() == MentionKind.NOMINAL) {
            readDescription(next, before, sentence);
        }
    }

    /** Reads "the head of the police, Ana Ruiz,". */
    private void readName(Phrase name, List<Phrase> before, Sentence sentence) {
        int end = endOf(name);
        Phrase description = describing(name, before, sentence);
        if (description == null || names.containsKey(description)) {
            return;
        }
        // "“We will,” his friend, Paul Lund said" lacks the second comma
        boolean closed = isClosed(end, sentence) || isPreposition(end) || isQuotationMark(description.first() - 1);
        if (closed && !isList(end, sentence) && (isPerson(name) || isSetOff(name, description, sentence))) {
            join(name, description);
        }
    }

    /** Tells whether the name of a thing is no item of a list, such as "police" and "the Guard", and no acronym in brackets. */
    private boolean isSetOff(Phrase name, Phrase description, Sentence sentence) {
        int end = endOf(name);
        boolean list = end + 1 < sentence.end() && text(end).equals(",") && CONJUNCTIONS.contains(text(end + 1));
        return isDetermined(description) && !list && text(name.first() - 1).equals(",");
    }

    private static boolean isPerson(Phrase phrase) {
        return phrase.name() != null && phrase.name().type() == EntityType.PERSON;
    }

    /** Reads "Ana Ruiz, the head of the police,". */
    private void readDescription(Phrase description, List<Phrase> before, Sentence sentence) {
        int end = endOf(description);
        if (!isClosed(end, sentence) && !isSecondRole(end, sentence)
                || types.isPlural(description)
                || types.isTime(description)) {
            return;
        }
        EntityType said = types.of(description);
        for (Phrase name : before) {
            if (name.name() == null) {
                continue;
            }
            EntityType type = name.name().type();
            boolean listed = said == type && (isPerson(name) || isDetermined(description));
            boolean unlisted = said == null && type == EntityType.PERSON && isDetermined(description);
            if (listed || unlisted && !isList(end, sentence)) {
                join(name, description);
                return;
            }
        }
    }

    private void join(Phrase name, Phrase description) {
        names.put(description, name);
        descriptions.computeIfAbsent(name, key -> new ArrayList<>()).add(description);
    }

    /**
     * Returns the widest of some descriptions whose noun is said of such names: "the envoy" of "the envoy to the court of the king". A
     * loose preposition is passed only to find the first: "the judge met the mayor at the house of the king" is about the king. Without
     * such a noun, returns the widest description whose noun is not known.
     */
    private @Nullable Phrase describing(Phrase name, List<Phrase> before, Sentence sentence) {
        EntityType type = name.name() == null ? null : name.name().type();
        Phrase fitting = null;
        Phrase unknown = null;
        int tie = -1;
        for (Phrase description : before) {
            if (fitting != null && !CLOSE_TIES.contains(text(tie))) {
                break;
            }
            tie = description.first() - 1;
            if (description.name() == null && !types.isPlural(description) && !types.isTime(description)) {
                EntityType said = types.of(description);
                fitting = said != null && said == type ? description : fitting;
                boolean unlisted = said == null && type == EntityType.PERSON && !isPerson(before.get(0));
                unknown = unlisted && mayBePerson(description, sentence) ? description : unknown;
            }
        }
        return fitting == null ? unknown : fitting;
    }

    /**
     * Tells whether a noun that is not known may be somebody's description: with an article or the like before it, or right after a
     * verb ("explains local archaeologist, Ana Ruiz"), and after no preposition but those before people. So "over the death of their
     * child" and "In the end" are nobody.
     */
    private boolean mayBePerson(Phrase description, Sentence sentence) {
        int before = description.first() - 1;
        boolean opens = before < sentence.first();
        if (!opens && isPreposition(before)) {
            boolean introduces =
                    before == sentence.first() || !analysis.token(before - 1).isWord();
            return !introduces && BEFORE_PEOPLE.contains(text(before)) && isDetermined(description);
        }
        return isDetermined(description) || !opens && analysis.token(before).isVerb();
    }

    /** Tells whether a description begins with an article, a possessive or a number: "the tutor", "Oslo's tutor"; not "red tape". */
    private boolean isDetermined(Phrase description) {
        Phrase next = phrases.after(description);
        boolean owned = next != null && next.possessor() && next.first() == description.first();
        return owned
                || switch (analysis.token(description.first()).tag()) {
                    case "DT", "PRP$", "CD", "PDT" -> true;
                    default -> false;
                };
    }

    /** Tells whether a comma and another name or "and" continue a list: "the mayor, Ana Ruiz, Paul Lund and". */
    private boolean isList(int end, Sentence sentence) {
        if (end >= sentence.end() || !text(end).equals(",")) {
            return false;
        }
        if (end + 1 < sentence.end() && CONJUNCTIONS.contains(text(end + 1))) {
            return false;
        }
        Phrase next = startingAt(end + 1, sentence);
        if (next == null || next.name() == null) {
            return false;
        }
        int after = endOf(next);
        return after < sentence.end()
                && (CONJUNCTIONS.contains(text(after))
                        || text(after).equals(",")
                                && after + 1 < sentence.end()
                                && CONJUNCTIONS.contains(text(after + 1)));
    }

    /** Tells whether a second noun without an article follows: "the mayor and head of the party,". */
    private boolean isSecondRole(int end, Sentence sentence) {
        Phrase next = end < sentence.end() && text(end).equals("and") ? startingAt(end + 1, sentence) : null;
        return next != null
                && next.kind() == MentionKind.NOMINAL
                && !isDetermined(next)
                && types.of(next) == EntityType.PERSON
                && isClosed(endOf(next), sentence);
    }

    private boolean isClosed(int token, Sentence sentence) {
        return token >= sentence.end()
                || CLOSING.contains(text(token))
                || RELATIVE.contains(analysis.token(token).tag());
    }

    /** Returns the phrases whose last word is before {@code end}, with their prepositional phrases, the narrowest first. */
    private List<Phrase> endingAt(int end, Sentence sentence) {
        var found = new ArrayList<Phrase>();
        int base = end;
        for (int left = MAX_PREPOSITIONS; left >= 0; left--) {
            Phrase phrase = coreEndingAt(base, sentence);
            if (phrase == null || phrase.kind() == MentionKind.PRONOUN) {
                break;
            }
            found.add(phrase);
            base = phrase.first() - 1;
            if (base <= sentence.first()
                    || !TIES.contains(text(base)) && !text(base).equals("and")) {
                break;
            }
        }
        return found;
    }

    private @Nullable Phrase coreEndingAt(int end, Sentence sentence) {
        int index = phrases.firstFrom(end) - 1;
        while (index >= 0 && phrases.get(index).possessor()) {
            index--;
        }
        Phrase phrase = index < 0 ? null : phrases.get(index);
        return phrase != null && phrase.base() == end && phrase.first() >= sentence.first() ? phrase : null;
    }

    private @Nullable Phrase startingAt(int token, Sentence sentence) {
        int index = token < sentence.end() ? phrases.firstFrom(token) : phrases.size();
        Phrase phrase = index < phrases.size() ? phrases.get(index) : null;
        return phrase != null && phrase.first() == token && !phrase.possessor() ? phrase : null;
    }

    private int afterPrepositions(int end) {
        int last = end;
        for (int left = MAX_PREPOSITIONS; left > 0 && last + 1 < analysis.size() && isPreposition(last); left--) {
            int index = phrases.firstFrom(last + 1);
            if (index >= phrases.size() || phrases.get(index).first() != last + 1) {
                break;
            }
            last = phrases.get(index).end();
        }
        return last;
    }

    /** Returns the token after ", 52" or "(52)"; {@code end} if no number follows. */
    private int afterAge(int end) {
        if (end + 1 >= analysis.size() || !analysis.token(end + 1).tag().equals("CD")) {
            return end;
        }
        boolean bracketed = end + 2 < analysis.size() && isOpeningBracket(end) && isClosingBracket(end + 2);
        boolean set = text(end).equals(",") && (end + 2 >= analysis.size() || CLOSING.contains(text(end + 2)));
        return bracketed ? end + 3 : set ? end + 2 : end;
    }

    /** Returns the token before which a name ends whose age is before {@code mark}; {@code mark} if there is no age. */
    private int afterAgeBackwards(int mark, Sentence sentence) {
        if (mark - 2 > sentence.first()
                && analysis.token(mark - 1).tag().equals("CD")
                && text(mark - 2).equals(",")) {
            return mark - 2;
        }
        boolean bracketed = mark - 3 > sentence.first() && isClosingBracket(mark - 1) && isOpeningBracket(mark - 3);
        return bracketed ? mark - 3 : mark;
    }

    private boolean isOpeningBracket(int token) {
        return text(token).equals("(") || text(token).equals("-LRB-");
    }

    private boolean isClosingBracket(int token) {
        return text(token).equals(")") || text(token).equals("-RRB-");
    }

    private boolean isQuotationMark(int token) {
        return token >= 0 && QUOTATION_MARKS.contains(text(token));
    }

    private boolean isPreposition(int index) {
        if (index >= analysis.size()) {
            return false;
        }
        Token token = analysis.token(index);
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    private String text(int token) {
        return analysis.token(token).text();
    }
}
