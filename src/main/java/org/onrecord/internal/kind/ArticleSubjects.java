package org.onrecord.internal.kind;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.PersonNouns;
import org.onrecord.internal.profile.ResolvedArticle;

/** Tells which phrases of one article are subjects, and whether they are people, one or several. Immutable. */
final class ArticleSubjects {
    private static final Set<String> MARKS = Set.of(",", "”", "\"", "''", "'", "’", "?", "!");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Set<String> quotingVerbs;

    ArticleSubjects(ResolvedArticle article, Lexicon lexicon) {
        this.article = article;
        this.nouns = new PersonNouns(lexicon);
        this.quotingVerbs = lexicon.ruleWords().of(WordList.QUOTING_VERBS);
    }

    /**
     * Returns subjects outside quotation marks, the nearest first.
     *
     * @param phrase the index of a phrase; those before it are returned
     * @param first the first token where one may begin
     */
    Stream<Phrase> before(int phrase, int first) {
        return IntStream.iterate(phrase - 1, k -> k >= 0, k -> k - 1)
                .mapToObj(article.phrases()::get)
                .takeWhile(before -> before.first() >= first)
                .filter(before -> isSubject(before) && !article.grammar().isQuoted(before));
    }

    /** Tells whether a phrase without a pronoun is a subject, what a sentence is about, or follows its verb of saying. */
    boolean isSubject(Phrase phrase) {
        return !phrase.possessor()
                && phrase.kind() != MentionKind.PRONOUN
                && (article.grammar().isSubject(phrase) || article.grammar().isTopic(phrase) || isAfterVerb(phrase));
    }

    /** Tells whether a phrase is the subject of a verb of saying before it: "said the chief". */
    private boolean isAfterVerb(Phrase phrase) {
        String mark = article.lower(phrase.first() - 2);
        return quotingVerbs.contains(article.lower(phrase.first() - 1)) && MARKS.contains(mark);
    }

    boolean isPerson(Phrase phrase) {
        EntityCluster named = article.entities().of(phrase.name());
        return named == null ? nouns.isOfPerson(article.token(phrase.head())) : named.type() == EntityType.PERSON;
    }

    boolean isPlural(Phrase phrase) {
        return article.token(phrase.head()).tag().endsWith("S");
    }

    /** Returns the first token of the sentence that stands a number of sentences before that of a token. */
    int firstOfReach(int token, int sentences) {
        List<Sentence> all = article.analysis().sentences();
        int own = article.analysis().sentenceOf(token).index();
        return all.get(Math.max(0, own - sentences)).first();
    }
}
