package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** Finds what prepositions tie to a role's noun, and the affiliation in it: the "of Lyon" of "mayor of Lyon". */
final class RoleTails {
    /** Prepositions that tie a phrase to a role. */
    static final Set<String> TIES = Set.of("of", "for", "at", "in", "from", "with", "to");

    private static final int MAX_TIED = 3;

    /** The rank of the name of an organization: nothing after it names better what somebody belongs to. */
    private static final int MOST = 4;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Affiliations affiliations;
    private final AffiliationWords words;
    private final AffiliationBesideRole beside;
    private final NamesAfterNouns namesAfterNouns;
    private final FieldLists fields;
    private final TiedPhrases tied;

    RoleTails(
            ResolvedArticle article,
            PersonNouns nouns,
            Affiliations affiliations,
            AffiliationWords words,
            AffiliationBesideRole beside) {
        this.article = article;
        this.nouns = nouns;
        this.affiliations = affiliations;
        this.words = words;
        this.beside = beside;
        this.namesAfterNouns = new NamesAfterNouns(article, words);
        this.fields = new FieldLists(article, nouns);
        this.tied = new TiedPhrases(article, nouns, words);
    }

    /**
     * What is tied to a role's noun.
     *
     * @param end the token after all that is tied
     * @param affiliation what the role belongs to by these words; null if they do not say it
     */
    record Tail(int end, @Nullable Affiliation affiliation) {}

    /** Returns what is tied to the noun of a designation. */
    Tail of(Designation designation) {
        Tail tail = untrimmed(designation);
        return new Tail(tied.trimmed(designation.head(), tail.end()), tail.affiliation());
    }

    private Tail untrimmed(Designation designation) {
        int head = designation.head();
        int end = designation.end();
        if (designation.tailEnd() >= 0) {
            return new Tail(designation.tailEnd(), within(head, end, designation.tailEnd()));
        }
        boolean hasAdjective =
                end < article.sentenceEnd(head) && nouns.has(WordList.ROLE_ADJECTIVES, article.lower(end));
        return from(afterBracket(hasAdjective ? end + 1 : end, head), head, designation.person());
    }

    /**
     * Returns the token after the "(OC)" of "officer in charge (OC) of"; the token itself if nothing is tied to the
     * noun after a bracket.
     */
    private int afterBracket(int token, int head) {
        int limit = article.sentenceEnd(head);
        int after = Brackets.after(article, token, limit);
        return after < limit && TIES.contains(article.lower(after)) ? after : token;
    }

    /** Returns what is tied to a noun before a token; of affiliations, a name before a description. */
    private Tail from(int from, int head, int person) {
        int limit = article.sentenceEnd(from - 1);
        int end = from;
        Affiliation affiliation = null;
        int best = 0;
        boolean open = true;
        for (int place = 0; place < MAX_TIED && end + 1 < limit && isTie(end, place, limit); place++) {
            end = afterCharge(end, limit);
            Affiliation described = best == 0 ? namesAfterNouns.of(end + 1, limit, isLed(head, end, place)) : null;
            if (described != null) {
                affiliation = described;
                best = MOST;
                end = described.end();
                continue;
            }
            Phrase object = article.startingAt(end + 1);
            if (object == null || object.name() != null && (tied.isNameOf(person, object) || tied.isOfClause(object))) {
                return beforeName(object, head, end, affiliation);
            }
            if (tied.isBodyAndTime(object)) {
                return beforeTime(object, affiliation);
            }
            if (object.kind() == MentionKind.PRONOUN
                    || tied.isTime(object)
                    || tied.isCircumstance(article.lower(end), object)) {
                break;
            }
            boolean hasField = place == 0 && hasField(head, end);
            Phrase apposed = tied.apposed(object, limit);
            object = apposed == null ? object : apposed;
            Affiliation next = open && mayBelong(head, end, object) ? affiliation(object, from - 1, hasField) : null;
            open &= !tied.isPerson(object);
            int rank = next == null ? 0 : rank(next, object, article.lower(end));
            if (rank > best) {
                affiliation = next;
                best = rank;
            }
            end = apposed == null ? fields.end(tied.endOfOwned(object, limit), limit) : object.base();
        }
        return new Tail(end, affiliation);
    }

    /**
     * Returns what is tied to a noun where the name of its person is in the last phrase: "secretary of commerce
     * Ada Quill".
     */
    private Tail beforeName(@Nullable Phrase object, int head, int tie, @Nullable Affiliation affiliation) {
        int end = object == null ? tie : tied.beforeTitles(object);
        boolean isKnown = affiliation != null || end <= tie + 1;
        return new Tail(end, isKnown ? affiliation : within(head, tie, end));
    }

    /** Returns what is tied to a noun where a time follows the last of it: "director of the museum Christmas". */
    private Tail beforeTime(Phrase object, @Nullable Affiliation affiliation) {
        Affiliation body = affiliations.ofBody(object.first(), object.head() - 1);
        return new Tail(object.head(), affiliation == null ? body : affiliation);
    }

    /** Tells whether the first phrase after a noun is what its person leads: "boss of", "president of". */
    private boolean isLed(int head, int tie, int place) {
        return place == 0 && article.lower(tie).equals("of") && words.isOfLeader(head);
    }

    /** Returns the "of" of "in charge of"; the token itself if it is no such "in". */
    private int afterCharge(int tie, int limit) {
        boolean isCharge = tie + 3 < limit
                && article.lower(tie).equals("in")
                && article.lower(tie + 1).equals("charge")
                && article.lower(tie + 2).equals("of");
        return isCharge ? tie + 2 : tie;
    }

    /** Tells whether somebody may belong to what a preposition ties to a noun. */
    private boolean mayBelong(int head, int tie, Phrase object) {
        return switch (article.lower(tie)) {
            case "on" -> false;
            case "to" -> isServed(head, object);
            default -> true;
        };
    }

    /**
     * Tells whether a preposition ties a phrase to a role. What somebody does something "on" is said where more is tied
     * to it: "an expert on rivers at Kelmora University", but not "the expert on Monday".
     */
    private boolean isTie(int token, int place, int limit) {
        if (!article.lower(token).equals("on")) {
            return TIES.contains(article.lower(token));
        }
        Phrase field = place == 0 ? article.startingAt(token + 1) : null;
        return field != null
                && field.name() == null
                && !tied.isTime(field)
                && field.base() + 1 < limit
                && TIES.contains(article.lower(field.base()));
    }

    private @Nullable Affiliation affiliation(Phrase object, int noun, boolean hasField) {
        Name name = object.name();
        boolean isPlace = name != null && name.type() == EntityType.PLACE && !words.isBody(object.head());
        boolean isField = hasField && !isDeterminer(object.first()) && !(name != null && words.isBodyName(name));
        return isField && !isPlace ? null : affiliations.ofObject(object, !hasField && isOfBodies(noun));
    }

    /**
     * Tells whether somebody belongs to what "to" ties to a noun: "adviser to the union", but not "ambassador to the
     * union" or "donor to the union".
     */
    private boolean isServed(int head, Phrase object) {
        return object.name() != null
                && object.name().type() == EntityType.ORGANIZATION
                && nouns.has(WordList.SERVING_NOUNS, article.lemma(head));
    }

    /** Returns the affiliation between a preposition after the noun of a role and a name; null if there is none. */
    private @Nullable Affiliation within(int head, int tie, int end) {
        boolean hasField = hasField(head, tie);
        boolean isField = hasField && !isDeterminer(tie + 1);
        return beside.within(tie + 1, end, isField, !hasField && words.isOfAnyBody(head));
    }

    private boolean isDeterminer(int token) {
        return article.token(token).tag().equals("DT");
    }

    /**
     * Tells whether a preposition after the noun of an office may say what the office is about: "minister for ports".
     */
    private boolean hasField(int head, int tie) {
        String preposition = article.lower(tie);
        boolean isOfOrFor = preposition.equals("of") || preposition.equals("for");
        if (!isOfOrFor || !nouns.has(WordList.OFFICES_WITH_FIELDS, article.lemma(head))) {
            return false;
        }
        boolean isOfState =
                tie + 1 < article.sentenceEnd(head) && article.lower(tie + 1).equals("state");
        return isOfState || preposition.equals("for") || !article.lemma(head).equals("secretary");
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
        return object.name() != null && object.name().type() == EntityType.PLACE ? MOST - 1 : MOST;
    }

    /**
     * Tells whether a noun is said of somebody who belongs to a body: what follows "of" is its name, whatever the word.
     * A capital after a noun in small letters shows a name, too ("director of Copper Kettles"), but for those who have
     * a field ("professor of English").
     */
    private boolean isOfBodies(int noun) {
        boolean hasField = nouns.has(WordList.FIELD_NOUNS, article.lemma(noun));
        return words.isOfAnyBody(noun)
                || !hasField && !article.token(noun).isCapitalized() && nouns.isRole(article.token(noun));
    }
}
