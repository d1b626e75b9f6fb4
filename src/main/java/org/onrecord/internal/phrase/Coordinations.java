package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Which names of an article are joined by commas and "and": "Ana Ruiz, Paul Lund and Mina Patel", "Chile and Peru". Each may be
 * described beside it: "Ana Ruiz, the mayor, and her brother, Paul Lund". Immutable.
 */
public final class Coordinations {
    private static final Set<String> AND = Set.of("and", "&");

    /** How many names a list has at most; a longer one is a table. */
    private static final int MAX_NAMES = 20;

    private static final int MAX_TOKENS_BEFORE_SUBJECT = 20;

    private final Analysis analysis;
    private final PhraseBorders borders;
    private final Appositions appositions;
    private final Map<Phrase, List<Phrase>> lists = new HashMap<>();

    private Coordinations(Analysis analysis, Phrases phrases, Appositions appositions) {
        this.analysis = analysis;
        this.borders = new PhraseBorders(analysis, phrases);
        this.appositions = appositions;
    }

    /** Returns the coordinations of an article. */
    public static Coordinations find(Analysis analysis, Phrases phrases, Appositions appositions) {
        var found = new Coordinations(analysis, phrases, appositions);
        for (Sentence sentence : analysis.sentences()) {
            for (Phrase phrase : phrases.in(sentence)) {
                if (isMember(phrase) && !found.lists.containsKey(phrase)) {
                    found.read(phrase, sentence);
                }
            }
        }
        return found;
    }

    /** Returns the names that are joined with a name, in text order, the name among them; empty if it is not joined. */
    public List<Phrase> of(Phrase name) {
        return lists.getOrDefault(name, List.of());
    }

    private static boolean isMember(Phrase phrase) {
        return phrase.kind() == MentionKind.NAME && !phrase.possessor();
    }

    /**
     * A name in a list, with what stands beside it.
     *
     * @param name the name
     * @param end index after the name and what describes it, without a comma after that
     * @param aside whether something after a comma describes it, so that a comma before "and" only closes that
     */
    private record Member(Phrase name, int end, boolean aside) {}

    private void read(Phrase first, Sentence sentence) {
        var names = new ArrayList<Phrase>();
        names.add(first);
        Member last = member(first, sentence);
        while (names.size() < MAX_NAMES) {
            boolean comma = borders.isText(",", last.end(), sentence);
            int and = comma ? last.end() + 1 : last.end();
            boolean closes = isAnd(and, sentence);
            // "said Ana Ruiz, and Paul Lund nodded" is two clauses
            boolean twoClauses = comma && closes && names.size() == 1 && !last.aside();
            if (!comma && !closes || twoClauses) {
                return;
            }
            Member next = memberAt(closes ? and + 1 : and, sentence);
            if (next == null || !isBoth(first) && !areAlike(first, next.name())) {
                return;
            }
            names.add(next.name());
            last = next;
            if (closes && !isAnd(last.end(), sentence)) {
                join(names, last.end(), sentence);
                return;
            }
        }
    }

    /**
     * Joins names, apart from one that is in another clause: in "met Ana Ruiz and Paul Lund said" the last, in "in a letter to Vantor,
     * Ana Ruiz and Paul Lund said" the first.
     */
    private void join(List<Phrase> names, int end, Sentence sentence) {
        Phrase first = names.get(0);
        boolean beforeVerb = end < sentence.end() && GrammaticalRoles.isFinite(analysis.token(end));
        boolean object = isObject(first, sentence);
        if (object && names.size() > 2 && opensSentence(first, sentence) && !borders.isText(",", end, sentence)) {
            join(names.subList(1, names.size()));
        } else if (object && beforeVerb) {
            join(names.subList(0, names.size() - 1));
        } else {
            join(names);
        }
    }

    /** Tells whether a name comes near its sentence's beginning and before all verbs. */
    private boolean opensSentence(Phrase name, Sentence sentence) {
        if (name.first() - sentence.first() > MAX_TOKENS_BEFORE_SUBJECT) {
            return false;
        }
        return analysis.tokens().subList(sentence.first(), name.first()).stream()
                .noneMatch(Token::isVerb);
    }

    private void join(List<Phrase> names) {
        List<Phrase> joined = List.copyOf(names);
        if (joined.size() > 1) {
            joined.forEach(name -> lists.put(name, joined));
        }
    }

    /** Tells whether a verb or a preposition governs a name, as in "met Ana Ruiz and Paul Lund said". */
    private boolean isObject(Phrase name, Sentence sentence) {
        int before = startOf(name) - 1;
        if (before < sentence.first()) {
            return false;
        }
        Token token = analysis.token(before);
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.isVerb() || borders.isPreposition(before) && !GrammaticalRoles.CONJUNCTIONS.contains(word);
    }

    /** Returns the first token of a name and of the description before it. */
    private int startOf(Phrase name) {
        return appositions.descriptionsOf(name).stream().mapToInt(Phrase::first).reduce(name.first(), Math::min);
    }

    /** Returns the member that begins at a token: with its name or with a description before the name. */
    private @Nullable Member memberAt(int token, Sentence sentence) {
        Phrase phrase = borders.startingAt(token, sentence);
        if (phrase == null) {
            return null;
        }
        Phrase name = isMember(phrase) ? phrase : appositions.nameBeside(phrase);
        return name == null || name.first() < token ? null : member(name, sentence);
    }

    private Member member(Phrase name, Sentence sentence) {
        int end = borders.endOf(name);
        for (Phrase description : appositions.descriptionsOf(name)) {
            if (description.first() > end) {
                int after = borders.endOf(description);
                return new Member(name, borders.afterClosingBracket(after, sentence), true);
            }
        }
        return new Member(name, borders.afterBracket(end, sentence), end > name.end());
    }

    private static boolean areAlike(Phrase one, Phrase other) {
        return isPerson(one) == isPerson(other);
    }

    private static boolean isPerson(Phrase name) {
        return name.name() != null && name.name().type() == EntityType.PERSON;
    }

    /** Tells whether a name follows "both" and so is joined with another: "both Ana Ruiz and Paul Lund". */
    private boolean isBoth(Phrase name) {
        return isBoth(name.first()) || isBoth(name.first() - 1);
    }

    private boolean isBoth(int token) {
        return token >= 0 && analysis.token(token).text().equalsIgnoreCase("both");
    }

    private boolean isAnd(int token, Sentence sentence) {
        return token < sentence.end()
                && AND.contains(analysis.token(token).text().toLowerCase(Locale.ROOT));
    }
}
