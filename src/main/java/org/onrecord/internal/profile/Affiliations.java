package org.onrecord.internal.profile;

import java.util.HashMap;
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
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds the organization, country or place that a role belongs to: before its noun ("Chinese Foreign Ministry spokesman", "the union's
 * negotiator", "its negotiator") or after it ("mayor of Lyon", "a nurse at St Mary's").
 */
final class Affiliations {
    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final NameNouns words;

    /** The organizations and places of the article by each of their names. */
    private final Map<String, EntityCluster> named = new HashMap<>();

    Affiliations(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.words = nouns.lexicon().nameNouns();
        for (EntityCluster entity : article.entities().all()) {
            if (entity.type() != EntityType.PERSON) {
                entity.names()
                        .forEach(name ->
                                named.putIfAbsent(article.analysis().wording(name.first(), name.end()), entity));
            }
        }
    }

    /** Returns the affiliation of an owner; null if the owner is a person or nobody knows: "his lawyer". */
    @Nullable
    Affiliation ofOwner(Phrase owner) {
        EntityCluster entity = owner.kind() == MentionKind.NAME
                ? article.entities().of(owner.name())
                : ResolvedArticle.only(article.meanings().get(owner));
        if (entity != null && entity.type() == EntityType.PERSON) {
            return null;
        }
        return switch (owner.kind()) {
            case NAME -> owner.name() == null ? null : named(owner.name(), owner.first(), owner.first(), owner.end());
            case NOMINAL -> entity != null || isBody(owner.head()) ? described(owner, entity) : null;
            case PRONOUN -> entity == null ? null : meant(owner, entity);
        };
    }

    /** Returns the affiliation of a phrase after "of" or "at"; null if the phrase means no organization and no place. */
    @Nullable
    Affiliation ofObject(Phrase object, boolean mayBeUnknown) {
        Name name = object.name();
        if (name != null) {
            return name.type() == EntityType.PERSON ? null : named(name, object.first(), object.first(), object.base());
        }
        Phrase owner = article.ownerStartingAt(object.first());
        EntityCluster entity = ResolvedArticle.only(article.meanings().get(object));
        Affiliation inside = entity == null && !isBody(object.head()) ? organizationIn(object) : null;
        if (inside != null) {
            return inside;
        }
        boolean fits = entity == null ? isBody(object.head()) : entity.type() != EntityType.PERSON;
        Token head = article.token(object.head());
        boolean unknown = mayBeUnknown && head.tag().startsWith("NNP") && head.isCapitalized();
        if ((fits || unknown) && object.kind() == MentionKind.NOMINAL) {
            return described(object, entity);
        }
        return owner == null || owner.end() > object.base() ? null : ofOwner(owner);
    }

    /** Returns the organization that is named before the noun of a phrase: "the Kelmora group"; null if there is none. */
    private @Nullable Affiliation organizationIn(Phrase object) {
        for (int token = object.first(); token < object.head(); token++) {
            Name name = article.entities().startingAt(token);
            if (name != null && name.type() == EntityType.ORGANIZATION && name.end() <= object.head()) {
                return named(name, object.first(), object.first(), object.base());
            }
        }
        return null;
    }

    /**
     * Returns the affiliation in the words after a preposition and before a name: "Officer of Kelmora Company Ada Quill". An organization comes
     * before a place. Null if there is none.
     */
    @Nullable
    Affiliation within(int from, int end) {
        Affiliation place = null;
        for (int token = from; token < end; token++) {
            Name name = article.entities().startingAt(token);
            if (name != null && name.end() <= end && name.type() == EntityType.ORGANIZATION) {
                return named(name, from, name.first(), name.end());
            }
            if (name != null && name.end() <= end && name.type() == EntityType.PLACE && place == null) {
                place = named(name, from, name.first(), name.end());
            }
            if (isBody(token) && article.token(token).isCapitalized()) {
                Span span = article.analysis().span(token, end);
                return affiliation(span, span, MentionKind.NAME, null, token, end);
            }
        }
        return place;
    }

    /**
     * Returns the affiliation beside a designation: "Kelmora Party (KP) leader", "director, Kelmora Ltd, said", "Professor Ada Quill of Kelmora
     * University". Null if there is none.
     *
     * @param end the token after the role
     */
    @Nullable
    Affiliation beside(Designation designation, int end) {
        int limit = article.sentenceEnd(designation.head());
        Affiliation before = beforeBracket(designation.first());
        if (before != null) {
            return before;
        }
        if (end + 1 < limit && designation.afterName() < 0 && article.lower(end).equals(",")) {
            Phrase next = article.startingAt(end + 1);
            boolean organization = next != null
                    && next.name() != null
                    && next.name().type() == EntityType.ORGANIZATION
                    && (next.end() >= limit || !article.token(next.end()).isWord());
            return organization ? ofObject(next, false) : null;
        }
        int tie = designation.afterName();
        if (tie >= 0 && tie + 2 < limit && article.lower(tie).equals(",")) {
            tie++;
        }
        boolean tied = tie >= 0 && tie + 1 < limit && TIES_OF_NAME.contains(article.lower(tie));
        Phrase object = tied ? article.startingAt(tie + 1) : null;
        return object == null ? null : ofObject(object, false);
    }

    /** Returns the affiliation of the "Kelmora Party (KP)" that ends before a token; null if there is none. */
    private @Nullable Affiliation beforeBracket(int token) {
        int last = token - 4;
        boolean bracket =
                last >= article.analysis().sentenceOf(Math.max(0, token - 1)).first()
                        && CLOSING.contains(article.token(token - 1).text())
                        && OPENING.contains(article.token(token - 3).text());
        for (int first = last; bracket && first >= Math.max(0, last - MAX_NAME); first--) {
            Name name = article.entities().startingAt(first);
            if (name != null) {
                boolean fits = name.end() == last + 1 && name.type() != EntityType.PERSON;
                return fits ? named(name, Math.max(0, first - 1), name.first(), name.end()) : null;
            }
        }
        return null;
    }

    /**
     * Returns the affiliation among the words before a role's noun: the names of organizations and places, demonyms and bodies there with
     * the nouns between them. Null if there are none.
     */
    @Nullable
    Affiliation before(int from, int head) {
        int first = -1;
        int end = -1;
        int past = -1;
        Name name = null;
        for (int token = from; token < head; token++) {
            Name starting = article.entities().startingAt(token);
            int to = token;
            if (starting != null && starting.end() <= head) {
                if (starting.type() == EntityType.PERSON) {
                    return null;
                }
                name = starting;
                to = starting.end();
            } else if (isAdjective(token, head)) {
                to = token + 2;
            } else if (isDemonym(token) || isBodyBeforeNoun(token)) {
                to = token + 1;
            }
            if (to > token) {
                if (end < 0 || !areNouns(past, token)) {
                    first = isDemonym(token) || isAdjective(token, head) || starting != null
                            ? token
                            : startOfBody(token, Math.max(from, end));
                }
                end = to;
                past = afterAcronym(to, head);
                token = past - 1;
            }
        }
        if (end < 0) {
            return null;
        }
        Span span = article.analysis().span(first, end);
        Span last = name != null && name.first() >= first && name.end() <= end
                ? article.analysis().span(name.first(), name.end())
                : article.analysis().span(end - 1, end);
        EntityCluster entity =
                name != null && name.first() >= first ? article.entities().of(name) : null;
        boolean adjective = isDemonym(first) || isAdjective(first, head);
        if (entity == null && adjective) {
            entity = country(first, end);
        }
        boolean nominal = name == null && !adjective;
        return affiliation(span, last, nominal ? MentionKind.NOMINAL : MentionKind.NAME, entity, first, past);
    }

    /** Returns the token after the "(KP)" that follows a name. */
    private int afterAcronym(int token, int limit) {
        boolean bracket = token + 2 < limit
                && OPENING.contains(article.token(token).text())
                && CLOSING.contains(article.token(token + 2).text());
        return bracket ? token + 3 : token;
    }

    /** Returns the first of the nouns that a body's noun ends: "interior ministry". */
    private int startOfBody(int token, int from) {
        int first = token;
        while (first > from && article.token(first - 1).isNoun()) {
            first--;
        }
        return first;
    }

    private boolean isBodyBeforeNoun(int token) {
        return words.isBody(article.lemma(token)) && !nouns.isOfPerson(article.token(token));
    }

    private boolean areNouns(int from, int to) {
        for (int token = from; token < to; token++) {
            Token at = article.token(token);
            if (!at.isNoun() && !at.tag().equals("JJ")) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an adjective of two words begins at a token: "Sri Lankan". */
    private boolean isAdjective(int token, int head) {
        return token + 1 < head
                && words.countries().beginsAdjective(article.token(token).text())
                && !words.countries().ofAdjective(adjective(token, 2)).isEmpty();
    }

    /** Returns the country that the adjective from one token to another is for, where the article names it; null if it does not. */
    private @Nullable EntityCluster country(int first, int end) {
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

    private boolean isDemonym(int token) {
        Token at = article.token(token);
        return at.isCapitalized()
                && !words.countries().ofAdjective(at.text()).isEmpty()
                && !(token > 0 && article.lower(token - 1).equals("-"));
    }

    /** Prepositions that tie an organization or a place to a name. */
    private static final Set<String> TIES_OF_NAME = Set.of("of", "at", "from", "with");

    /** The probability from which on an organization or place is named in place of a description of it. */
    private static final double LEAST_PROBABILITY = 0.7;

    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");

    /** How many tokens a name before its acronym has at most. */
    private static final int MAX_NAME = 10;

    private boolean isBody(int token) {
        String noun = article.lemma(token);
        return words.isBody(noun)
                || article.token(token).isNoun()
                        && words.kind(noun) != null
                        && !nouns.has(WordList.UNCLEAR_BODIES, noun);
    }

    /** Returns the affiliation of a name, with the demonyms and places before it: the "Chinese" of "the Chinese Foreign Ministry". */
    private Affiliation named(Name name, int from, int first, int end) {
        int start = name.first();
        while (start > from && isDemonym(start - 1)) {
            start--;
        }
        Span head = article.analysis().span(name.first(), name.end());
        Span span = article.analysis().span(Math.min(start, name.first()), name.end());
        return affiliation(span, head, MentionKind.NAME, article.entities().of(name), first, end);
    }

    /** Returns the affiliation of a description: by the last name of the entity that it means, if that is probable enough. */
    private Affiliation described(Phrase phrase, @Nullable EntityCluster entity) {
        Meaning meaning = article.meanings().get(phrase);
        if (entity != null && meaning != null && meaning.probability() >= LEAST_PROBABILITY) {
            Affiliation meant = meant(phrase, entity);
            if (meant != null) {
                return meant;
            }
        }
        int first = phrase.first();
        while (first < phrase.head() && isDeterminer(first)) {
            first++;
        }
        boolean isTied =
                phrase.base() < phrase.end() && article.lower(phrase.base()).equals("of");
        int end = Math.max(isTied ? phrase.end() : phrase.base(), phrase.head() + 1);
        Span head = article.analysis().span(phrase.head(), phrase.head() + 1);
        return affiliation(article.analysis().span(first, end), head, MentionKind.NOMINAL, entity, phrase.first(), end);
    }

    private boolean isDeterminer(int token) {
        String tag = article.token(token).tag();
        return tag.equals("DT") || tag.equals("PRP$");
    }

    /** Returns the affiliation that a pronoun or a description means, by the last name before it: "its" says nothing by itself. */
    private @Nullable Affiliation meant(Phrase anaphor, EntityCluster entity) {
        Name last = null;
        for (Name name : entity.names()) {
            if (last == null || name.first() < anaphor.first()) {
                last = name;
            }
        }
        if (last == null) {
            return null;
        }
        Span span = article.analysis().span(last.first(), last.end());
        return affiliation(span, span, MentionKind.NAME, entity, anaphor.first(), anaphor.base());
    }

    private Affiliation affiliation(
            Span span, Span head, MentionKind kind, @Nullable EntityCluster entity, int first, int end) {
        var mention = new Mention(span, head, span.in(article.analysis().text()), kind);
        return new Affiliation(mention, entity == null ? null : entity.id(), first, end);
    }
}
