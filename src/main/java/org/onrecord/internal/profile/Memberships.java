package org.onrecord.internal.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds what people belong to without a word for what they are there: "Ada Quill of Kelmora Watch", "Kelmora Watch's
 * Ada Quill", "Ada Quill, who works for Kelmora Watch", and the line "Ada Quill, Kelmora Watch".
 */
final class Memberships {
    private static final Set<String> WORDS_AFTER_NAME = Set.of("of", "from");
    private static final Set<String> WORDS_AFTER_UNIT = Set.of("at", "of");
    private static final Set<String> WORDS_BEFORE_FIELD = Set.of("on", "in", "about");

    /** How many adverbs may be before a verb: "who now works". */
    private static final int MAX_ADVERBS = 2;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Affiliations affiliations;
    private final Map<Integer, Role> found = new HashMap<>();

    private Memberships(ResolvedArticle article, PersonNouns nouns, AffiliationWords words) {
        this.article = article;
        this.nouns = nouns;
        this.affiliations = new Affiliations(article, words);
    }

    /**
     * Returns the first of each person's, by the ids of the people. The text of such a role is what the person
     * belongs to.
     */
    static Map<Integer, Role> of(ResolvedArticle article, PersonNouns nouns, AffiliationWords words) {
        var memberships = new Memberships(article, nouns, words);
        article.phrases().forEach(memberships::read);
        return memberships.found;
    }

    private void read(Phrase phrase) {
        EntityCluster person = phrase.possessor() ? null : article.person(phrase);
        if (person == null || found.containsKey(person.id())) {
            return;
        }
        Affiliation affiliation = phrase.kind() == MentionKind.NAME ? beside(phrase) : null;
        if (affiliation == null) {
            affiliation = ofVerb(phrase);
        }
        if (affiliation != null) {
            var mention = affiliation.mention();
            found.put(person.id(), new Role(mention.span(), mention.text(), mention, affiliation.entity()));
        }
    }

    private @Nullable Affiliation beside(Phrase phrase) {
        Phrase owner = article.ownerStartingAt(phrase.first());
        if (owner != null && afterMark(owner.end()) == phrase.name().first()) {
            return owner.name() == null ? null : affiliations.ofOwner(owner);
        }
        int end = phrase.name().end();
        int limit = article.sentenceEnd(phrase.name().first());
        if (end + 1 >= limit) {
            return null;
        }
        if (Brackets.isOpening(article, end)) {
            return inBracket(end, limit);
        }
        int tie = article.lower(end).equals(",") ? end + 1 : end;
        boolean isTied = WORDS_AFTER_NAME.contains(article.lower(tie));
        Phrase object = isTied ? article.startingAt(tie + 1) : tie > end ? article.startingAt(tie) : null;
        if (object == null || !isTied && !isLine(phrase, object)) {
            return null;
        }
        Affiliation affiliation = affiliations.ofObject(object, false);
        boolean isOrganization = object.name() == null
                ? affiliation != null && affiliation.entity() == null && !isAnyPlace(object)
                : object.name().type() == EntityType.ORGANIZATION;
        return isOrganization ? affiliation : null;
    }

    /** Tells whether a phrase means a place where people live and does not say which: "the village". */
    private boolean isAnyPlace(Phrase object) {
        boolean isBare = object.head() <= object.first() + 1;
        return isBare
                && (nouns.has(WordList.COMMUNITY_NOUNS, article.lemma(object.head()))
                        || nouns.lexicon().nameNouns().kind(article.lemma(object.head())) == EntityType.PLACE);
    }

    /**
     * Returns the organization that is all that a bracket has: "Ada Quill (Kelmora Party)"; null if it has
     * anything else.
     */
    private @Nullable Affiliation inBracket(int opening, int limit) {
        Phrase inside = article.startingAt(opening + 1);
        boolean isOrganization = inside != null
                && inside.name() != null
                && inside.name().type() == EntityType.ORGANIZATION
                && inside.end() < limit
                && Brackets.isClosing(article, inside.end());
        return isOrganization ? affiliations.ofObject(inside, false) : null;
    }

    private int afterMark(int token) {
        return article.token(token).tag().equals("POS") ? token + 1 : token;
    }

    /** Tells whether a name and what follows it are a line of their own: "Ada Quill, Kelmora Watch". */
    private boolean isLine(Phrase person, Phrase organization) {
        String text = article.analysis().text();
        int start = article.analysis().span(person.first(), person.end()).start();
        int end = article.analysis()
                .span(organization.first(), organization.end())
                .end();
        return isBlankBefore(text, start) && isBlankAfter(text, end);
    }

    /** Tells whether only blanks are between the beginning of a line and an offset. */
    private static boolean isBlankBefore(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) != '\n' && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Tells whether only blanks are between an offset and the end of its line. */
    private static boolean isBlankAfter(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /**
     * Returns what somebody belongs to by the verb after a phrase: "who works for Kelmora Watch", "Quill heads
     * the union".
     */
    private @Nullable Affiliation ofVerb(Phrase phrase) {
        boolean isSubject = phrase.kind() == MentionKind.NAME
                || article.lower(phrase.head()).equals("who");
        int limit = article.sentenceEnd(phrase.head());
        int first = afterWho(phrase.end(), limit);
        int verb = first;
        while (verb + 1 < limit
                && verb < first + MAX_ADVERBS
                && article.token(verb).tag().equals("RB")) {
            verb++;
        }
        if (!isSubject || verb + 1 >= limit || !isPresentTag(article.token(verb).tag())) {
            return null;
        }
        boolean isPerfect = article.lemma(verb).equals("have")
                && article.token(verb + 1).tag().equals("VBN")
                && verb + 2 < limit;
        verb = isPerfect ? verb + 1 : verb;
        String lemma = article.lemma(verb);
        int object = -1;
        if (nouns.lexicon().roles().leads(lemma)) {
            object = verb + 1;
        } else {
            int tie = afterField(afterObject(verb + 1), limit);
            object = tie < limit && nouns.lexicon().roles().belongs(lemma, article.lower(tie)) ? tie + 1 : -1;
        }
        Phrase organization = object < 0 || object >= limit ? null : article.startingAt(object);
        if (organization == null || isPlace(organization)) {
            return null;
        }
        Affiliation affiliation = affiliations.ofObject(organization, false);
        return affiliation == null ? ofUnit(organization, limit) : affiliation;
    }

    /**
     * Returns the organization of the "river unit at Kelmora University" that somebody heads; null if there is none.
     */
    private @Nullable Affiliation ofUnit(Phrase unit, int limit) {
        int tie = unit.base();
        Phrase object =
                tie + 1 < limit && WORDS_AFTER_UNIT.contains(article.lower(tie)) ? article.startingAt(tie + 1) : null;
        boolean isOrganization =
                object != null && object.name() != null && object.name().type() == EntityType.ORGANIZATION;
        return isOrganization ? affiliations.ofObject(object, false) : null;
    }

    /**
     * Returns the token after an object without an article: the "at" of "teaches law at"; the token itself if
     * there is none.
     */
    private int afterObject(int token) {
        Phrase object = article.startingAt(token);
        boolean isBare = object != null
                && object.kind() == MentionKind.NOMINAL
                && !article.token(token).tag().equals("DT");
        return isBare ? object.base() : token;
    }

    /**
     * Returns the token after what somebody works on: the "at" of "lectures on river law and history at"; the token
     * itself if there is nothing of the kind.
     */
    private int afterField(int token, int limit) {
        Phrase field = token + 1 < limit && WORDS_BEFORE_FIELD.contains(article.lower(token))
                ? article.startingAt(token + 1)
                : null;
        if (field == null || field.name() != null) {
            return token;
        }
        Phrase second = field.base() + 1 < limit && article.lower(field.base()).equals("and")
                ? article.startingAt(field.base() + 1)
                : null;
        return second == null ? field.base() : second.base();
    }

    /** Returns the token after ", who" or ", 80, who"; the token itself if nothing of the kind begins there. */
    private int afterWho(int token, int limit) {
        boolean hasAge = token + 4 < limit && article.token(token + 1).tag().equals("CD");
        int comma = hasAge ? token + 2 : token;
        boolean isWho = comma + 2 < limit
                && article.lower(token).equals(",")
                && article.lower(comma).equals(",")
                && article.lower(comma + 1).equals("who");
        return isWho ? comma + 2 : token;
    }

    private static boolean isPresentTag(String tag) {
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    private static boolean isPlace(Phrase phrase) {
        return phrase.name() != null && phrase.name().type() == EntityType.PLACE;
    }
}
