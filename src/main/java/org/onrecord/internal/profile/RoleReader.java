package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * Makes roles of designations: without determiners, ages and the affiliation in front, with the prepositional phrases that belong to them.
 * "The 58-year-old mayor of Lyon" is "mayor of Lyon", of "Lyon"; "the Chinese Foreign Ministry spokesman" is "spokesman", of "Chinese
 * Foreign Ministry".
 */
final class RoleReader {
    /** Prepositions that tie a phrase to a role. */
    private static final Set<String> TIES = Set.of("of", "for", "at", "in", "from", "with", "to");

    private static final int MAX_TIED = 3;

    /** How many tokens "58-year-old" has at most. */
    private static final int MAX_AGE = 5;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Affiliations affiliations;

    RoleReader(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
        this.affiliations = new Affiliations(article, nouns);
    }

    /** Returns the role that a designation says; null if it says none: "the 58-year-old man". */
    @Nullable
    Role role(Designation designation) {
        int head = designation.head();
        boolean one = isOneOfMany(designation);
        if (!one && !nouns.isRole(article.token(head)) && !nouns.mayBeRole(article.token(head))) {
            return null;
        }
        int first = designation.first();
        Phrase owner = article.ownerStartingAt(first);
        if (owner != null && owner.end() > head) {
            owner = null;
        }
        Affiliation affiliation = owner == null ? null : affiliations.ofOwner(owner);
        if (owner != null) {
            first = owner.end();
        }
        first = afterDeterminers(first, head);
        Affiliation before = affiliations.before(first, head);
        if (before != null) {
            affiliation = affiliation == null ? before : affiliation;
            first = before.first() == first ? before.end() : first;
        }
        first = afterDeterminers(afterBase(first, head), head);
        int end = designation.end();
        boolean hasAdjective =
                end < article.sentenceEnd(head) && nouns.has(WordList.ROLE_ADJECTIVES, article.lower(end));
        Tail tail = designation.tailEnd() < 0
                ? tail(hasAdjective ? end + 1 : end)
                : new Tail(designation.tailEnd(), affiliations.within(end, designation.tailEnd()));
        if (affiliation == null || isPlace(affiliation) && isOrganization(tail.affiliation())) {
            // "the North Africa head of Amnesty International"
            affiliation = tail.affiliation();
        }
        if (affiliation == null) {
            affiliation = affiliations.beside(designation, tail.end());
        }
        Span span = article.analysis().span(first, tail.end());
        return new Role(
                span,
                span.in(article.analysis().text()),
                affiliation == null ? null : affiliation.mention(),
                affiliation == null ? null : affiliation.entity());
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

    private record Tail(int end, @Nullable Affiliation affiliation) {}

    /** Returns what is tied to a noun before a token, and the affiliation in it: a name before a description. */
    private Tail tail(int from) {
        int limit = article.sentenceEnd(from - 1);
        int end = from;
        Affiliation affiliation = null;
        int best = 0;
        boolean open = true;
        for (int tied = 0; tied < MAX_TIED && end + 1 < limit && TIES.contains(article.lower(end)); tied++) {
            boolean to = article.lower(end).equals("to");
            Phrase object = article.startingAt(end + 1);
            if (object == null
                    || isPerson(object) && object.first() < object.name().first()) {
                // "secretary of commerce Ada Quill"
                return new Tail(
                        object == null ? end : beforeAddresses(object.name().first()), affiliation);
            }
            if (object.kind() == MentionKind.PRONOUN || isTime(object)) {
                break;
            }
            Affiliation next = open && !to ? affiliations.ofObject(object, isOfBodies(from - 1)) : null;
            open &= !isPerson(object);
            int rank = next == null ? 0 : rank(next, object, article.lower(end));
            if (rank > best) {
                affiliation = next;
                best = rank;
            }
            end = afterSecond(object.base(), limit);
        }
        return new Tail(end, affiliation);
    }

    /** Returns the first of the forms of address that end before a token: "Dr." */
    private int beforeAddresses(int end) {
        int first = end;
        while (nouns.isAddress(article.token(first - 1))) {
            first--;
        }
        return first;
    }

    /** Returns how well a phrase names what somebody belongs to: organizations before places before descriptions. */
    private static int rank(Affiliation affiliation, Phrase object, String preposition) {
        boolean topic = preposition.equals("for")
                && (object.name() == null || object.name().type() == EntityType.PLACE);
        if (topic) {
            return 1;
        }
        if (affiliation.mention().kind() == MentionKind.NOMINAL) {
            return 2;
        }
        return object.name() != null && object.name().type() == EntityType.PLACE ? 3 : 4;
    }

    /** Returns the token after the "and operations" of "director of events and operations at". */
    private int afterSecond(int end, int limit) {
        Phrase next = end + 1 < limit && article.lower(end).equals("and") ? article.startingAt(end + 1) : null;
        boolean fits = next != null
                && next.kind() == MentionKind.NOMINAL
                && !article.token(next.first()).tag().equals("DT")
                && !nouns.isOfPerson(article.token(next.head()))
                && next.base() < limit
                && (TIES.contains(article.lower(next.base()))
                        || !article.token(next.base()).isWord());
        return fits ? next.base() : end;
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

    private static boolean isPerson(Phrase phrase) {
        return phrase.name() != null && phrase.name().type() == EntityType.PERSON;
    }

    /** Returns the token after the "-based" of "Oslo-based", where the name before it has been passed. */
    private int afterBase(int token, int head) {
        boolean based = token + 1 < head
                && article.lower(token).equals("-")
                && article.token(token + 1).isVerb();
        return based ? token + 2 : token;
    }

    /**
     * Tells whether a noun is said of somebody who belongs to a body: what follows "of" is its name, whatever the word. A capital after a noun in
     * small letters shows a name, too ("director of Copper Kettles"), but for those who have a field ("professor of English").
     */
    private boolean isOfBodies(int noun) {
        boolean hasField = nouns.has(WordList.FIELD_NOUNS, article.lemma(noun));
        return nouns.has(WordList.MEMBER_NOUNS, article.lemma(noun))
                || !hasField && !article.token(noun).isCapitalized() && nouns.isRole(article.token(noun));
    }

    private boolean isTime(Phrase object) {
        return article.token(object.first()).tag().equals("CD") && object.name() == null
                || nouns.isTime(article.token(object.head()));
    }

    private int afterDeterminers(int from, int head) {
        int first = from;
        while (first < head && isLeftOut(first)) {
            first = afterAge(first, head);
        }
        return first;
    }

    private boolean isLeftOut(int token) {
        Token at = article.token(token);
        return switch (at.tag()) {
            case "DT", "PDT", "PRP$", "POS", "WP$" -> true;
            case "RB" -> article.token(token + 1).tag().equals("DT");
            case "CD" -> afterAge(token, token + MAX_AGE) > token + 1 || isNumber(token);
            default -> !at.isWord() || nouns.isAddress(at) || isAge(at.text());
        };
    }

    private boolean isNumber(int token) {
        return article.token(token).text().chars().allMatch(Character::isDigit)
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
