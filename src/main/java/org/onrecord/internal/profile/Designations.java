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

/** Finds the words that say what the people of an article are: before a name, beside it, "X is a Y", and descriptions that mean somebody. */
final class Designations {
    /** The probability from which on a description is taken for the person whom it is thought to mean. */
    private static final double LEAST_PROBABILITY = 0.8;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "or");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Appositives appositives;
    private final List<Designation> found = new ArrayList<>();

    private Designations(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.appositives = new Appositives(article, nouns);
    }

    /** Returns the designations of all people, in text order. */
    static List<Designation> of(ResolvedArticle article, PersonNouns nouns) {
        var designations = new Designations(article, nouns);
        for (Phrase phrase : article.phrases()) {
            switch (phrase.kind()) {
                case NAME -> designations.readBeforeName(phrase);
                case NOMINAL -> designations.readDescription(phrase);
                case PRONOUN -> {}
            }
        }
        designations.found.addAll(new DescriptionsWithAs(article, nouns).all());
        designations.found.sort(Comparator.comparingInt(Designation::first).thenComparingInt(Designation::head));
        return designations.found;
    }

    private void readBeforeName(Phrase phrase) {
        Name name = phrase.name();
        EntityCluster entity = article.entities().of(name);
        if (name == null || entity == null || entity.type() != EntityType.PERSON) {
            return;
        }
        int head = name.first() - 1;
        while (head >= phrase.first()
                && (nouns.isAddress(article.token(head)) || !article.token(head).isWord())) {
            head--;
        }
        if (head >= phrase.first() && isNounBeforeName(article.token(head))) {
            found.add(new Designation(entity.id(), phrase.first(), head, head + 1, null));
        }
        Phrase after = phrase.possessor() ? null : appositives.after(phrase);
        if (after != null && ResolvedArticle.only(article.meanings().get(after)) != entity) {
            add(entity, after, null);
        }
    }

    private boolean isNounBeforeName(Token token) {
        return token.name() == null && (nouns.isRole(token) && !isPlural(token) || nouns.mayBeRole(token));
    }

    private void readDescription(Phrase phrase) {
        Meaning meaning = article.meanings().get(phrase);
        EntityCluster entity = ResolvedArticle.only(meaning);
        if (meaning == null
                || entity == null
                || entity.type() != EntityType.PERSON
                || meaning.probability() < LEAST_PROBABILITY
                || !isDescription(phrase)) {
            return;
        }
        add(entity, phrase, phrase);
    }

    /** Adds a description, and a second one that "and" joins to it. */
    private void add(EntityCluster entity, Phrase phrase, @Nullable Phrase resolved) {
        Phrase joined = joinedTo(phrase);
        int end = joined != null && !isDetermined(joined) ? joined.end() : phrase.end();
        found.add(new Designation(entity.id(), phrase.first(), phrase.head(), end, resolved));
        if (joined != null && isDetermined(joined)) {
            found.add(new Designation(entity.id(), joined.first(), joined.head(), joined.end(), resolved));
        }
    }

    private boolean isDescription(Phrase phrase) {
        Token head = article.token(phrase.head());
        return phrase.kind() == MentionKind.NOMINAL
                && !phrase.possessor()
                && head.isNoun()
                && !isPlural(head)
                && !article.grammar().isQuoted(phrase);
    }

    /** Returns the second description of "founder and chief executive of Kelmora"; null if there is none. */
    private @Nullable Phrase joinedTo(Phrase phrase) {
        int end = phrase.end();
        if (end + 1 >= article.sentenceEnd(phrase.head()) || !CONJUNCTIONS.contains(article.lower(end))) {
            return null;
        }
        Phrase next = article.startingAt(end + 1);
        boolean fits = next != null
                && next.kind() == MentionKind.NOMINAL
                && isDescription(next)
                && nouns.isRole(article.token(next.head()))
                && ResolvedArticle.only(article.meanings().get(next)) == null;
        return fits ? next : null;
    }

    private static boolean isPlural(Token token) {
        return token.tag().endsWith("S");
    }

    private boolean isDetermined(Phrase phrase) {
        return article.token(phrase.first()).tag().equals("DT");
    }
}
