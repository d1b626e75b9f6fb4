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
import org.onrecord.internal.name.Name;

/**
 * Which descriptions stand beside a name that they describe, with a comma, a dash or a bracket between: "the head of the harbour police,
 * Ana Ruiz, said", "said Ana Ruiz (52), a nurse from Oslo". Immutable.
 *
 * <p>Several descriptions end at the comma before a name: "the head" of "the harbour police". The widest one whose noun is said of such
 * names describes the name: a role of people for a person, a kind of organization for an organization.
 */
public final class Appositions {
    private static final Set<String> OPENING = Set.of(",", "(", "–", "—", "--", "-LRB-");

    /**
     * Prepositions after which an organization or a place tells where the bearer of a title is. The title has no
     * article: "after meeting the minister in Oslo Bo Lund said" is about two people.
     */
    private static final Set<String> LOOSE_TIES = Set.of("at", "in");

    private static final Set<String> QUOTATION_MARKS = Set.of("”", "\"", "''", "’", "»");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "or");

    private final Analysis analysis;
    private final DescribedTypes types;
    private final PhraseBorders borders;
    private final FittingDescriptions fitting;
    private final Map<Phrase, Phrase> names = new HashMap<>();
    private final Map<Phrase, List<Phrase>> descriptions = new HashMap<>();

    private Appositions(Analysis analysis, Phrases phrases, DescribedTypes types) {
        this.analysis = analysis;
        this.types = types;
        this.borders = new PhraseBorders(analysis, phrases);
        this.fitting = new FittingDescriptions(analysis, phrases, types, borders);
    }

    /** Returns the appositions of an article. */
    public static Appositions find(Analysis analysis, Phrases phrases, DescribedTypes types) {
        var found = new Appositions(analysis, phrases, types);
        for (Sentence sentence : analysis.sentences()) {
            phrases.in(sentence).forEach(phrase -> found.readBefore(phrase, sentence));
            for (int mark = sentence.first() + 1; mark + 1 < sentence.end(); mark++) {
                if (OPENING.contains(found.borders.text(mark))) {
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

    /** Reads "secretary of state Ana Ruiz" and "lawyer and activist Ana Ruiz", where no mark is between. */
    private void readBefore(Phrase name, Sentence sentence) {
        Name own = name.name();
        int joint = name.first() - 1;
        boolean described = own != null && own.type() == EntityType.PERSON && name.first() < own.first();
        if (!described || name.possessor() || joint <= sentence.first()) {
            return;
        }
        // "envoy for the Oceans Ana Ruiz", but not "wife of the cellist Ana Ruiz"
        boolean proper = analysis.token(own.first() - 1).isCapitalized();
        if (fitting.isDetermined(name) && !proper) {
            return;
        }
        if (borders.text(joint).equals("and")) {
            Phrase first = borders.coreEndingAt(joint, sentence);
            boolean fits = first != null && first.name() == null && fitting.isOfOne(first);
            if (fits && types.isPersonWord(own.first() - 1) && fitting.canBePerson(first)) {
                join(name, first);
            }
        } else if (ties(joint, name) && hasNoPersonWord(name.first(), own.first())) {
            Phrase title = fitting.widest(name, borders.endingAt(joint, sentence), sentence);
            boolean isOther = title != null && LOOSE_TIES.contains(borders.text(joint)) && fitting.isDetermined(title);
            if (title != null && !isOther && types.of(title) == EntityType.PERSON) {
                join(name, title);
            }
        }
    }

    /** Tells whether a preposition can be part of the title of the person whose name follows: "lecturer at Kelm University Ana Ruiz". */
    private boolean ties(int preposition, Phrase name) {
        String word = borders.text(preposition);
        return FittingDescriptions.isCloseTie(word)
                || LOOSE_TIES.contains(word)
                        && analysis.token(name.name().first() - 1).isCapitalized();
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
        Phrase next = borders.startingAt(mark + 1, sentence);
        List<Phrase> before = borders.endingAt(borders.beforeAge(mark, sentence), sentence);
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
        int end = borders.endOf(name);
        Phrase description = fitting.widest(name, before, sentence);
        if (description == null || names.containsKey(description)) {
            return;
        }
        // "“We will,” his friend, Paul Lund said" lacks the second comma
        boolean closed = borders.isClosed(end, sentence)
                || borders.isPreposition(end)
                || isQuotationMark(description.first() - 1);
        if (closed
                && !isList(end, sentence)
                && (FittingDescriptions.isPerson(name) || isSetOff(name, description, sentence))) {
            join(name, description);
        }
    }

    /** Tells whether the name of a thing is no item of a list, such as "police" and "the Guard", and no acronym in brackets. */
    private boolean isSetOff(Phrase name, Phrase description, Sentence sentence) {
        int end = borders.endOf(name);
        boolean list = end + 1 < sentence.end()
                && borders.text(end).equals(",")
                && CONJUNCTIONS.contains(borders.text(end + 1));
        return fitting.isDetermined(description)
                && !list
                && borders.text(name.first() - 1).equals(",");
    }

    /** Reads "Ana Ruiz, the head of the police,". */
    private void readDescription(Phrase description, List<Phrase> before, Sentence sentence) {
        int end = borders.endOf(description);
        if (!borders.isClosed(end, sentence) && !isSecondRole(end, sentence) || !fitting.isOfOne(description)) {
            return;
        }
        EntityType said = types.of(description);
        for (Phrase name : before) {
            if (name.name() == null) {
                continue;
            }
            EntityType type = name.name().type();
            boolean listed = said == type && (FittingDescriptions.isPerson(name) || fitting.isDetermined(description));
            boolean unlisted = said == null
                    && type == EntityType.PERSON
                    && (fitting.isDetermined(description) || fitting.hasCloseTie(description, sentence));
            if (listed || unlisted && !isList(end, sentence)) {
                join(name, description);
                return;
            }
        }
    }

    private void join(Phrase name, Phrase description) {
        if (names.putIfAbsent(description, name) == null) {
            descriptions.computeIfAbsent(name, key -> new ArrayList<>()).add(description);
        }
    }

    /** Tells whether a comma and another name or "and" continue a list: "the mayor, Ana Ruiz, Paul Lund and". */
    private boolean isList(int end, Sentence sentence) {
        if (end >= sentence.end() || !borders.text(end).equals(",")) {
            return false;
        }
        if (end + 1 < sentence.end() && CONJUNCTIONS.contains(borders.text(end + 1))) {
            return false;
        }
        Phrase next = borders.startingAt(end + 1, sentence);
        if (next == null || next.name() == null) {
            return false;
        }
        int after = borders.endOf(next);
        return after < sentence.end()
                && (CONJUNCTIONS.contains(borders.text(after))
                        || borders.text(after).equals(",")
                                && after + 1 < sentence.end()
                                && CONJUNCTIONS.contains(borders.text(after + 1)));
    }

    /** Tells whether a second noun without an article follows: "the mayor and head of the party,". */
    private boolean isSecondRole(int end, Sentence sentence) {
        Phrase next =
                end < sentence.end() && borders.text(end).equals("and") ? borders.startingAt(end + 1, sentence) : null;
        return next != null
                && next.kind() == MentionKind.NOMINAL
                && !fitting.isDetermined(next)
                && types.of(next) == EntityType.PERSON
                && borders.isClosed(borders.endOf(next), sentence);
    }

    private boolean isQuotationMark(int token) {
        return token >= 0 && QUOTATION_MARKS.contains(borders.text(token));
    }
}
