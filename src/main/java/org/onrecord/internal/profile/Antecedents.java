package org.onrecord.internal.profile;

import java.util.List;
import java.util.Set;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.Phrase;

/**
 * Tells what kind of source is meant by a pronoun that could be given to nobody: the kind of the nearest subject
 * before it that agrees with it, or of the nearest phrase before "who" and "which". "The report was late. It says …"
 * means a document, whichever report it is.
 */
public final class Antecedents {
    private static final Set<String> PEOPLE = Set.of("he", "him", "she", "her");
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> ALONE = Set.of("it", "its", "which");
    private static final Set<String> RELATIVE = Set.of("who", "which");

    /** How many sentences before its own are looked at. */
    private static final int SENTENCES = 2;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final List<Entity> entities;
    private final SourceKindDecision kinds;

    /** @param entities all of the article, by the ids of their clusters */
    public Antecedents(ResolvedArticle article, Lexicon lexicon, List<Entity> entities, SourceKindDecision kinds) {
        this.article = article;
        this.nouns = new PersonNouns(lexicon);
        this.entities = entities;
        this.kinds = kinds;
    }

    /** Returns the kind of what a phrase refers to; {@link SourceKind#UNKNOWN} for all but pronouns. */
    public SourceKind kindOf(Phrase phrase) {
        if (phrase.kind() != MentionKind.PRONOUN) {
            return SourceKind.UNKNOWN;
        }
        boolean isRelative = RELATIVE.contains(article.lower(phrase.head()));
        int first = isRelative ? article.analysis().sentenceOf(phrase.first()).first() : firstOfReach(phrase);
        for (int k = phrase.index() - 1; k >= 0 && article.phrases().get(k).first() >= first; k--) {
            Phrase before = article.phrases().get(k);
            boolean isCandidate = isRelative ? isBeforeRelative(before, phrase) : isCandidate(before, phrase);
            SourceKind kind = isCandidate ? kind(before) : SourceKind.UNKNOWN;
            boolean speaks = kind != SourceKind.DOCUMENT || ALONE.contains(article.lower(phrase.head()));
            if (speaks && kind != SourceKind.UNKNOWN && kind != SourceKind.UNNAMED) {
                return kind;
            }
        }
        return SourceKind.UNKNOWN;
    }

    /** Tells whether "who" or "which" can mean a phrase: "a report by the board, which says". */
    private boolean isBeforeRelative(Phrase before, Phrase pronoun) {
        return !before.possessor()
                && before.kind() != MentionKind.PRONOUN
                && isPerson(before) == article.lower(pronoun.head()).equals("who");
    }

    private boolean isPerson(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        return named == null ? nouns.isOfPerson(article.token(phrase.head())) : named.type() == EntityType.PERSON;
    }

    private int firstOfReach(Phrase phrase) {
        List<Sentence> sentences = article.analysis().sentences();
        int own = sentences.indexOf(article.analysis().sentenceOf(phrase.first()));
        return sentences.get(Math.max(0, own - SENTENCES)).first();
    }

    private boolean isCandidate(Phrase before, Phrase pronoun) {
        boolean isSubject =
                article.grammar().isSubject(before) || article.grammar().isTopic(before);
        return isSubject
                && !before.possessor()
                && before.kind() != MentionKind.PRONOUN
                && article.grammar().isQuoted(before) == article.grammar().isQuoted(pronoun)
                && agree(before, article.lower(pronoun.head()));
    }

    private boolean agree(Phrase before, String pronoun) {
        boolean isPlural = article.token(before.head()).tag().endsWith("S");
        boolean isPerson = isPerson(before);
        if (PEOPLE.contains(pronoun)) {
            return isPerson && !isPlural;
        }
        if (THINGS.contains(pronoun)) {
            return !isPerson && !isPlural;
        }
        return isPlural || !isPerson && before.name() != null;
    }

    private SourceKind kind(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        if (named != null) {
            return kinds.of(entities.get(named.id()));
        }
        var span = article.analysis().span(phrase.first(), phrase.end());
        String words = article.analysis().wording(phrase.first(), phrase.end());
        return kinds.ofUnnamed(new Mention(span, span, words, phrase.kind()), SourceKind.UNKNOWN);
    }
}
