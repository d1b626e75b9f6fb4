package org.onrecord.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** Finds the plural nouns before the names of several people: "the senators Ana Ruiz, Bo Lund and Lea Hale". */
final class NounsOfSeveral {
    private static final Set<String> TAGS_OF_TIES = Set.of("IN", "TO");

    /**
     * How many tokens of a sentence before a preposition are searched for a verb: this bounds the work in long
     * sentences.
     */
    private static final int MAX_FRONT = 40;

    private final ResolvedArticle article;
    private final PersonNouns nouns;

    NounsOfSeveral(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /**
     * Returns what the plural noun before the first of several names says of each of these people; empty if
     * there is no such noun.
     */
    List<Designation> of(Phrase phrase) {
        Name name = phrase.name();
        if (name == null || article.joinedAfter(name) == null) {
            return List.of();
        }
        Phrase counted = counted(phrase);
        Phrase plural = counted == null ? phrase : counted;
        int noun = counted == null ? name.first() - 1 : counted.head();
        boolean isPlural = noun >= plural.first()
                && article.token(noun).tag().equals("NNS")
                && nouns.isOfPerson(article.token(noun));
        if (!isPlural || isOfOthers(plural, name)) {
            return List.of();
        }
        var found = new ArrayList<Designation>();
        for (Name next = name; next != null; next = article.joinedAfter(next)) {
            EntityCluster person = article.entities().of(next);
            if (person != null && person.type() == EntityType.PERSON) {
                found.add(new Designation(person.id(), plural.first(), noun, noun + 1, null));
            }
        }
        return found;
    }

    /**
     * Returns the phrase with a number that a comma joins to a name: "the three senators, Ana Ruiz, Bo Lund and Lea
     * Hale". Null if there is none.
     */
    private @Nullable Phrase counted(Phrase name) {
        int comma = name.first() - 1;
        boolean isJoined = comma > article.analysis().sentenceOf(name.first()).first()
                && article.lower(comma).equals(",");
        Phrase plural = isJoined ? article.endingAt(comma) : null;
        if (plural == null || plural.kind() != MentionKind.NOMINAL) {
            return null;
        }
        return IntStream.range(plural.first(), plural.head())
                        .anyMatch(token -> article.token(token).tag().equals("CD"))
                ? plural
                : null;
    }

    /**
     * Tells whether a plural noun before several names may be said of others: "according to her lawyers Ana Ruiz and Bo
     * Lund left", "in front of the senators Ana Ruiz and Bo Lund left", "the lawyers Ana Ruiz and Bo Lund hired said".
     */
    private boolean isOfOthers(Phrase phrase, Name name) {
        for (int token = phrase.first(); token < name.first(); token++) {
            String tag = article.token(token).tag();
            if (tag.equals("PRP$") || tag.equals("POS")) {
                return true;
            }
        }
        int end = name.end();
        for (Name next = name; next != null; next = article.joinedAfter(next)) {
            end = next.end();
        }
        boolean isRelative = end + 1 < article.sentenceEnd(name.first())
                && article.token(end).isVerb()
                && article.token(end + 1).isFiniteVerb();
        return isRelative || isFronted(phrase);
    }

    /** Tells whether a phrase stands after a preposition and before the first verb of its sentence. */
    private boolean isFronted(Phrase phrase) {
        int tie = phrase.first() - 1;
        int sentence = article.analysis().sentenceOf(phrase.first()).first();
        if (tie < sentence
                || tie - sentence > MAX_FRONT
                || !TAGS_OF_TIES.contains(article.token(tie).tag())) {
            return false;
        }
        for (int token = sentence; token < tie; token++) {
            if (article.token(token).isFiniteVerb()) {
                return false;
            }
        }
        return true;
    }
}
