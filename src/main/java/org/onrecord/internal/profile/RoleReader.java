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
    private static final Set<String> TAGS_BEFORE_VERBS = Set.of("TO", "MD", "RB", "NNS");
    private static final Set<String> TAGS_AFTER_SUBJECTS = Set.of("MD", "POS", "RB");
    private static final Set<String> DEMONSTRATIVES = Set.of("these", "those");
    private static final Set<String> COUNTS =
            Set.of("several", "other", "many", "few", "more", "most", "various", "dozens", "hundreds", "both", "all");

    /** How many tokens of a name are before the phrase of a noun at most. */
    private static final int MAX_NAME = 6;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final AffiliationWords words;
    private final Affiliations affiliations;
    private final AffiliationBeforeNoun beforeNoun;
    private final AffiliationBesideRole besideRole;
    private final RoleTails tails;
    private final RoleStarts starts;

    RoleReader(ResolvedArticle article, PersonNouns nouns, AffiliationWords words) {
        this.article = article;
        this.nouns = nouns;
        this.words = words;
        this.affiliations = new Affiliations(article, words);
        this.beforeNoun = new AffiliationBeforeNoun(article, words);
        this.besideRole = new AffiliationBesideRole(article, words, affiliations);
        this.tails = new RoleTails(article, nouns, affiliations, words, besideRole);
        this.starts = new RoleStarts(article, nouns);
    }

    /** Returns the role that a designation says; null if it says none: "the 58-year-old man". */
    @Nullable
    Role role(Designation designation) {
        int head = designation.head();
        Phrase many = many(designation);
        boolean one = many != null;
        if (one && DEMONSTRATIVES.contains(article.lower(many.first()))) {
            return role(new Designation(designation.person(), many.first() + 1, many.head(), many.base(), null));
        }
        if (!one && !isRole(designation) && (!nouns.mayBeRole(article.token(head)) || isOfClause(designation))) {
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
        first = starts.beforeAffiliation(startOfName(first), designation);
        int start = first;
        Affiliation before = beforeNoun.of(first, startOfCompound(head));
        if (before != null) {
            affiliation = affiliation == null ? before : affiliation;
            first = before.first() == first ? before.end() : first;
        }
        first = starts.afterAffiliation(first, head);
        RoleTails.Tail tail = tails.of(designation);
        if (affiliation == null || isPlace(affiliation) && isOrganization(tail.affiliation())) {
            // "the North Africa head of Amnesty International"
            affiliation = tail.affiliation();
        }
        if (affiliation == null) {
            affiliation = besideRole.of(designation, tail.end());
        }
        if (nouns.has(WordList.RELATIONAL_NOUNS, article.lemma(head))) {
            if (affiliation == null) {
                return null;
            }
            first = before == null ? first : start;
        }
        first = starts.afterOrdinal(first, head, tail.end());
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

    /** Returns the token after "at least fifty" and "several other" before the noun of several people. */
    private int afterCount(Designation designation) {
        int first = designation.first();
        if (nouns.singular(article.token(designation.head())) == null) {
            return first;
        }
        for (int token = first; token < designation.head(); token++) {
            boolean isLeft = article.token(token).tag().equals("CD") && starts.isCount(token)
                    || COUNTS.contains(article.lower(token));
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
     * Tells whether a noun that is in no list and stands before a name is said of something else, or is a verb: "the
     * speech Ada Quill gave", "the fact Ada Quill's", "to openly doubt Ada Quill".
     */
    private boolean isOfClause(Designation designation) {
        int first = designation.first();
        int next = designation.afterName();
        if (next < 0) {
            return false;
        }
        boolean isVerb = first == designation.head()
                && first > article.analysis().sentenceOf(first).first()
                && TAGS_BEFORE_VERBS.contains(article.token(first - 1).tag());
        boolean isFollowed = next < article.sentenceEnd(first)
                && (article.token(next).isVerb()
                        || TAGS_AFTER_SUBJECTS.contains(article.token(next).tag()));
        return isVerb || isFollowed && article.token(first).tag().equals("DT");
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

    /** Returns the "the leaders" of "one of the leaders"; null if a designation is nothing of the kind. */
    private @Nullable Phrase many(Designation designation) {
        int of = designation.head() + 1;
        Phrase many = article.lower(designation.head()).equals("one")
                        && of + 1 < article.sentenceEnd(designation.head())
                        && article.lower(of).equals("of")
                ? article.startingAt(of + 1)
                : null;
        boolean fits = many != null && many.kind() == MentionKind.NOMINAL && nouns.isRole(article.token(many.head()));
        return fits ? many : null;
    }
}
