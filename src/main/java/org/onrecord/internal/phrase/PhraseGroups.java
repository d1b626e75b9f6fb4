package org.onrecord.internal.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;

/**
 * Which phrases of an article stand beside each other and belong together. Immutable.
 *
 * @param appositions descriptions and the names that they describe: "the mayor, Ana Ruiz"
 * @param coordinations names joined by commas and "and": "Ana Ruiz and Paul Lund"
 * @param types what the nouns of descriptions can be said of
 */
public record PhraseGroups(Appositions appositions, Coordinations coordinations, DescribedTypes types) {

    /** Returns the groups of an article's phrases. */
    public static PhraseGroups find(Analysis analysis, Phrases phrases, Lexicon lexicon) {
        var types = new DescribedTypes(analysis, lexicon);
        Appositions appositions = Appositions.find(analysis, phrases, types);
        return new PhraseGroups(appositions, Coordinations.find(analysis, phrases, appositions), types);
    }

    /** Returns the name that a description stands beside; null if there is none. */
    public @Nullable Phrase nameBeside(Phrase description) {
        return appositions.nameBeside(description);
    }

    /** Returns the names that a name is joined with, in text order, itself among them; empty if it is alone. */
    public List<Phrase> joinedWith(Phrase name) {
        return coordinations.of(name);
    }
}
