package org.onrecord.internal.kind;

import org.onrecord.document.SourceKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.ResolvedArticle;

/** Finds who was described just before a person of whom an article says nothing: "The mayor said no. The bridge is safe, Ana Ruiz added." */
final class Introductions {
    /** How many sentences before the person's own are looked at. */
    private static final int SENTENCES = 4;

    private final ResolvedArticle article;
    private final ArticleSubjects subjects;
    private final KindsInArticle kinds;

    Introductions(ResolvedArticle article, ArticleSubjects subjects, KindsInArticle kinds) {
        this.article = article;
        this.subjects = subjects;
        this.kinds = kinds;
    }

    /**
     * Returns the kind of whoever is described without a name in the sentences before a person, because that is how news brings in its
     * people. {@link SourceKind#UNKNOWN} if another single person is nearer; plurals are passed over. A witness or a voter counts in the
     * sentence before only, because articles have many of them.
     */
    SourceKind kindOf(EntityCluster person) {
        int own = subjects.firstOfReach(person.first(), 0);
        return subjects.before(article.phrases().firstFrom(own), subjects.firstOfReach(person.first(), SENTENCES))
                .filter(before -> subjects.isPerson(before) && !subjects.isPlural(before))
                .findFirst()
                .filter(this::meansNobody)
                .map(before -> kind(before, before.first() < subjects.firstOfReach(person.first(), 1)))
                .orElse(SourceKind.UNKNOWN);
    }

    private SourceKind kind(Phrase description, boolean isFar) {
        SourceKind kind = kinds.of(description);
        boolean isOneOfMany = isFar && kind == SourceKind.ORDINARY_PERSON;
        return isOneOfMany || KindsInArticle.saysLittle(kind) ? SourceKind.UNKNOWN : kind;
    }

    private boolean meansNobody(Phrase phrase) {
        Meaning meaning = article.meanings().get(phrase);
        return phrase.name() == null && (meaning == null || meaning.isNobody());
    }
}
