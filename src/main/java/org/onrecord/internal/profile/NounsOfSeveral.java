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
    private static final Set<String> CONJUNCTIONS = Set.of("and", "&");
    private static final Set<String> QUANTIFIERS = Set.of("both", "all");
    private static final Set<String> MARKS = Set.of(",", ":", "–", "—", "--");

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

    /** Returns what the plural nouns beside the first of several names say of each of these people. */
    List<Designation> of(Phrase phrase) {
        Name name = phrase.name();
        if (name == null) {
            return List.of();
        }
        var found = new ArrayList<Designation>();
        Phrase general = general(phrase);
        if (general != null) {
            add(name, general.first(), general.head(), found);
        }
        if (article.joinedAfter(name) == null) {
            return found;
        }
        Phrase after = after(phrase);
        if (after != null) {
            add(name, after.first(), after.head(), found);
        }
        Phrase apart = apart(phrase);
        Phrase plural = apart == null ? phrase : apart;
        int noun = apart == null ? name.first() - 1 : apart.head();
        if (noun >= plural.first() && isPlural(noun) && !isOfOthers(plural, name)) {
            add(name, plural.first(), noun, found);
        }
        return found;
    }

    /** Adds what a plural noun says of each of the people whose names are joined to one. */
    private void add(Name name, int first, int noun, List<Designation> found) {
        for (Name next = name; next != null; next = article.joinedAfter(next)) {
            EntityCluster person = article.entities().of(next);
            if (person != null && person.type() == EntityType.PERSON) {
                found.add(new Designation(person.id(), first, noun, noun + 1, null, next.end()));
            }
        }
    }

    private boolean isPlural(int noun) {
        return article.token(noun).name() == null && nouns.singular(article.token(noun)) != null;
    }

    /**
     * Returns the phrase of which names are examples: "students" of "students such as Ana Ruiz and Bo Lund" and of
     * "students, including Ana Ruiz". Null if there is none.
     */
    private @Nullable Phrase general(Phrase name) {
        int sentence = article.analysis().sentenceOf(name.first()).first();
        int before = name.first() - 1;
        int end = article.lower(before).equals("including")
                ? before
                : article.lower(before).equals("as")
                                && article.lower(before - 1).equals("such")
                        ? before - 1
                        : -1;
        if (end > sentence + 1 && article.lower(end - 1).equals(",")) {
            end--;
        }
        Phrase general = end > sentence ? article.endingAt(end) : null;
        boolean fits = general != null
                && general.first() >= sentence
                && general.kind() == MentionKind.NOMINAL
                && isPlural(general.head())
                && !article.grammar().isQuoted(general);
        return fits ? general : null;
    }

    /**
     * Returns the phrase that a comma, a colon or a dash joins to a name: one with a number, "the three senators, Ana
     * Ruiz, Bo Lund and Lea Hale", or one with "the" where the names end with a mark, too: "The candidates, Ana Ruiz
     * and Bo Lund, left". Null if there is none.
     */
    private @Nullable Phrase apart(Phrase name) {
        int mark = name.first() - 1;
        boolean isJoined =
                mark > article.analysis().sentenceOf(name.first()).first() && MARKS.contains(article.lower(mark));
        Phrase plural = isJoined ? article.endingAt(mark) : null;
        if (plural == null || plural.kind() != MentionKind.NOMINAL || !isPlural(plural.head())) {
            return null;
        }
        boolean isCounted = IntStream.range(plural.first(), plural.head())
                .anyMatch(token -> article.token(token).tag().equals("CD"));
        boolean isDefinite = article.lower(plural.first()).equals("the");
        return isCounted || isDefinite && isMark(end(name.name())) ? plural : null;
    }

    /**
     * Returns the phrase after several names, of which the first is given, that says what all of them are: "Ana Ruiz
     * and Bo Lund, teachers at the school, left". Null if there is none.
     */
    private @Nullable Phrase after(Phrase name) {
        int before = name.first() - 1;
        boolean isFirst = before < 0 || !ResolvedArticle.JOINING.contains(article.lower(before));
        Name last = isFirst ? last(name.name()) : null;
        if (last == null
                || !CONJUNCTIONS.contains(article.lower(last.first() - 1))
                || !MARKS.contains(article.lower(last.end()))) {
            return null;
        }
        int first = last.end() + 1;
        Phrase phrase = article.startingAt(QUANTIFIERS.contains(article.lower(first)) ? first + 1 : first);
        int limit = article.sentenceEnd(last.first());
        boolean fits = phrase != null
                && phrase.end() <= limit
                && phrase.kind() == MentionKind.NOMINAL
                && isPlural(phrase.head())
                && nouns.isRoleOfSeveral(article.token(phrase.head()))
                && !article.grammar().isQuoted(phrase);
        int end = fits ? article.endOfTail(phrase.end()) : limit;
        return fits && (end >= limit || !article.token(end).isWord()) ? phrase : null;
    }

    private boolean isMark(int token) {
        return MARKS.contains(article.lower(token)) || article.lower(token).equals(".");
    }

    /** Returns the token after the last of the names that are joined to one. */
    private int end(Name name) {
        return last(name).end();
    }

    /** Returns the last of the names that are joined to one; the name itself if there are none. */
    private Name last(Name name) {
        Name last = name;
        for (Name next = article.joinedAfter(name); next != null; next = article.joinedAfter(next)) {
            last = next;
        }
        return last;
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
        int end = end(name);
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
