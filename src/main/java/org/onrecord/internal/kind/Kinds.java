package org.onrecord.internal.kind;

import java.util.List;
import org.onrecord.document.Entity;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.profile.ResolvedArticle;

/** Makes what tells kinds of source in an article. Immutable and safe to share. */
public final class Kinds {
    private final Lexicon lexicon;
    private final KindWords words;

    /** @param lexicon the table of kinds of source, lists of words, countries */
    public Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = KindWords.of(lexicon);
    }

    /** Returns what decides the kinds of the entities of an article, by their ids, with what it says of the people. */
    SourceKindDecision decision(String text, List<Entity> entities) {
        return new SourceKindDecision(words, text, entities);
    }

    /**
     * Returns what tells the kinds of the speakers of an article.
     *
     * @param entities all of the article, by the ids of their clusters, with what it says of the people
     */
    public SpeakerKinds of(ResolvedArticle article, List<Entity> entities) {
        return new SpeakerKinds(
                article, lexicon, entities, decision(article.analysis().text(), entities));
    }
}
