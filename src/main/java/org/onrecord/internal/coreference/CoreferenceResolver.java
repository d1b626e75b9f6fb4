package org.onrecord.internal.coreference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.phrase.Phrase;

/** Tells whom the phrases of an article mean. Immutable and safe to share: the same article gets the same answer each time. */
public final class CoreferenceResolver {
    private final Lexicon lexicon;
    private final AnaphorResolver anaphors;

    /**
     * Makes a resolver.
     *
     * @param lexicon titles, roles and first names
     * @param anaphors decides the pronouns and descriptions
     */
    public CoreferenceResolver(Lexicon lexicon, AnaphorResolver anaphors) {
        this.lexicon = lexicon;
        this.anaphors = anaphors;
    }

    /**
     * Returns whom the phrases of an article mean that mean somebody, and whom the sources of quotations mean, even if it is nobody.
     * They are looked at in text order, so that each can lean on those before it.
     *
     * @param discourse the article
     * @param sources the phrases that quotations are attributed to; nulls are passed over
     */
    public Map<Phrase, Meaning> resolve(Discourse discourse, Collection<@Nullable Phrase> sources) {
        return resolve(discourse, sources, List.of());
    }

    /**
     * Returns the same, and whom further phrases mean, even if it is nobody. These change no answer.
     *
     * @param others the phrases that something is attributed to without quotation marks
     */
    public Map<Phrase, Meaning> resolve(
            Discourse discourse, Collection<@Nullable Phrase> sources, Collection<Phrase> others) {
        return new PhraseMeanings(discourse, lexicon, new HashSet<>(sources), others, anaphors, Map.of()).all();
    }

    /**
     * Resolves an article again for what tells a gender ("she", "the actress"): other phrases keep the meaning that they have.
     *
     * @param sources the phrases that quotations are attributed to; nulls are passed over
     * @param meanings the answer of a resolver with another lexicon
     */
    public GenderedMeanings resolveGendered(
            Discourse discourse, Collection<@Nullable Phrase> sources, Map<Phrase, Meaning> meanings) {
        var gendered = new PhraseMeanings(discourse, lexicon, new HashSet<>(sources), List.of(), anaphors, meanings);
        return new GenderedMeanings(gendered.all(), gendered.pronouns());
    }
}
