package org.onrecord.internal.profile;

import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Finds where a role begins: after determiners, ages, times, and words that belong to something else. */
final class RoleStarts {
    /** How many tokens "58-year-old" has at most. */
    private static final int MAX_AGE = 5;

    /** Verbs and parts of speech before a participle that is the verb of the sentence: "is challenging", "she praised". */
    private static final Set<String> AUXILIARIES = Set.of("be", "have");

    private static final Set<String> TAGS_BEFORE_VERBS = Set.of("PRP", "MD", "TO");

    private static final Set<String> RELATIVES = Set.of("who", "that", "whose");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final TimesBeforeRoles times;

    RoleStarts(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.times = new TimesBeforeRoles(article, nouns);
    }

    /** Returns the first token of a designation from one on that may be of the affiliation or the role. */
    int beforeAffiliation(int from, Designation designation) {
        int head = designation.head();
        int first = afterDeterminers(from, head);
        return designation.afterName() < 0 ? first : afterDeterminers(afterOthers(first, head), head);
    }

    /** Returns the first token of the role after the affiliation before it, which has been passed. */
    int afterAffiliation(int from, int head) {
        int first = afterDeterminers(afterBase(from, head), head);
        return atUnder(withHyphen(afterCase(atAbbreviation(first, head), head)));
    }

    /**
     * Returns the "president" of "the first president to call for it", where what follows the role says of what somebody
     * is the first.
     */
    int afterOrdinal(int first, int head, int end) {
        boolean isTold = first < head
                && !article.lower(first + 1).equals("-")
                && end + 1 < article.sentenceEnd(head)
                && (article.token(end).tag().equals("TO")
                                && article.token(end + 1).tag().equals("VB")
                        || end == head + 1 && RELATIVES.contains(article.lower(end)));
        boolean isOrdinal = nouns.has(WordList.ORDINALS, article.lower(first))
                || article.token(first).tag().equals("JJS");
        return isTold && isOrdinal && nouns.isRole(article.token(head)) ? first + 1 : first;
    }

    /** Returns the token after the verb, the other noun or the other role that stand before the words beside a name. */
    private int afterOthers(int from, int head) {
        int first = from;
        if (from < head && isVerb(from)) {
            first = from + 1;
        }
        for (int token = first + 1; token <= head; token++) {
            if (isAfterOther(token, head)) {
                first = token;
            }
        }
        return first;
    }

    /** Tells whether a participle is the verb of its sentence: "is challenging Senator", but not "retired General". */
    private boolean isVerb(int token) {
        return token > article.analysis().sentenceOf(token).first()
                && (article.token(token).isVerb() || article.lower(token).endsWith("ing"))
                && !nouns.has(WordList.TITLE_OPENERS, article.lower(token))
                && (AUXILIARIES.contains(article.lemma(token - 1))
                        || TAGS_BEFORE_VERBS.contains(article.token(token - 1).tag()));
    }

    /**
     * Tells whether a token is the first after a role or a noun that it does not go on: "fellow candidate | Texas
     * Senator", "in the primary, | Gov.", "six percent and | former governor".
     */
    private boolean isAfterOther(int token, int head) {
        Token before = article.token(token - 1);
        Name name = article.entities().startingAt(token);
        if (name != null && name.end() <= head && name.type() != EntityType.PERSON) {
            return article.token(head).isCapitalized()
                    && !before.isCapitalized()
                    && before.tag().equals("NN")
                    && nouns.isRole(before);
        }
        if (before.tag().equals("CC") && nouns.has(WordList.PAST_ADJECTIVES, article.lower(token))) {
            return !nouns.isOfPerson(article.token(token - 2));
        }
        return token == head && article.lower(token - 1).equals(",") && nouns.isTitle(article.token(head));
    }

    /** Returns the "Under" of "the Under Secretary of State", which is no preposition; the token itself elsewhere. */
    private int atUnder(int first) {
        int under = first - 1;
        boolean isTitle = under > article.analysis().sentenceOf(first).first()
                && article.lower(under).equals("under")
                && article.lower(first).equals("secretary")
                && article.lower(first + 1).equals("of")
                && article.token(under).isCapitalized() == article.token(first).isCapitalized();
        return isTitle ? under : first;
    }

    /** Returns the "Iranian" of "Iranian-American editor" and the "Vice-" of "Vice- President". */
    private int withHyphen(int first) {
        int word = first - 2;
        boolean isJoined = word >= article.analysis().sentenceOf(first).first()
                && article.lower(first - 1).equals("-")
                && article.token(word).isWord()
                && article.analysis().span(word, word + 1).end()
                        == article.analysis().span(first - 1, first).start();
        boolean isTight = isJoined
                && article.analysis().span(first - 1, first).end()
                        == article.analysis().span(first, first + 1).start();
        return isTight || isJoined && nouns.has(WordList.TITLE_OPENERS, article.lower(word)) ? word : first;
    }

    /** Returns the "Rev." of "After the service Rev.", where nouns before a short title are no part of it. */
    private int atAbbreviation(int first, int head) {
        Token title = article.token(head);
        boolean isShort = title.text().endsWith(".") && nouns.isTitle(title);
        return isShort
                        && head > first
                        && article.token(head - 1).isNoun()
                        && !article.token(head - 1).isCapitalized()
                ? head
                : first;
    }

    /**
     * Returns the "Judge" of "In this case Judge" and the "Prime" of "on the day Prime Minister", where the noun before
     * the title is no part of it.
     */
    private int afterCase(int first, int head) {
        int noun = article.lower(first).equals("such") ? first + 1 : first;
        boolean isBeforeTitle = head > noun
                && !article.token(noun).isCapitalized()
                && IntStream.rangeClosed(noun + 1, head)
                        .allMatch(token -> article.token(token).isCapitalized());
        boolean isCase = isBeforeTitle
                && (nouns.has(WordList.CITED_CASES, article.lemma(noun)) || nouns.isTime(article.token(noun)));
        return isCase ? noun + 1 : first;
    }

    /** Returns the token after the "-based" of "Oslo-based", where the name before it has been passed. */
    private int afterBase(int token, int head) {
        boolean based = token + 1 < head
                && article.lower(token).equals("-")
                && article.token(token + 1).isVerb();
        return based ? token + 2 : token;
    }

    private int afterDeterminers(int from, int head) {
        int first = times.after(from, head);
        while (first < head && isLeftOut(first)) {
            first = afterAge(first, head);
        }
        return first;
    }

    private boolean isLeftOut(int token) {
        Token at = article.token(token);
        if (at.tag().equals("CD") && article.entities().startingAt(token) != null) {
            return false;
        }
        return switch (at.tag()) {
            case "DT", "PDT", "PRP$", "POS", "WP$", "CC" -> true;
            case "RB", "NN" ->
                (at.tag().equals("RB") || nouns.isTime(at))
                        && article.token(token + 1).tag().equals("DT");
            case "CD" -> afterAge(token, token + MAX_AGE) > token + 1 || isCount(token);
            default -> !at.isWord() || nouns.isAddress(at) || isHonorific(token) || isAge(at.text());
        };
    }

    /** Tells whether a token is the "Majesty" of "His Majesty", or the "Royal" before "Highness". */
    private boolean isHonorific(int token) {
        return article.token(token).isCapitalized()
                && (nouns.has(WordList.HONORIFIC_NOUNS, article.lemma(token))
                        || nouns.has(WordList.ADDRESSES, article.lower(token))
                        || nouns.has(WordList.HONORIFIC_NOUNS, article.lemma(token + 1)));
    }

    /**
     * Tells whether a number stands for itself and is no part of a word with a hyphen: not the "58" of
     * "58-year-old".
     */
    boolean isCount(int token) {
        return !article.token(token).text().contains("-")
                && !article.lower(token + 1).equals("-");
    }

    private static boolean isAge(String word) {
        return word.endsWith("-year-old");
    }

    /** Returns the token after "58-year-old", which may be several tokens; the next one if there is no age. */
    private int afterAge(int token, int limit) {
        int year = token + 2;
        boolean age = article.token(token).tag().equals("CD")
                && year + 2 < Math.min(limit + 1, article.analysis().size())
                && article.lower(year).equals("year")
                && article.lower(year + 2).equals("old");
        return age ? year + 3 : token + 1;
    }
}
