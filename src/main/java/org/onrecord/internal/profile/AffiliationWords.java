package org.onrecord.internal.profile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Tells which words of an article name something that a person can belong to, and makes affiliations of them. */
final class AffiliationWords {
    /** Words for those who stand in for somebody in a post. */
    private static final Set<String> OF_POSTS = Set.of("acting", "deputy");

    /** The body whose ranks are named after it: "police chief", "police officer". */
    private static final String POLICE = "police";

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final NameNouns words;

    /** The organizations and places of the article by each of their names. */
    private final Map<String, EntityCluster> named = new HashMap<>();

    /** The organizations by the noun of their names: "academy" of "Kelmora Academy" and of "Academy of Kelmora". */
    private final Map<String, EntityCluster> byNoun = new HashMap<>();

    /** The nouns that the names of several organizations have. */
    private final Set<String> shared = new HashSet<>();

    AffiliationWords(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.words = nouns.lexicon().nameNouns();
        for (EntityCluster entity : article.entities().all()) {
            if (entity.type() != EntityType.PERSON) {
                entity.names()
                        .forEach(name ->
                                named.putIfAbsent(article.analysis().wording(name.first(), name.end()), entity));
            }
            if (entity.type() == EntityType.ORGANIZATION) {
                entity.names().forEach(name -> addByNoun(article.lower(nounOf(name)), entity));
            }
        }
    }

    /** Returns the token of the noun of a name: its last word, or the one before "of" or "for". */
    private int nounOf(Name name) {
        for (int token = name.first() + 1; token < name.end(); token++) {
            if (article.lower(token).equals("of") || article.lower(token).equals("for")) {
                return token - 1;
            }
        }
        return name.end() - 1;
    }

    private void addByNoun(String noun, EntityCluster entity) {
        EntityCluster other = byNoun.putIfAbsent(noun, entity);
        if (other != null && other != entity) {
            shared.add(noun);
        }
    }

    /** Tells whether a token is the noun of a body: "ministry", "union". */
    boolean isBody(int token) {
        return words.isBody(article.lemma(token)) || article.token(token).isNoun() && isBodyWord(token);
    }

    /** Tells whether a word is the noun of a body, whatever it is tagged as: "firm". */
    boolean isBodyWord(int token) {
        String noun = article.lemma(token);
        return words.isBody(noun) || words.kind(noun) != null && !nouns.has(WordList.UNCLEAR_BODIES, noun);
    }

    /** Tells whether a name is an organization's and ends in the noun of a body: "Kelmora Revenue Authority". */
    boolean isBodyName(Name name) {
        String noun = article.lower(name.end() - 1);
        boolean isBody = words.isBody(noun) || words.kindOfForm(noun) == EntityType.ORGANIZATION;
        return name.type() == EntityType.ORGANIZATION && isBody;
    }

    /**
     * Tells whether a token before a role's noun is the noun of a body of a state: the "ministry" of "interior ministry
     * spokesman". A "campaign director" and a "police chief" are called so whatever they belong to.
     *
     * @param role the noun of the role
     */
    boolean isBodyBeforeNoun(int token, int role) {
        String noun = article.lemma(token);
        boolean isOfRank =
                noun.equals(POLICE) && role == token + 1 && nouns.isTitle(article.token(role)) && !isOfAnyBody(role);
        return words.isBody(noun)
                && !nouns.has(WordList.UNCLEAR_BODIES, noun)
                && !nouns.isOfPerson(article.token(token))
                && !isOfRank;
    }

    /**
     * Returns the only organization of the article whose name has the noun of a kind at a token, and the nouns before
     * it, too: the "academy" of "academy president" is "Kelmora Naval Academy". Null if there is none, and where the
     * words may mean another: "bank robber", "central bank governor".
     *
     * @param first the first of the nouns
     * @param role the noun of the role that they stand before
     */
    @Nullable
    EntityCluster called(int first, int token, int role) {
        if (role != token + 1 || !isOfAnyBody(role) || isOtherAdjective(first - 1)) {
            return null;
        }
        String noun = article.lower(token);
        EntityCluster entity = words.kind(noun) == EntityType.ORGANIZATION
                        && !nouns.has(WordList.UNCLEAR_BODIES, noun)
                        && !shared.contains(noun)
                ? byNoun.get(noun)
                : null;
        return entity != null && hasWords(entity.names().get(0), first, token) ? entity : null;
    }

    /** Tells whether a word is of the title whose noun follows: the "Chief" of "Chief Cabinet Secretary". */
    boolean opensTitle(int token) {
        return nouns.has(WordList.TITLE_OPENERS, article.lower(token));
    }

    /** Tells whether a token is an adjective that does not say since when or for how long somebody is in a post. */
    private boolean isOtherAdjective(int token) {
        return token >= 0
                && article.token(token).tag().startsWith("JJ")
                && !nouns.has(WordList.PAST_ADJECTIVES, article.lower(token))
                && !OF_POSTS.contains(article.lower(token));
    }

    private boolean hasWords(Name name, int first, int end) {
        Set<String> has = new HashSet<>();
        for (int token = name.first(); token < name.end(); token++) {
            has.add(article.lower(token));
        }
        for (int token = first; token < end; token++) {
            if (!has.contains(article.lower(token))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a noun is said of those who belong to a body, so that a capital beside it shows a name: "CEO". */
    boolean isOfAnyBody(int noun) {
        return nouns.has(WordList.MEMBER_NOUNS, article.lemma(noun));
    }

    /** Tells whether a noun is said of somebody who leads or speaks for a body, so that a name that owns it is a body's. */
    boolean isOfLeader(int noun) {
        return isOfAnyBody(noun) || nouns.has(WordList.LEADING_NOUNS, article.lemma(noun));
    }

    /** Tells whether a word is a title, a noun that is said of people, or a time: "Vice", "Assistant", "Monday". */
    boolean isOfPersonOrTime(int token) {
        Token at = article.token(token);
        return nouns.isTitle(at) || nouns.isOfPerson(at) || nouns.isTime(at);
    }

    /** Tells whether a word says when something is: "Monday", "Christmas". */
    boolean isOfTime(int token) {
        return nouns.isTime(article.token(token)) || nouns.has(WordList.HOLIDAYS, article.lower(token));
    }

    /**
     * Tells whether a word begins no name of an organization but says who or when: "Dr", "Captain", "Monday",
     * "CEO".
     */
    boolean beginsNoBody(int token) {
        Token at = article.token(token);
        return isOfPersonOrTime(token) || isOfTime(token) || nouns.isAddress(at) || words.isAbbreviation(at.text());
    }

    /** Tells whether a token is a noun for those who make or sell something, people or companies: "toy maker". */
    boolean isTrade(int token) {
        return nouns.has(WordList.TRADES, article.lemma(token));
    }

    /**
     * Tells whether a participle and a preposition that tie somebody to an organization begin at a token:
     * "affiliated with".
     */
    boolean ties(int token) {
        String tag = article.token(token).tag();
        return (tag.equals("VBG") || tag.equals("VBN"))
                && nouns.lexicon().roles().belongs(article.lemma(token), article.lower(token + 1));
    }

    /** Tells whether a token is a noun of people who live or belong together: "community", "diocese". */
    boolean isCommunity(int token) {
        return nouns.has(WordList.COMMUNITY_NOUNS, article.lemma(token));
    }

    /** Tells whether the texts in which the usage of words was counted have no part between hyphens of a word. */
    boolean isUnknown(int token) {
        return Arrays.stream(article.lower(token).split("-"))
                .allMatch(part -> nouns.lexicon().wordUsage().of(part) == 0);
    }

    boolean isDemonym(int token) {
        Token at = article.token(token);
        return at.isCapitalized()
                && !words.countries().ofAdjective(at.text()).isEmpty()
                && !(token > 0 && article.lower(token - 1).equals("-"));
    }

    /** Tells whether an adjective of two words begins at a token: "Sri Lankan". */
    boolean isAdjective(int token, int head) {
        return token + 1 < head
                && words.countries().beginsAdjective(article.token(token).text())
                && !words.countries().ofAdjective(adjective(token, 2)).isEmpty();
    }

    /**
     * Returns the country that the adjective from one token to another is for, where the article names it; null
     * if it does not.
     */
    @Nullable
    EntityCluster country(int first, int end) {
        int size = end - first;
        List<String> names = size <= 2 ? words.countries().ofAdjective(adjective(first, size)) : List.of();
        return names.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String adjective(int first, int size) {
        String word = article.token(first).text();
        return size == 1 ? word : word + " " + article.token(first + 1).text();
    }

    /**
     * Returns the affiliation of a name, with the demonyms and places before it: the "Chinese" of "the Chinese
     * Foreign Ministry".
     *
     * @param from the first token that may belong to it
     * @param first index of the first token of its place beside the role
     * @param end index after the last token
     */
    Affiliation named(Name name, int from, int first, int end) {
        int start = name.first();
        while (start > from && isDemonym(start - 1)) {
            start--;
        }
        Span head = article.analysis().span(name.first(), name.end());
        Span span = article.analysis().span(Math.min(start, name.first()), name.end());
        return affiliation(span, head, MentionKind.NAME, article.entities().of(name), first, end);
    }

    /**
     * Returns the affiliation of words that mean an organization or place, by its last name before them: "its" says
     * nothing by itself.
     *
     * @param first index of the first of the words
     * @param end index after the last
     */
    @Nullable
    Affiliation meant(EntityCluster entity, int first, int end) {
        List<Name> names = entity.names();
        if (names.isEmpty()) {
            return null;
        }
        int from = 0;
        int to = names.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (names.get(middle).first() < first) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        Name last = names.get(Math.max(0, from - 1));
        Span span = article.analysis().span(last.first(), last.end());
        return affiliation(span, span, MentionKind.NAME, entity, first, end);
    }

    Affiliation affiliation(
            Span span, Span head, MentionKind kind, @Nullable EntityCluster entity, int first, int end) {
        var mention = new Mention(span, head, span.in(article.analysis().text()), kind);
        return new Affiliation(mention, entity == null ? null : entity.id(), first, end);
    }
}
