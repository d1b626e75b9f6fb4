package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.linguistics.Analysis;

/** Who and what an article names, and who is meant by a phrase. */
public final class Referents {
    private final List<Referent> all = new ArrayList<>();
    private final Map<Name, Referent> byName = new HashMap<>();

    private final Resolution resolution;

    Referents(List<Referent> referents, Analysis analysis, List<Phrase> phrases, BitSet quoted, Characters characters) {
        for (Referent referent : referents) {
            all.add(referent);
            referent.names().forEach(name -> byName.put(name, referent));
        }
        characters.read(phrases, byName);
        this.resolution = new Resolution(analysis, phrases, byName, quoted, characters);
    }

    /** In order of first mention. */
    public List<Referent> all() {
        return List.copyOf(all);
    }

    /** Whom a name names. */
    public Optional<Referent> of(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Whom a phrase means: usually one, several for "Smith and Jones", none where the evidence is thin or the phrase names
     * nobody ("officials").
     *
     * @param lastSpeaker who was quoted last, if anybody
     */
    public List<Referent> resolve(Phrase phrase, @Nullable Referent lastSpeaker) {
        return resolution.of(phrase, lastSpeaker);
    }
}
