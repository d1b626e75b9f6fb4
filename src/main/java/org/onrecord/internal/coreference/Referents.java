package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** Who and what an article names, and who is meant by a phrase. */
public final class Referents {
    private final List<EntityCluster> all = new ArrayList<>();
    private final Map<Name, EntityCluster> byName = new HashMap<>();

    private final Analysis analysis;
    private final List<Phrase> phrases;
    private final BitSet quoted;
    private final EntityAttributes characters;

    Referents(
            List<EntityCluster> referents,
            Analysis analysis,
            List<Phrase> phrases,
            BitSet quoted,
            EntityAttributes characters) {
        for (EntityCluster referent : referents) {
            all.add(referent);
            referent.names().forEach(name -> byName.put(name, referent));
        }
        characters.read(phrases, byName);
        this.analysis = analysis;
        this.phrases = phrases;
        this.quoted = quoted;
        this.characters = characters;
    }

    /**
     * Finds who and what the names of an article refer to.
     *
     * @param quoted the tokens in quotation marks
     */
    public static Referents of(
            Lexicon lexicon, Analysis analysis, List<Name> names, List<Phrase> phrases, BitSet quoted) {
        return new Referents(
                new NameClustering(analysis, lexicon).of(names),
                analysis,
                phrases,
                quoted,
                new EntityAttributes(analysis, lexicon.nameNouns(), lexicon.roles(), lexicon.firstNames()));
    }

    /** In order of first mention. */
    public List<EntityCluster> all() {
        return List.copyOf(all);
    }

    /** Whom a name names. */
    public Optional<EntityCluster> of(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Whom the sources of quotations, and the other pronouns outside quotation marks, mean: usually one, several for "Smith and
     * Jones", none where the evidence is thin or the phrase names nobody ("officials"). They are looked at in text order, so
     * that each can lean on those before.
     *
     * @param sources some of the article's phrases; nulls are passed over
     * @param speaks the probability that something is attributed to a phrase, quoted or not
     */
    public Map<Phrase, List<EntityCluster>> resolve(
            Collection<@Nullable Phrase> sources, ToDoubleFunction<Phrase> speaks) {
        Set<Phrase> speaking = new HashSet<>(sources);
        Resolution resolution = resolution(speaks);
        var meant = new LinkedHashMap<Phrase, List<EntityCluster>>();
        EntityCluster lastSpeaker = null;
        for (Phrase phrase : phrases) {
            boolean isSource = speaking.contains(phrase);
            if (isSource || phrase.kind() == MentionKind.PRONOUN && !quoted.get(phrase.head())) {
                List<EntityCluster> whom = resolution.of(phrase, lastSpeaker);
                meant.put(phrase, whom);
                if (isSource && !whom.isEmpty()) {
                    lastSpeaker = whom.get(0);
                    resolution.spoke(phrase);
                }
            }
        }
        return meant;
    }

    Resolution resolution(ToDoubleFunction<Phrase> speaks) {
        return new Resolution(analysis, phrases, byName, quoted, characters, speaks);
    }
}
