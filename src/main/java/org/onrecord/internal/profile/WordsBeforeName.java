package org.onrecord.internal.profile;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds what stands right before a person's name: "Housing Minister Ada Quill", "minister of national planning Ada
 * Quill", "a student named Ada Quill".
 */
final class WordsBeforeName {
    private static final Set<String> TIES = Set.of("of", "for", "at", "to", "in", "on", "from");
    private static final Set<String> MARKS = Set.of(",", ";");
    /** How many prepositions are between the noun and the name at most. */
    private static final int MAX_TIED = 3;

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final OfficeBeforeName offices;
    private final NamingClauses naming;
    private final TitlesBeforeName titles;

    WordsBeforeName(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.offices = new OfficeBeforeName(article, nouns);
        this.naming = new NamingClauses(article, nouns);
        this.titles = new TitlesBeforeName(article, nouns);
    }

    /** Returns the designation before the name of a phrase; null if there is none. */
    @Nullable
    Designation of(Phrase phrase, EntityCluster person) {
        Name name = phrase.name();
        if (name == null) {
            return null;
        }
        int words = titles.beforeAddresses(name.first() - 1, phrase.first());
        int last = titles.beforeAdjective(words, phrase.first());
        if (last >= phrase.first() && last < words) {
            return new Designation(person.id(), phrase.first(), last, last + 1, null, name.end(), words + 1);
        }
        int head = titles.beforeTitles(last, phrase.first());
        Phrase field = head == name.first() - 1 && head >= phrase.first() && nouns.mayBeRole(article.token(head))
                ? ofField(phrase)
                : null;
        if (field != null) {
            return designation(person, field, name.end());
        }
        boolean hasStyle = titles.beforeStyles(last, phrase.first()) < last;
        Designation ruled = hasStyle ? beforeStyle(phrase, person, name, last) : null;
        Designation office = hasStyle && ruled == null ? tied(phrase, person, name, head + 1) : ruled;
        if (office != null) {
            return office;
        }
        if (head >= phrase.first() && isNoun(article.token(head)) && !isPointedAt(head, phrase.first())) {
            return new Designation(person.id(), phrase.first(), head, head + 1, null, name.end());
        }
        Designation tied = tied(phrase, person, name, head + 1);
        if (tied != null) {
            return tied;
        }
        Designation listed = offices.of(person, head + 1, name.end());
        return listed == null ? beforePhrase(phrase, person, name, head) : listed;
    }

    /** Returns the designation before the phrase of a name; null if there is none. */
    private @Nullable Designation beforePhrase(Phrase phrase, EntityCluster person, Name name, int head) {
        int sentence = article.analysis().sentenceOf(name.first()).first();
        int before = phrase.first() - 1;
        if (before <= sentence) {
            return null;
        }
        boolean bare = head < phrase.first();
        Phrase named = bare ? described(before, sentence) : null;
        if (named != null && naming.isNaming(before, named, name)) {
            return designation(person, named, -1);
        }
        if (bare && naming.isAfterGiven(before, sentence)) {
            int who = naming.beforeWho(before, sentence);
            return designation(person, who < 0 ? null : described(who, sentence), -1);
        }
        if (bare && article.lower(before).equals(",")) {
            int last = Brackets.beforeAcronym(article, before, sentence);
            Phrase description = described(last, sentence);
            boolean hasAddress = last < before && phrase.first() < name.first();
            boolean isApart = (hasAddress || hasAdjective(description, before)) && !isSubject(name);
            boolean fits =
                    isApart || opensSentence(name, before, sentence) || description != null && isOfNext(description);
            return fits ? designation(person, description, -1) : null;
        }
        int end = bare
                ? Brackets.beforeAcronym(article, phrase.first(), sentence)
                : TIES.contains(article.lower(before)) ? before : -1;
        boolean isNoun = bare || !article.token(head).tag().startsWith("JJ");
        Phrase description = end > sentence && isNoun ? described(end, sentence) : null;
        boolean isOfOther = description != null
                && (!bare && isObject(description, sentence) && isSubject(name)
                        || description.base() < end && isRelative(description));
        return isOfOther ? null : designation(person, description, name.end());
    }

    /** Tells whether the adjective of a role is between a description and a token: "chairman designate, Ada Quill". */
    private boolean hasAdjective(@Nullable Phrase description, int end) {
        return description != null
                && description.end() == end - 1
                && nouns.has(WordList.ROLE_ADJECTIVES, article.lower(end - 1));
    }

    /** Tells whether a verb is before a description: "was secretary of the committee Ada Quill leads". */
    private boolean isObject(Phrase description, int sentence) {
        int before = description.first() - 1;
        return before > sentence && article.token(before).isVerb();
    }

    /** Tells whether a verb is after a name. */
    private boolean isSubject(Name name) {
        return name.end() < article.sentenceEnd(name.first())
                && article.token(name.end()).isFiniteVerb();
    }

    /**
     * Tells whether a description between the names of two people is said of the second, because one stands before the
     * first, too: "The minister, Ada Quill, the head of the union, Bo Lind, and their guests".
     */
    boolean isOfNext(Phrase description) {
        int comma = description.first() - 1;
        int sentence = article.analysis().sentenceOf(description.first()).first();
        if (comma <= sentence || !MARKS.contains(article.lower(comma))) {
            return false;
        }
        if (endsWithName(description) || !precedesName(description)) {
            return endsWithName(description);
        }
        Phrase first = article.endingAt(comma);
        EntityCluster person = first != null && first.kind() == MentionKind.NAME ? article.person(first) : null;
        return person != null
                && first.first() - 1 > sentence
                && article.lower(first.first() - 1).equals(",")
                && (described(first.first() - 1, sentence) != null
                        || offices.of(person, first.first(), first.end()) != null);
    }

    /** Tells whether a description of a list ends with a name that it stands before: "the Minister of Ports Ada Quill,". */
    private boolean endsWithName(Phrase description) {
        Phrase last = article.endingAt(description.end());
        if (last == null || last.first() <= description.head() || article.person(last) == null || last.name() == null) {
            return false;
        }
        int before = titles.beforeAddresses(last.name().first() - 1, last.first());
        return MARKS.contains(article.lower(description.end()))
                && before >= last.first()
                && article.token(before).tag().startsWith("NNP")
                && !nouns.isOfPerson(article.token(before))
                && !isRelative(description);
    }

    private boolean precedesName(Phrase description) {
        int comma = article.endOfTail(description.end());
        int limit = article.sentenceEnd(description.head());
        Phrase next = comma + 1 < limit && article.lower(comma).equals(",") ? article.startingAt(comma + 1) : null;
        return next != null && next.kind() == MentionKind.NAME && article.person(next) != null;
    }

    /**
     * Returns the description whose field a phrase begins with: "co-head" of "co-head of research Ada Quill";
     * null if there is none.
     */
    private @Nullable Phrase ofField(Phrase phrase) {
        int tie = phrase.first() - 1;
        int sentence = article.analysis().sentenceOf(phrase.first()).first();
        Phrase description = tie > sentence && TIES.contains(article.lower(tie)) ? described(tie, sentence) : null;
        return description == null || isRelative(description) ? null : description;
    }

    /**
     * Returns "Minister of Public Works" of "Minister of Public Works Ada Quill"; null if there is no such title
     * in the words before a name.
     */
    private @Nullable Designation tied(Phrase phrase, EntityCluster person, Name name, int end) {
        for (int tie = phrase.first() + 1; tie + 1 < end; tie++) {
            if (TIES.contains(article.lower(tie)) && isNoun(article.token(tie - 1))) {
                int tailEnd = titles.beforeStyles(end - 1, tie + 1) + 1;
                return new Designation(person.id(), phrase.first(), tie - 1, tie, null, name.end(), tailEnd);
            }
        }
        return null;
    }

    /**
     * Returns the office before a style whose phrase begins with the body that the office is of: "keeper of the Two
     * Gates" of "keeper of the Two Gates King Gregor". Null if there is no such office.
     */
    private @Nullable Designation beforeStyle(Phrase phrase, EntityCluster person, Name name, int last) {
        int tie = phrase.first() - 1;
        int sentence = article.analysis().sentenceOf(name.first()).first();
        int end = titles.beforeStyles(last, phrase.first()) + 1;
        boolean isBody = end <= last
                && end > phrase.first() + 1
                && (article.token(end - 1).tag().endsWith("S") || endsOrganization(phrase.first(), end));
        boolean isTied = isBody && tie > sentence && article.lower(tie).equals("of");
        Phrase office = isTied && article.lower(phrase.first()).equals("the") ? described(tie, sentence) : null;
        return office == null || isRelative(office)
                ? null
                : new Designation(person.id(), office.first(), office.head(), office.base(), null, name.end(), end);
    }

    private boolean endsOrganization(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(article.entities()::startingAt)
                .anyMatch(name -> name != null && name.end() == end && name.type() == EntityType.ORGANIZATION);
    }

    private boolean isRelative(Phrase description) {
        return nouns.lexicon().roles().isRelative(article.lemma(description.head()));
    }

    private static @Nullable Designation designation(
            EntityCluster person, @Nullable Phrase description, int afterName) {
        return description == null
                ? null
                : new Designation(
                        person.id(), description.first(), description.head(), description.base(), null, afterName);
    }

    /**
     * Tells whether the words before a comma open their sentence or, without a determiner, a clause, and a verb
     * follows the name: "The head of the board, Ada Quill said that". With another comma the verb is an insertion:
     * "The head of the board, Ada Quill said, has left".
     */
    private boolean opensSentence(Name name, int comma, int sentence) {
        Phrase description = described(comma, sentence);
        int verb = name.end();
        int end = article.sentenceEnd(name.first());
        return description != null
                && (description.first() == sentence || opensClause(description))
                && verb + 1 < end
                && article.token(verb).isVerb()
                && (!article.lower(verb + 1).equals(",")
                        || verb + 2 < end && article.token(verb + 2).tag().equals("``"));
    }

    private boolean opensClause(Phrase description) {
        return article.lower(description.first() - 1).equals(",")
                && !article.token(description.first()).tag().equals("DT")
                && article.ownerStartingAt(description.first()) == null;
    }

    /** Tells whether a noun that is in no list stands after "this" or "that": "in this case Ada Quill". */
    private boolean isPointedAt(int noun, int first) {
        return noun > first
                && DEMONSTRATIVES.contains(article.lower(noun - 1))
                && !nouns.isOfPerson(article.token(noun));
    }

    private boolean isNoun(Token token) {
        boolean known = nouns.isOfPerson(token) && nouns.singular(token) == null;
        // the tagger may take a title for a part of the name: "Alderman Ada Quill"
        boolean isOutside = token.name() == null || nouns.isRoleAsTitle(token);
        return isOutside && (known || nouns.mayBeRole(token));
    }

    /**
     * Returns the description of a person that ends before a token, with what prepositions tie to it: "the minister"
     * of "the minister of national planning". Null if there is none.
     */
    private @Nullable Phrase described(int end, int sentence) {
        int last = nouns.has(WordList.ROLE_ADJECTIVES, article.lower(end - 1)) && article.endingAt(end) == null
                ? end - 1
                : end;
        for (int tied = 0; tied <= MAX_TIED; tied++) {
            Phrase phrase = article.endingAt(last);
            if (phrase == null || phrase.first() < sentence || phrase.kind() == MentionKind.PRONOUN) {
                return null;
            }
            Token head = article.token(phrase.head());
            boolean isName = phrase.kind() == MentionKind.NAME;
            if (!isName && nouns.isOfPerson(head)) {
                return head.tag().endsWith("S") || article.grammar().isQuoted(phrase) ? null : phrase;
            }
            int tie = phrase.first() - 1;
            if (tie <= sentence || !TIES.contains(article.lower(tie)) || article.person(phrase) != null) {
                return null;
            }
            last = tie;
        }
        return null;
    }
}
