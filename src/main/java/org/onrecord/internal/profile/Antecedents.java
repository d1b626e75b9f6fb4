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
 * before it that agrees with it. "The report was late. It says …" means a document, whichever report it is.
 */
public final class Antecedents {
    private static final Set<String> PEOPLE = Set.of("he", "him", "she", "her");
    private static final Set<String> THINGS = Set.of("it", "its");

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
        int first = firstOfReach(phrase);
        for (int k = phrase.index() - 1; k >= 0 && article.phrases().get(k).first() >= first; k--) {
            Phrase before = article.phrases().get(k);
            SourceKind kind = isCandidate(before, phrase) ? kind(before) : SourceKind.UNKNOWN;
            if (kind != SourceKind.UNKNOWN) {
                return kind;
            }
        }
        return SourceKind.UNKNOWN;
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
        EntityCluster named = article.entities().of(before.name());
        boolean isPlural = article.token(before.head()).tag().endsWith("S");
        boolean isPerson = named == null
                ? nouns.isOfPerson(article.token(before.head()))
                : named.type() == EntityType.PERSON;
        if (PEOPLE.contains(pronoun)) {
            return isPerson && !isPlural;
        }
        if (THINGS.contains(pronoun)) {
            return !isPerson && !isPlural;
        }
        return isPlural || !isPerson && named != null;
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
