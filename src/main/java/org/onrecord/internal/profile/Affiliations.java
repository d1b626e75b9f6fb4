package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds the organization, country or place that a phrase means to which a role belongs: "the union's", "its",
 * "Lyon", "the agency".
 */
final class Affiliations {
    /** The probability from which on an organization or place is named in place of a description of it. */
    private static final double LEAST_PROBABILITY = 0.7;

    private final ResolvedArticle article;
    private final AffiliationWords words;

    Affiliations(ResolvedArticle article, AffiliationWords words) {
        this.article = article;
        this.words = words;
    }

    /** Returns the affiliation of an owner; null if the owner is a person or nobody knows: "his lawyer". */
    @Nullable
    Affiliation ofOwner(Phrase owner) {
        return ofOwner(owner, false);
    }

    /**
     * Returns the affiliation of an owner as {@link #ofOwner(Phrase)} does.
     *
     * @param mayBeUnknown whether a capital shows a name that the tagger does not know
     */
    @Nullable
    Affiliation ofOwner(Phrase owner, boolean mayBeUnknown) {
        EntityCluster entity = owner.kind() == MentionKind.NAME
                ? article.entities().of(owner.name())
                : ResolvedArticle.only(article.meanings().get(owner));
        if (entity != null && entity.type() == EntityType.PERSON) {
            return null;
        }
        return switch (owner.kind()) {
            case NAME ->
                owner.name() == null ? null : words.named(owner.name(), owner.first(), owner.first(), owner.end());
            case NOMINAL -> {
                boolean isUnknown = mayBeUnknown
                        && article.entities().startingAt(owner.first()) == null
                        && article.token(owner.head()).tag().startsWith("NNP")
                        && article.token(owner.head()).isCapitalized()
                        && !words.isOfPersonOrTime(owner.head());
                boolean fits = entity != null || isUnknown || words.isBody(owner.head());
                yield fits ? described(owner, entity) : null;
            }
            case PRONOUN -> entity == null ? null : words.meant(entity, owner.first(), owner.base());
        };
    }

    /**
     * Returns the affiliation of a phrase after "of" or "at"; null if the phrase means no organization and no
     * place.
     */
    @Nullable
    Affiliation ofObject(Phrase object, boolean mayBeUnknown) {
        Name name = object.name();
        if (name != null) {
            return name.type() == EntityType.PERSON
                    ? null
                    : words.named(name, object.first(), object.first(), object.base());
        }
        Phrase owner = article.ownerStartingAt(object.first());
        EntityCluster entity = ResolvedArticle.only(article.meanings().get(object));
        boolean isCommunity = words.isCommunity(object.head());
        Affiliation inside = entity == null && !words.isBody(object.head()) ? nameIn(object, isCommunity) : null;
        if (inside != null) {
            return inside;
        }
        boolean fits = entity == null ? words.isBody(object.head()) : entity.type() != EntityType.PERSON;
        Token head = article.token(object.head());
        boolean unknown =
                mayBeUnknown && head.tag().startsWith("NNP") && head.isCapitalized() && !words.isOfTime(object.head());
        if ((fits || unknown || isCommunity && isNamed(object)) && object.kind() == MentionKind.NOMINAL) {
            return described(object, entity);
        }
        return owner == null || owner.end() > object.base() ? null : ofOwner(owner);
    }

    /**
     * Returns the organization that is named before the noun of a phrase: "the Kelmora group"; of a community the
     * place, too: "the Lyon diocese". Null if there is none.
     */
    private @Nullable Affiliation nameIn(Phrase object, boolean isCommunity) {
        for (int token = object.first(); token < object.head(); token++) {
            Name name = article.entities().startingAt(token);
            boolean fits = name != null
                    && (name.type() == EntityType.ORGANIZATION || isCommunity && name.type() == EntityType.PLACE);
            if (fits && name.end() <= object.head()) {
                return words.named(name, object.first(), object.first(), object.base());
            }
        }
        return null;
    }

    /** Tells whether words with a capital are before the noun of a phrase: "the Kelmora Lake community". */
    private boolean isNamed(Phrase object) {
        int before = object.head() - 1;
        return before >= object.first()
                && article.token(before).isCapitalized()
                && article.token(before).isNoun();
    }

    /**
     * Returns the affiliation of a description: by the last name of the entity that it means, if that is
     * probable enough.
     */
    private Affiliation described(Phrase phrase, @Nullable EntityCluster entity) {
        Meaning meaning = article.meanings().get(phrase);
        if (entity != null && meaning != null && meaning.probability() >= LEAST_PROBABILITY) {
            Affiliation meant = words.meant(entity, phrase.first(), phrase.base());
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
        return words.affiliation(
                article.analysis().span(first, end), head, MentionKind.NOMINAL, entity, phrase.first(), end);
    }

    /** Returns the affiliation of the noun of a body with the words before it. */
    Affiliation ofBody(int first, int noun) {
        int start = first;
        while (start < noun && isDeterminer(start)) {
            start++;
        }
        Span head = article.analysis().span(noun, noun + 1);
        Span span = article.analysis().span(start, noun + 1);
        return words.affiliation(span, head, MentionKind.NOMINAL, null, first, noun + 1);
    }

    private boolean isDeterminer(int token) {
        String tag = article.token(token).tag();
        return tag.equals("DT") || tag.equals("PRP$");
    }
}
