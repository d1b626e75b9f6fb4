package org.onrecord.internal.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/** Finds the words that say what the people of an article are: before a name, beside it, "X is a Y", and descriptions that mean somebody. */
final class Designations {
    /** The probability from which on a description is taken for the person whom it is thought to mean. */
    private static final double LEAST_PROBABILITY = 0.8;

    /** How many nouns a list has at most. */
    private static final int MAX_LIST = 4;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "or");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final WordsBeforeName wordsBeforeName;
    private final Appositives appositives;
    private final Predications predications;
    private final List<Designation> found = new ArrayList<>();

    private Designations(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.wordsBeforeName = new WordsBeforeName(article, nouns);
        this.appositives = new Appositives(article, nouns);
        this.predications = new Predications(article, nouns);
    }

    /** Returns the designations of all people, in text order. */
    static List<Designation> of(ResolvedArticle article, PersonNouns nouns) {
        var designations = new Designations(article, nouns);
        article.phrases().forEach(designations::read);
        designations.found.sort(Comparator.comparingInt(Designation::first).thenComparingInt(Designation::head));
        return designations.found;
    }

    private void read(Phrase phrase) {
        if (phrase.kind() == MentionKind.NAME) {
            EntityCluster person = article.person(phrase);
            if (person != null) {
                readName(phrase, person);
            }
        } else if (isDescription(phrase)) {
            readDescription(phrase);
        }
    }

    private void readName(Phrase phrase, EntityCluster person) {
        Designation before = wordsBeforeName.of(phrase, person);
        if (before != null) {
            found.add(before);
        }
        Appositives.Description after = phrase.possessor() ? null : appositives.after(phrase);
        if (after != null && !isMeant(person, article.meanings().get(after.phrase()))) {
            add(person, after.first(), after.phrase(), null);
        }
    }

    /** Tells whether it is as good as sure that a phrase means a person. */
    private static boolean isMeant(EntityCluster person, @Nullable Meaning meaning) {
        return meaning != null && ResolvedArticle.only(meaning) == person && meaning.probability() >= LEAST_PROBABILITY;
    }

    private void readDescription(Phrase phrase) {
        Meaning meaning = article.meanings().get(phrase);
        EntityCluster entity = ResolvedArticle.only(meaning);
        if (meaning != null && entity != null) {
            if (entity.type() == EntityType.PERSON && isMeant(entity, meaning)) {
                add(entity, phrase.first(), phrase, phrase);
            }
            return;
        }
        EntityCluster person = nouns.isOfPerson(article.token(phrase.head())) ? predications.person(phrase) : null;
        if (person != null) {
            add(person, phrase.first(), phrase, phrase);
        }
    }

    /** Adds a description, and a second one that "and" joins to it. */
    private void add(EntityCluster person, int first, Phrase phrase, @Nullable Phrase resolved) {
        Phrase last = lastOfList(phrase);
        Phrase joined = joinedTo(last);
        boolean one = joined != null && !isDetermined(joined) && joined.first() == last.base() + 1;
        found.add(new Designation(person.id(), first, phrase.head(), one ? joined.base() : last.base(), resolved));
        if (joined != null && !one) {
            found.add(new Designation(person.id(), joined.first(), joined.head(), joined.base(), resolved));
        }
    }

    /** Returns the last noun that commas join before "and": the "chairman" of "founder, chairman and chief executive"; else the phrase itself. */
    private Phrase lastOfList(Phrase phrase) {
        Phrase last = phrase;
        for (int nouns = 0; nouns < MAX_LIST; nouns++) {
            int comma = last.base();
            boolean more = comma + 1 < article.sentenceEnd(last.head())
                    && article.lower(comma).equals(",");
            Phrase next = more ? article.startingAt(comma + 1) : null;
            if (next == null || isDetermined(next) || !isDescription(next) || !isRole(next)) {
                return phrase;
            }
            last = next;
            if (joinedTo(next) != null || endsWithTwo(next)) {
                return last;
            }
        }
        return phrase;
    }

    /** Tells whether a phrase is two nouns: "chairman and chief executive". */
    private boolean endsWithTwo(Phrase phrase) {
        for (int token = phrase.first(); token < phrase.base(); token++) {
            if (CONJUNCTIONS.contains(article.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRole(Phrase phrase) {
        return nouns.isRole(article.token(phrase.head()));
    }

    private boolean isDescription(Phrase phrase) {
        Token head = article.token(phrase.head());
        return phrase.kind() == MentionKind.NOMINAL
                && !phrase.possessor()
                && (head.isNoun() && !head.tag().endsWith("S")
                        || article.lower(phrase.head()).equals("one"))
                && !article.grammar().isQuoted(phrase);
    }

    /** Returns the second description of "founder and chief executive of Kelmora"; null if there is none. */
    private @Nullable Phrase joinedTo(Phrase phrase) {
        int conjunction = article.lower(phrase.base()).equals("of") ? phrase.end() : phrase.base();
        if (conjunction + 1 >= article.sentenceEnd(phrase.head())
                || !CONJUNCTIONS.contains(article.lower(conjunction))) {
            return null;
        }
        Phrase next = article.startingAt(conjunction + 1);
        EntityCluster other =
                next == null ? null : ResolvedArticle.only(article.meanings().get(next));
        boolean fits = next != null
                && isDescription(next)
                && nouns.isRole(article.token(next.head()))
                && (other == null
                        || other == ResolvedArticle.only(article.meanings().get(phrase)));
        return fits ? next : null;
    }

    private boolean isDetermined(Phrase phrase) {
        return article.token(phrase.first()).tag().equals("DT");
    }
}
