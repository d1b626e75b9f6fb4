package org.onrecord.internal.kind;

import java.util.List;
import org.onrecord.document.Entity;
import org.onrecord.internal.lexicon.Lexicon;

/** Knows the words that tell kinds of source. Immutable and safe to share. */
public final class Kinds {
    private final KindWords words;

    /** @param lexicon the table of kinds of source, lists of words, countries */
    public Kinds(Lexicon lexicon) {
        this.words = KindWords.of(lexicon);
    }

    /**
     * Decides what kind of source the speakers of an article are.
     *
     * @param text the article's
     * @param entities all of the article, by their ids, with what it says of the people
     */
    public SourceKindDecision decision(String text, List<Entity> entities) {
        return new SourceKindDecision(words, text, entities);
    }
}
