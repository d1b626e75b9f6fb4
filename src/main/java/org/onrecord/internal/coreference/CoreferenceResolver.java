package org.onrecord.internal.coreference;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/** Tells whom the phrases of an article mean. Immutable and safe to share: the same article gets the same answer each time. */
public final class CoreferenceResolver {
    private final Lexicon lexicon;

    /** @param lexicon titles, roles and first names */
    public CoreferenceResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns whom the sources of quotations, the pronouns outside quotation marks, and the descriptions beside a name mean. They are
     * looked at in text order, so that each can lean on those before it; other descriptions are not looked at.
     *
     * @param discourse the article
     * @param sources the phrases that quotations are attributed to; nulls are passed over
     */
    public Map<Phrase, Meaning> resolve(Discourse discourse, Collection<@Nullable Phrase> sources) {
        Set<Phrase> speaking = new HashSet<>(sources);
        PhraseGroups groups = PhraseGroups.find(discourse.analysis(), discourse.phrases(), lexicon);
        EntityAttributes attributes = AttributeReader.read(lexicon, discourse, groups);
        var meanings = new PhraseMeanings(discourse, groups, new HandWrittenRules(discourse, lexicon, attributes));
        var focus = new Focus(attributes);
        var meant = new LinkedHashMap<Phrase, Meaning>();
        for (Phrase phrase : discourse.phrases()) {
            boolean isSource = speaking.contains(phrase);
            boolean isPronoun =
                    phrase.kind() == MentionKind.PRONOUN && !discourse.roles().isQuoted(phrase);
            if (isSource || isPronoun || groups.nameBeside(phrase) != null) {
                Meaning meaning = meanings.of(phrase, focus);
                meant.put(phrase, meaning);
                if (isSource && !meaning.isNobody()) {
                    focus.spoke(meaning.entities().get(0), discourse.sentence(phrase));
                }
            }
        }
        return meant;
    }
}
