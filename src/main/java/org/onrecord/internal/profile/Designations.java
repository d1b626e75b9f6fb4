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
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds the words that say what the people of an article are: before a name, beside it, "X is a Y", and descriptions
 * that mean somebody.
 */
final class Designations {
    /** The probability from which on it is as good as sure that a description means a person. */
    private static final double LEAST_OF_SURE = 0.8;

    /** How many nouns a list has at most. */
    private static final int MAX_LIST = 4;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "or");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final WordsBeforeName wordsBeforeName;
    private final Appositives appositives;
    private final Predications predications;
    private final NounsOfSeveral nounsOfSeveral;
    private final DescriptionNouns descriptionNouns;
    private final DescriptionsBesideNames besideName;
    private final List<Designation> found = new ArrayList<>();

    private Designations(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.wordsBeforeName = new WordsBeforeName(article, nouns);
        this.appositives = new Appositives(article, nouns);
        this.predications = new Predications(article, nouns);
        this.nounsOfSeveral = new NounsOfSeveral(article, nouns);
        this.descriptionNouns = new DescriptionNouns(article, nouns);
        this.besideName = new DescriptionsBesideNames(article);
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
        } else if (isDescription(phrase) && !wordsBeforeName.isOfNext(phrase)) {
            readDescription(phrase);
        }
    }

    /**
     * Returns the probability that the article says of the person what a designation says: below that of a sure one
     * where the resolver doubts whom a description means.
     */
    static double probability(ResolvedArticle article, Designation designation) {
        Meaning meaning =
                designation.phrase() == null ? null : article.meanings().get(designation.phrase());
        return ResolvedArticle.only(meaning) == null ? 1 : meaning.probability();
    }

    /** Tells whether it is as good as sure that the article says of the person what a designation says. */
    static boolean isSure(ResolvedArticle article, Designation designation) {
        return probability(article, designation) >= LEAST_OF_SURE;
    }

    private void readName(Phrase phrase, EntityCluster person) {
        Designation before = wordsBeforeName.of(phrase, person);
        if (before != null) {
            addSplit(before);
        }
        found.addAll(nounsOfSeveral.of(phrase));
        int lone = phrase.possessor() ? -1 : appositives.lone(phrase);
        if (lone >= 0) {
            found.add(new Designation(person.id(), lone, lone, lone + 1, null));
        }
        Appositives.Description after = phrase.possessor() ? null : appositives.after(phrase);
        if (after != null
                && !isMeant(person, article.meanings().get(after.phrase()))
                && !wordsBeforeName.isOfNext(after.phrase())) {
            add(person, after.first(), after.phrase(), null);
        }
    }

    /**
     * Adds the words before a name: two designations where "and" joins two roles and the second has a name of its
     * own, as in "Kelmora Union president and Lyon representative Ada Quill"; else one. After a determiner the first
     * role may be somebody else's: "talks between the Kelmora mayor and Lyon representative Ada Quill".
     */
    private void addSplit(Designation before) {
        int and = conjunctionIn(before);
        if (and < 0) {
            found.add(before);
            return;
        }
        if (!isDeterminer(before.first())) {
            found.add(new Designation(before.person(), before.first(), and - 1, and, null));
        }
        found.add(new Designation(
                before.person(), and + 1, before.head(), before.end(), null, before.afterName(), before.tailEnd()));
    }

    /** Returns the "and" between two roles of which the second has a name of its own; -1 if there is none. */
    private int conjunctionIn(Designation before) {
        boolean hasName = false;
        for (int token = before.head() - 1; token > before.first(); token--) {
            hasName |= article.entities().startingAt(token) != null;
            if (CONJUNCTIONS.contains(article.lower(token))) {
                Token noun = article.token(token - 1);
                boolean isOne = nouns.isRole(noun) && !noun.tag().endsWith("S");
                // "the president and Lyon representative Ada Quill" may be two people
                boolean isBare = isDeterminer(before.first()) && token == before.first() + 2;
                return hasName && isOne && !isBare ? token : -1;
            }
        }
        return -1;
    }

    /** Tells whether it is as good as sure that a phrase means a person. */
    private static boolean isMeant(EntityCluster person, @Nullable Meaning meaning) {
        return meaning != null && ResolvedArticle.only(meaning) == person && meaning.probability() >= LEAST_OF_SURE;
    }

    private void readDescription(Phrase phrase) {
        Meaning meaning = article.meanings().get(phrase);
        EntityCluster entity = ResolvedArticle.only(meaning);
        if (meaning != null && entity != null) {
            int first = afterOwnName(phrase, entity);
            boolean isListed = besideName.isAfter(phrase, entity) && appositives.isInList(phrase);
            if (entity.type() == EntityType.PERSON && first >= 0 && !isListed && !hasObject(phrase, entity)) {
                add(entity, first, phrase, phrase);
            }
            return;
        }
        EntityCluster person = nouns.isOfPerson(article.token(phrase.head())) ? predications.person(phrase) : null;
        if (person != null) {
            add(person, phrase.first(), phrase, phrase);
        }
    }

    /**
     * Returns the first token of a description after the name of whom it describes, if that is in it; -1 if the name or
     * a pronoun is an owner: "Ada Quill's mother" and "her mother" are somebody else.
     */
    private int afterOwnName(Phrase description, EntityCluster entity) {
        for (int token = description.first(); token < description.head(); token++) {
            Phrase owner = article.ownerStartingAt(token);
            boolean isOwn = owner != null && owner.end() <= description.head() && article.person(owner) == entity;
            if (isOwn && !besideName.isBefore(description, entity) && !besideName.isAfter(description, entity)) {
                return -1;
            }
            Name name = article.entities().startingAt(token);
            if (name != null && article.entities().of(name) == entity) {
                boolean isBefore = name.end() <= description.head();
                boolean isOwner = isBefore && article.token(name.end()).tag().equals("POS");
                return isBefore && !isOwner ? name.end() : -1;
            }
        }
        return description.first();
    }

    /** Tells whether the object of the verb after a description means the same person: "the mayor had thanked her". */
    private boolean hasObject(Phrase description, EntityCluster entity) {
        int object = description.end();
        while (object < article.sentenceEnd(description.head()) && isOfVerb(article.token(object))) {
            object++;
        }
        Phrase next = object > description.end() ? article.startingAt(object) : null;
        return next != null
                && next.kind() == MentionKind.PRONOUN
                && !article.lower(object).endsWith("self")
                && !article.grammar().isSubject(next)
                && article.person(next) == entity;
    }

    private static boolean isOfVerb(Token token) {
        return token.isVerb() || token.tag().equals("MD") || token.tag().equals("RB");
    }

    /** Adds a description, and a second one that "and" joins to it. */
    private void add(EntityCluster person, int first, Phrase phrase, @Nullable Phrase resolved) {
        Phrase last = lastOfList(phrase);
        Phrase joined = joinedTo(last);
        boolean one = joined != null && !isDetermined(joined) && joined.first() == last.base() + 1;
        // "health and social services minister"
        int noun = descriptionNouns.of(phrase);
        int head = one && !isRole(phrase) ? joined.head() : noun;
        int end = one ? joined.base() : noun == phrase.head() ? last.base() : noun + 1;
        found.add(new Designation(person.id(), first, head, end, resolved));
        if (joined != null && !one) {
            found.add(new Designation(person.id(), joined.first(), joined.head(), joined.base(), resolved));
        }
    }

    /**
     * Returns the last noun that commas join before "and": the "chairman" of "founder, chairman and chief
     * executive"; else the phrase itself.
     */
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
                && !(article.token(next.first()).tag().equals("PRP$")
                        && nouns.lexicon().roles().isRelative(article.lemma(next.head())))
                && nouns.isRole(article.token(next.head()))
                && (other == null
                        || other == ResolvedArticle.only(article.meanings().get(phrase)));
        return fits ? next : null;
    }

    private boolean isDetermined(Phrase phrase) {
        return isDeterminer(phrase.first());
    }

    private boolean isDeterminer(int token) {
        return article.token(token).tag().equals("DT");
    }
}
