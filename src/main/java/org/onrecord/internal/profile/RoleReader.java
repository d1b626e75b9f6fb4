package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Makes roles of designations: without determiners, ages and the affiliation in front, with the prepositional phrases
 * that belong to them. "The 58-year-old mayor of Lyon" is "mayor of Lyon", of "Lyon"; "the Chinese Foreign Ministry
 * spokesman" is "spokesman", of "Chinese Foreign Ministry".
 */
final class RoleReader {
    private static final Set<String> COUNTS =
            Set.of("several", "other", "many", "few", "more", "most", "various", "dozens", "hundreds", "both", "all");

    /** How many tokens "58-year-old" has at most. */
    private static final int MAX_AGE = 5;

    /** How many tokens of a name are before the phrase of a noun at most. */
    private static final int MAX_NAME = 6;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final AffiliationWords words;
    private final Affiliations affiliations;
    private final AffiliationBeforeNoun beforeNoun;
    private final AffiliationBesideRole besideRole;
    private final RoleTails tails;
    private final TimesBeforeRoles times;

    RoleReader(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.words = new AffiliationWords(article, nouns);
        this.affiliations = new Affiliations(article, words);
        this.beforeNoun = new AffiliationBeforeNoun(article, words);
        this.besideRole = new AffiliationBesideRole(article, words, affiliations);
        this.tails = new RoleTails(article, nouns, affiliations, words, besideRole);
        this.times = new TimesBeforeRoles(article, nouns);
    }

    /** Returns the role that a designation says; null if it says none: "the 58-year-old man". */
    @Nullable
    Role role(Designation designation) {
        int head = designation.head();
        boolean one = isOneOfMany(designation);
        if (!one && !isRole(designation) && !nouns.mayBeRole(article.token(head))) {
            return null;
        }
        int first = afterCount(designation);
        Phrase owner = article.ownerStartingAt(first);
        if (owner != null && owner.end() > head) {
            owner = null;
        }
        Affiliation affiliation = owner == null ? null : affiliations.ofOwner(owner, words.isOfLeader(head));
        if (owner != null) {
            first = owner.end();
        }
        first = afterDeterminers(startOfName(first), head);
        Affiliation before = beforeNoun.of(first, startOfCompound(head));
        if (before != null) {
            affiliation = affiliation == null ? before : affiliation;
            first = before.first() == first ? before.end() : first;
        }
        first = afterDeterminers(afterBase(first, head), head);
        first = afterCase(atAbbreviation(first, head), head);
        RoleTails.Tail tail = tails.of(designation);
        if (affiliation == null || isPlace(affiliation) && isOrganization(tail.affiliation())) {
            // "the North Africa head of Amnesty International"
            affiliation = tail.affiliation();
        }
        if (affiliation == null) {
            affiliation = besideRole.of(designation, tail.end());
        }
        Span span = span(first, head, tail.end());
        return new Role(
                span,
                span.in(article.analysis().text()),
                affiliation == null ? null : affiliation.mention(),
                affiliation == null ? null : affiliation.entity());
    }

    /** Returns the "office" of "office-bearer", which may be several tokens; other nouns for themselves. */
    private int startOfCompound(int head) {
        int first = head;
        while (first > 1 && article.lower(first - 1).equals("-")) {
            first -= 2;
        }
        return first;
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

    /** Returns the "Judge" of "In this case Judge", where the noun before the title is no part of it. */
    private int afterCase(int first, int head) {
        int noun = article.lower(first).equals("such") ? first + 1 : first;
        boolean isCase = head == noun + 1
                && article.token(head).isCapitalized()
                && !article.token(noun).isCapitalized()
                && nouns.has(WordList.CITED_CASES, article.lemma(noun));
        return isCase ? head : first;
    }

    /** Returns the token after "at least fifty" and "several other" before the noun of several people. */
    private int afterCount(Designation designation) {
        int first = designation.first();
        if (nouns.singular(article.token(designation.head())) == null) {
            return first;
        }
        for (int token = first; token < designation.head(); token++) {
            boolean isLeft =
                    article.token(token).tag().equals("CD") && isCount(token) || COUNTS.contains(article.lower(token));
            first = isLeft ? token + 1 : first;
        }
        return first;
    }

    /**
     * Returns the span of a role. That of one of several people ends before the ending of the plural, so that "senator"
     * of "the senators Ada Quill and Bo Lind" is the same role as elsewhere.
     */
    private Span span(int first, int head, int end) {
        String singular = nouns.singular(article.token(head));
        Span noun = article.analysis().span(head, head + 1);
        boolean isPart = singular != null && noun.in(article.analysis().text()).startsWith(singular);
        return isPart
                ? new Span(article.analysis().span(first, head + 1).start(), noun.start() + singular.length())
                : article.analysis().span(first, end);
    }

    /**
     * Returns the first token of the name that goes on at a token: the "Kelmora" of "Kelmora Miners' Union president",
     * where the phrase of the noun begins with "Union". The token itself if it is in no name.
     */
    private int startOfName(int token) {
        for (int first = token - 1; first >= Math.max(0, token - MAX_NAME); first--) {
            Name name = article.entities().startingAt(first);
            if (name != null) {
                return name.end() > token && name.type() != EntityType.PERSON ? startOfPast(first) : token;
            }
        }
        return token;
    }

    /** Returns the "ex" or "former" right before a name that begins a role; the first token of the name if there is none. */
    private int startOfPast(int name) {
        int past = name > 1 && article.lower(name - 1).equals("-") ? name - 2 : name - 1;
        return past >= article.analysis().sentenceOf(name).first()
                        && nouns.has(WordList.PAST_ADJECTIVES, article.lower(past))
                ? past
                : name;
    }

    private boolean isPlace(Affiliation affiliation) {
        return affiliation.entity() != null
                && article.entities().all().get(affiliation.entity()).type() == EntityType.PLACE;
    }

    private boolean isOrganization(@Nullable Affiliation affiliation) {
        return affiliation != null
                && affiliation.entity() != null
                && article.entities().all().get(affiliation.entity()).type() == EntityType.ORGANIZATION;
    }

    /**
     * Tells whether the noun of a designation is one of a role, or says with the words before it what a person is:
     * "Yoruba woman", "the richest man", "first lady"; "the young man" says little.
     */
    private boolean isRole(Designation designation) {
        Token noun = article.token(designation.head());
        if (nouns.isRole(noun) || nouns.isRoleOfSeveral(noun)) {
            return true;
        }
        for (int token = designation.first(); token < designation.head() && nouns.isOfPerson(noun); token++) {
            Token word = article.token(token);
            boolean isTold = word.tag().equals("JJS")
                    || word.isCapitalized() && (word.isNoun() || words.isDemonym(token))
                    || article.lower(token).equals("first");
            if (isTold) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a designation is "one of the leaders". */
    private boolean isOneOfMany(Designation designation) {
        int of = designation.head() + 1;
        Phrase many = article.lower(designation.head()).equals("one")
                        && of + 1 < article.sentenceEnd(designation.head())
                        && article.lower(of).equals("of")
                ? article.startingAt(of + 1)
                : null;
        return many != null && many.kind() == MentionKind.NOMINAL && nouns.isRole(article.token(many.head()));
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
            case "DT", "PDT", "PRP$", "POS", "WP$" -> true;
            case "RB", "NN" ->
                (at.tag().equals("RB") || nouns.isTime(at))
                        && article.token(token + 1).tag().equals("DT");
            case "CD" -> afterAge(token, token + MAX_AGE) > token + 1 || isCount(token);
            default -> !at.isWord() || nouns.isAddress(at) || isAge(at.text());
        };
    }

    /**
     * Tells whether a number stands for itself and is no part of a word with a hyphen: not the "58" of
     * "58-year-old".
     */
    private boolean isCount(int token) {
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
