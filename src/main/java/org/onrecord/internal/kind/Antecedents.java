package org.onrecord.internal.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.ResolvedArticle;

/**
 * Tells what kind of source is meant by a pronoun that could be given to nobody: the kind of the nearest subject
 * before it that agrees with it, or of the nearest phrase before "who" and "which". "The report was late. It says …"
 * means a document, whichever report it is. "Some", "others" and "the two sides" are asked as pronouns are.
 */
final class Antecedents {
    private static final Set<String> PEOPLE = Set.of("he", "him", "she", "her");
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> ALONE = Set.of("it", "its", "which");
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my");
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> OF_SEVERAL =
            Set.of("some", "others", "many", "several", "most", "few", "one", "another");

    private static final Pattern BOTH_SIDES = Pattern.compile("(?:both|(?:the )?two) (?:sides|parties)");
    private static final Set<String> RELATIVE = Set.of("who", "which");

    /** How many sentences before its own are looked at. */
    private static final int SENTENCES = 4;

    /** The same for those that can mean whoever was named together. */
    private static final int SENTENCES_OF_MANY = 2;

    private final ResolvedArticle article;
    private final ArticleSubjects subjects;
    private final SameNouns kinds;

    Antecedents(ResolvedArticle article, ArticleSubjects subjects, SameNouns kinds) {
        this.article = article;
        this.subjects = subjects;
        this.kinds = kinds;
    }

    /** Tells whether a phrase is a pronoun, or means people as one does: "others", "the two sides". */
    boolean isPronoun(Phrase phrase) {
        return phrase.kind() == MentionKind.PRONOUN || isOfSeveral(phrase) || isOfThem(phrase);
    }

    private boolean isOfSeveral(Phrase phrase) {
        return phrase.end() == phrase.first() + 1 && OF_SEVERAL.contains(article.lower(phrase.first()));
    }

    /** Tells whether a phrase means all who were named together before: "both of them", "the two sides", "both parties". */
    private boolean isOfThem(Phrase phrase) {
        String words = article.analysis().wording(phrase.first(), phrase.end()).toLowerCase(Locale.ROOT);
        return article.lower(phrase.end() - 1).equals("them")
                || BOTH_SIDES.matcher(words).matches();
    }

    /** Returns the kind of what a pronoun refers to; {@link SourceKind#UNKNOWN} if it refers to nothing that tells one. */
    SourceKind kindOf(Phrase phrase) {
        String pronoun = isOfThem(phrase) ? "them" : article.lower(phrase.head());
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
                SourceKind kind = isCandidate ? kinds.kindOrSame(before) : SourceKind.UNKNOWN;
                boolean speaks = kind != SourceKind.DOCUMENT || ALONE.contains(pronoun);
                if (speaks && kind != SourceKind.UNKNOWN && (isNearest || kind != SourceKind.UNNAMED)) {
                    return kind;
                }
                isNearest &= !isCandidate || before.name() == null && !subjects.isPerson(before);
            }
        }
        return SourceKind.UNKNOWN;
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

    /** Tells whether "who" or "which" can mean a phrase: "a report by the board, which says". */
    private boolean isBeforeRelative(Phrase before, String pronoun) {
        return !before.possessor()
                && before.kind() != MentionKind.PRONOUN
                && subjects.isPerson(before) == pronoun.equals("who");
    }

    private boolean isCandidate(Phrase before, Phrase phrase, String pronoun) {
        return subjects.isSubject(before)
                && article.grammar().isQuoted(before) == article.grammar().isQuoted(phrase)
                && agree(before, pronoun);
    }

    private boolean agree(Phrase before, String pronoun) {
        boolean isPlural = subjects.isPlural(before);
        boolean isPerson = subjects.isPerson(before);
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

    /** Tells whether "and" joins a phrase to another: "Ruiz and the board". */
    private boolean isJoined(Phrase phrase) {
        return article.lower(phrase.first() - 1).equals("and")
                || article.lower(phrase.end()).equals("and");
    }
}
