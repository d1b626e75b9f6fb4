package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds the description after a person's name that the resolver leaves alone because it might begin another clause or
 * a list: "Ruiz, a scientist at the centre based in Oslo", "Ruiz, 31, resident of Oslo and". As a role it does no
 * harm to other phrases.
 */
final class Appositives {
    private static final Set<String> DASHES = Set.of("–", "—", "--");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    /** Parts of speech that a description may open with and that no phrase opens with: "managing director". */
    private static final Set<String> OPENERS = Set.of("VBG", "VB", "VBN", "RB", "NN", "JJ");

    /** Parts of speech before the noun of a description. */
    private static final Set<String> TAGS_BEFORE =
            Set.of("DT", "NN", "NNP", "NNPS", "NNS", "JJ", "VBG", "VBN", "CC", "RB", "POS", "HYPH");

    private static final Set<String> ADVERBS =
            Set.of("now", "currently", "once", "formerly", "previously", "also", "-");

    /** How many tokens before the noun of a description are looked at. */
    private static final int MAX_WORDS = 12;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final DescriptionNouns descriptionNouns;

    Appositives(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.descriptionNouns = new DescriptionNouns(article, nouns);
    }

    /**
     * A description after a name.
     *
     * @param first its first token, which may be before the phrase: "managing director" opens with a participle
     */
    record Description(int first, Phrase phrase) {}

    /** Returns the description after a name; null if there is none. */
    @Nullable
    Description after(Phrase name) {
        int end = article.sentenceEnd(name.first());
        int mark = afterAge(Brackets.after(article, name.end(), end), end);
        if (mark + 1 >= end || !article.lower(mark).equals(",") && !DASHES.contains(article.lower(mark))) {
            return null;
        }
        int first = mark + 1;
        while (first + 1 < end && ADVERBS.contains(article.lower(first))) {
            first++;
        }
        if (article.token(first).tag().equals("CC")) {
            return null;
        }
        Phrase next = article.startingAt(first);
        if (next == null && OPENERS.contains(article.token(first).tag()) && first + 1 < end) {
            next = article.startingAt(first + 1);
        }
        if (next != null && !isDescription(next)) {
            next = secondOf(next);
        }
        if (next == null) {
            next = afterWords(first, end);
        }
        return next == null || opensClause(name, first, next, end) ? null : new Description(first, next);
    }

    /**
     * Returns the noun after a name that the tagger takes for an adjective because a comma follows: "Ruiz, chief,
     * Rivers Board". -1 if there is none.
     */
    int lone(Phrase name) {
        int end = article.sentenceEnd(name.first());
        int mark = afterAge(Brackets.after(article, name.end(), end), end);
        boolean isLone = mark + 2 < end
                && article.lower(mark).equals(",")
                && article.lower(mark + 2).equals(",")
                && article.token(mark + 1).tag().equals("JJ")
                && nouns.isRole(article.token(mark + 1));
        return isLone ? mark + 1 : -1;
    }

    /** Returns the second noun of "heritage and land worker"; null if there is no such noun. */
    private @Nullable Phrase secondOf(Phrase first) {
        boolean bare = first.kind() == MentionKind.NOMINAL && first.base() == first.first() + 1;
        Phrase next = bare && article.lower(first.base()).equals("and") ? article.startingAt(first.base() + 1) : null;
        return next != null && isDescription(next) && !isDetermined(next) ? next : null;
    }

    /**
     * Returns the description that ends words which are several phrases: "US managing director", "Kelmora Board (KB)
     * spokesman", "the business, energy and trade secretary", "now the ambassador". Null if there is none.
     */
    private @Nullable Phrase afterWords(int first, int end) {
        boolean isDetermined = article.token(first).tag().equals("DT");
        int comma = -1;
        boolean isList = false;
        int token = first;
        while (token < Math.min(end, first + MAX_WORDS)) {
            Phrase phrase = article.startingAt(token);
            String tag = article.token(token).tag();
            boolean isName = phrase != null && phrase.name() != null;
            if (isName && phrase.name().type() == EntityType.PERSON
                    || phrase != null && phrase.kind() == MentionKind.PRONOUN) {
                return null;
            }
            isList |= phrase != null && comma >= 0 && hasConjunction(phrase);
            if (phrase != null && isDescription(phrase) && nouns.isRole(article.token(phrase.head()))) {
                return comma < 0 || isList ? phrase : null;
            }
            isList |= comma >= 0 && tag.equals("CC");
            if (article.lower(token).equals(",") && isDetermined && token > first + 1) {
                comma = token;
                token++;
            } else if (isName || phrase != null && token == first) {
                token = phrase.base();
            } else {
                int after = Brackets.after(article, token, end);
                boolean fits = after > token || TAGS_BEFORE.contains(tag) || ADVERBS.contains(article.lower(token));
                if (!fits || tag.equals("DT") && token > first + 1) {
                    return null;
                }
                token = Math.max(after, token + 1);
            }
        }
        return null;
    }

    private boolean hasConjunction(Phrase phrase) {
        for (int token = phrase.first(); token < phrase.head(); token++) {
            if (article.token(token).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    private boolean isGoverned(Phrase name) {
        int before = name.first() - 1;
        return before >= 0
                && (article.token(before).tag().equals("IN")
                        || article.token(before).tag().equals("TO"));
    }

    private boolean isDetermined(Phrase phrase) {
        return article.token(phrase.first()).tag().equals("DT");
    }

    private boolean isDescription(Phrase phrase) {
        Token head = article.token(descriptionNouns.of(phrase));
        boolean one = article.lower(phrase.head()).equals("one");
        if (phrase.kind() != MentionKind.NOMINAL
                || head.tag().endsWith("S")
                || article.token(phrase.first()).tag().equals("WP$")
                || article.grammar().isQuoted(phrase)) {
            return false;
        }
        return one
                || nouns.isOfPerson(head)
                || INDEFINITE.contains(article.lower(phrase.first())) && nouns.mayBeRole(head);
    }

    /**
     * Tells whether a description is the subject of a clause or in a list rather than said of the name: a finite verb
     * follows at once, as in "after meeting Ruiz, a senator said", unless the name is a subject itself; or "and" with
     * another article, as in "Ruiz, the mayor and a nurse were". Without an article it is neither.
     */
    private boolean opensClause(Phrase name, int first, Phrase phrase, int end) {
        int next = article.endOfTail(phrase.end());
        boolean isOwned = article.token(first).tag().equals("PRP$");
        if (next >= end || !isOwned && !article.token(first).tag().equals("DT")) {
            return false;
        }
        if (isInList(phrase)) {
            return true;
        }
        Token token = article.token(next);
        boolean verb = token.tag().equals("MD")
                || token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN") && !isNaming(next, end);
        if (verb) {
            return isOwned || !article.grammar().isTopic(name) || isGoverned(name);
        }
        boolean another = token.tag().equals("CC")
                && next + 1 < end
                && article.token(next + 1).tag().equals("DT");
        return another && !INDEFINITE.contains(article.lower(first)) && !isSecond(name, next + 1, end);
    }

    /**
     * Tells whether "his wife" after a name and a comma is one of a list rather than said of the name: "Ruiz, his wife
     * and two sons", "Ruiz, his wife, and two sons", "Ruiz, his wife, Ada, and two sons".
     */
    boolean isInList(Phrase phrase) {
        int first = phrase.first();
        boolean isOwned = article.token(first).tag().equals("PRP$")
                && first > article.analysis().sentenceOf(first).first()
                && article.lower(first - 1).equals(",");
        return isOwned && isListed(article.endOfTail(phrase.end()), article.sentenceEnd(first));
    }

    private boolean isListed(int token, int end) {
        boolean hasComma = article.lower(token).equals(",");
        int next = hasComma ? token + 1 : token;
        if (next + 1 >= end) {
            return false;
        }
        if (article.token(next).tag().equals("CC")) {
            Phrase second = article.startingAt(next + 1);
            return hasComma || second == null || isDetermined(second) || !isDescription(second);
        }
        Phrase name = hasComma ? article.startingAt(next) : null;
        return name != null && article.person(name) != null && name.kind() == MentionKind.NAME;
    }

    /** Tells whether a verb only gives a name: "called" in "the founder of a group called Open Doors". */
    private boolean isNaming(int verb, int end) {
        Phrase named = article.endingAt(verb);
        return nouns.has(WordList.NAMING_VERBS, article.lemma(verb))
                && verb + 1 < end
                && article.token(verb + 1).isCapitalized()
                && named != null
                && INDEFINITE.contains(article.lower(named.first()));
    }

    /**
     * Tells whether a description after "and" is the second of the same person: a comma or the end of the sentence
     * follows, as in "Ruiz, the former mayor and a candidate, said"; "with Ruiz, the mayor and a nurse, she left" may
     * be a list.
     */
    private boolean isSecond(Phrase name, int first, int end) {
        Phrase second = article.startingAt(first);
        if (second == null || !isDescription(second) || isGoverned(name)) {
            return false;
        }
        int after = article.endOfTail(second.end());
        return after >= end || !article.token(after).isWord();
    }

    private int afterAge(int token, int end) {
        boolean age = token + 2 < end
                && article.lower(token).equals(",")
                && article.token(token + 1).tag().equals("CD");
        return age ? token + 2 : token;
    }
}
