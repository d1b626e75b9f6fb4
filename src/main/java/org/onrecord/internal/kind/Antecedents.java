package org.onrecord.internal.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.PersonNouns;
import org.onrecord.internal.profile.ResolvedArticle;

/**
 * Tells what kind of source is meant by a pronoun that could be given to nobody: the kind of the nearest subject
 * before it that agrees with it, or of the nearest phrase before "who" and "which". "The report was late. It says …"
 * means a document, whichever report it is. A noun alone is asked of {@link SameNouns}, and a person of whom nothing is
 * said may be who was described before.
 */
final class Antecedents {
    private static final Set<String> PEOPLE = Set.of("he", "him", "she", "her");
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> ALONE = Set.of("it", "its", "which");
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my");
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> OF_SEVERAL =
            Set.of("some", "others", "many", "several", "most", "few", "one", "another");

    /** Kinds of descriptions that say no more than that there is somebody, or something written. */
    static final Set<SourceKind> TELL_NOTHING = EnumSet.of(SourceKind.UNKNOWN, SourceKind.UNNAMED, SourceKind.DOCUMENT);

    private static final Pattern BOTH_SIDES = Pattern.compile("(?:both|(?:the )?two) (?:sides|parties)");
    private static final Set<String> MARKS = Set.of(",", "”", "\"", "''", "'", "’", "?", "!");
    private static final Set<String> RELATIVE = Set.of("who", "which");

    /** How many sentences before its own are looked at. */
    private static final int SENTENCES = 4;

    /** The same for those that can mean whoever was named together. */
    private static final int SENTENCES_OF_MANY = 2;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final List<Entity> entities;
    private final SourceKindDecision kinds;
    private final Set<String> quotingVerbs;
    private final SameNouns sameNouns;

    /** @param entities all of the article, by the ids of their clusters */
    Antecedents(ResolvedArticle article, Lexicon lexicon, List<Entity> entities, SourceKindDecision kinds) {
        this.article = article;
        this.nouns = new PersonNouns(lexicon);
        this.entities = entities;
        this.kinds = kinds;
        this.sameNouns = new SameNouns(article, nouns);
        this.quotingVerbs = lexicon.ruleWords().of(WordList.QUOTING_VERBS);
    }

    /** Returns the kind of what a phrase refers to; {@link SourceKind#UNKNOWN} if it refers to nothing that tells one. */
    SourceKind kindOf(Phrase phrase) {
        String last = article.lower(phrase.end() - 1);
        boolean isOfSeveral = OF_SEVERAL.contains(last) && phrase.end() == phrase.first() + 1;
        boolean isOfThem = last.equals("them") || isBothSides(phrase) || isOfSeveral;
        if (phrase.kind() != MentionKind.PRONOUN && !isOfThem) {
            return isBarePosition(phrase) ? ofPosition(phrase) : sameNouns.kindOf(phrase, this::ownKind);
        }
        String pronoun = isOfThem && !isOfSeveral ? "them" : article.lower(phrase.head());
        if (FIRST_PERSON.contains(pronoun)) {
            // the writer of the article
            return article.grammar().isQuoted(phrase) ? SourceKind.UNKNOWN : SourceKind.MEDIA;
        }
        boolean isRelative = RELATIVE.contains(pronoun);
        List<Sentence> sentences = article.analysis().sentences();
        int own = article.analysis().sentenceOf(phrase.first()).index();
        int reach =
                isRelative ? 0 : ALONE.contains(pronoun) || PEOPLE.contains(pronoun) ? SENTENCES : SENTENCES_OF_MANY;
        boolean isNearest = !ALONE.contains(pronoun);
        for (int at = own; at >= Math.max(0, own - reach); at--) {
            for (Phrase before : candidates(sentences.get(at), phrase)) {
                boolean isCandidate =
                        isRelative ? isBeforeRelative(before, pronoun) : isCandidate(before, phrase, pronoun);
                SourceKind kind = isCandidate ? kind(before) : SourceKind.UNKNOWN;
                boolean speaks = kind != SourceKind.DOCUMENT || ALONE.contains(pronoun);
                if (speaks && kind != SourceKind.UNKNOWN && (isNearest || kind != SourceKind.UNNAMED)) {
                    return kind;
                }
                isNearest &= !isCandidate || before.name() == null && !isPerson(before);
            }
        }
        return SourceKind.UNKNOWN;
    }

    /**
     * Returns the kind of whoever is described without a name in the sentences before a person of whom nothing else is said, because that is
     * how news brings in its people: "The mayor said no. The bridge is safe, Ana Ruiz added." {@link SourceKind#UNKNOWN} if another single
     * person is nearer; plurals are passed over. A witness or a voter counts in the sentence before only, because articles have many of them.
     */
    SourceKind ofIntroduced(EntityCluster person) {
        int nearest = article.phrases().firstFrom(firstOfReach(person.first(), 0)) - 1;
        for (int k = nearest;
                k >= 0 && article.phrases().get(k).first() >= firstOfReach(person.first(), SENTENCES);
                k--) {
            Phrase before = article.phrases().get(k);
            if (isSubject(before)
                    && isPerson(before)
                    && !isPlural(before)
                    && !article.grammar().isQuoted(before)) {
                SourceKind kind = isNobody(before) ? ownKind(before) : SourceKind.UNKNOWN;
                boolean isFar = before.first() < firstOfReach(person.first(), 1);
                return isFar && kind == SourceKind.ORDINARY_PERSON || TELL_NOTHING.contains(kind)
                        ? SourceKind.UNKNOWN
                        : kind;
            }
        }
        return SourceKind.UNKNOWN;
    }

    private boolean isNobody(Phrase phrase) {
        Meaning meaning = article.meanings().get(phrase);
        return phrase.name() == null && (meaning == null || meaning.isNobody());
    }

    /** Tells whether a phrase means all who were named together before: "the two sides", "both parties". */
    private boolean isBothSides(Phrase phrase) {
        String words = article.analysis().wording(phrase.first(), phrase.end()).toLowerCase(Locale.ROOT);
        return BOTH_SIDES.matcher(words).matches();
    }

    /**
     * Returns the phrases of a sentence in the order in which a pronoun can mean them: those before it in its own sentence from
     * the nearest on, and those of a sentence before from the first on, which says what that sentence is about.
     */
    private List<Phrase> candidates(Sentence sentence, Phrase pronoun) {
        List<Phrase> phrases = article.phrases().in(sentence);
        if (pronoun.first() >= sentence.end()) {
            return phrases.stream()
                    .sorted(Comparator.comparing(phrase -> isPlaceBefore(phrase) ? 1 : 0))
                    .toList();
        }
        List<Phrase> before = new ArrayList<>(phrases);
        before.removeIf(phrase -> phrase.index() >= pronoun.index());
        Collections.reverse(before);
        return before;
    }

    /** Tells whether a phrase names a place and is no subject, as in a dateline. */
    private boolean isPlaceBefore(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        return named != null
                && named.type() == EntityType.PLACE
                && !article.grammar().isSubject(phrase);
    }

    private boolean isBarePosition(Phrase phrase) {
        return phrase.kind() == MentionKind.NOMINAL
                && kinds.isBarePosition(article.analysis().wording(phrase.first(), phrase.end()));
    }

    /** Returns the kind of the subject before a position that names no institution: "The board met. A spokesman said". */
    private SourceKind ofPosition(Phrase phrase) {
        int first = firstOfReach(phrase.first(), SENTENCES_OF_MANY);
        for (int k = phrase.index() - 1; k >= 0 && article.phrases().get(k).first() >= first; k--) {
            Phrase before = article.phrases().get(k);
            SourceKind kind =
                    isSubject(before) && !article.grammar().isQuoted(before) ? kind(before) : SourceKind.UNKNOWN;
            if (SourceKindDecision.INSTITUTIONS.contains(kind)) {
                return kind == SourceKind.POLITICIAN && isPerson(before) ? SourceKind.OFFICIAL : kind;
            }
        }
        return SourceKind.UNKNOWN;
    }

    private boolean isSubject(Phrase before) {
        return !before.possessor()
                && before.kind() != MentionKind.PRONOUN
                && (article.grammar().isSubject(before) || article.grammar().isTopic(before) || isAfterVerb(before));
    }

    /** Tells whether a phrase is the subject of a verb of saying before it: "said the chief". */
    private boolean isAfterVerb(Phrase phrase) {
        String mark = article.lower(phrase.first() - 2);
        return quotingVerbs.contains(article.lower(phrase.first() - 1)) && MARKS.contains(mark);
    }

    /** Tells whether "who" or "which" can mean a phrase: "a report by the board, which says". */
    private boolean isBeforeRelative(Phrase before, String pronoun) {
        return !before.possessor() && before.kind() != MentionKind.PRONOUN && isPerson(before) == pronoun.equals("who");
    }

    private boolean isPerson(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        return named == null ? nouns.isOfPerson(article.token(phrase.head())) : named.type() == EntityType.PERSON;
    }

    /** Returns the first token of the sentence that stands some sentences before that of a token. */
    private int firstOfReach(int token, int reach) {
        List<Sentence> sentences = article.analysis().sentences();
        int own = article.analysis().sentenceOf(token).index();
        return sentences.get(Math.max(0, own - reach)).first();
    }

    private boolean isCandidate(Phrase before, Phrase phrase, String pronoun) {
        return isSubject(before)
                && article.grammar().isQuoted(before) == article.grammar().isQuoted(phrase)
                && agree(before, pronoun);
    }

    private boolean agree(Phrase before, String pronoun) {
        boolean isPlural = isPlural(before);
        boolean isPerson = isPerson(before);
        if (PEOPLE.contains(pronoun)) {
            return isPerson && !isPlural;
        }
        if (THINGS.contains(pronoun)) {
            return !isPerson && !isPlural;
        }
        if (OF_SEVERAL.contains(pronoun)) {
            return isPerson && isPlural;
        }
        return isPlural
                || !isPerson && (before.name() != null || MANY.contains(pronoun))
                || MANY.contains(pronoun) && isJoined(before);
    }

    private boolean isPlural(Phrase phrase) {
        return article.token(phrase.head()).tag().endsWith("S");
    }

    /** Tells whether "and" joins a phrase to another: "Ruiz and the board". */
    private boolean isJoined(Phrase phrase) {
        return article.lower(phrase.first() - 1).equals("and")
                || article.lower(phrase.end()).equals("and");
    }

    /** Returns what a phrase is, by its own words or those that the article has for the same elsewhere. */
    private SourceKind kind(Phrase phrase) {
        SourceKind kind = ownKind(phrase);
        SourceKind same = kind == SourceKind.UNNAMED ? sameNouns.kindOf(phrase, this::ownKind) : SourceKind.UNKNOWN;
        return same == SourceKind.UNKNOWN ? kind : same;
    }

    private SourceKind ownKind(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        if (named != null) {
            return kinds.of(entities.get(named.id()));
        }
        var span = article.analysis().span(phrase.first(), phrase.end());
        String words = article.analysis().wording(phrase.first(), phrase.end());
        return kinds.ofUnnamed(new Mention(span, span, words, phrase.kind()), SourceKind.UNKNOWN);
    }
}
