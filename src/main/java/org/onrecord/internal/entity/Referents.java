package org.onrecord.internal.entity;

import java.util.ArrayList;
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

    Referents(Analysis analysis, List<Name> names) {
        var groups = new java.util.LinkedHashMap<String, List<Name>>();
        for (Name name : names) {
            groups.computeIfAbsent(
                            name.type()
                                    + analysis.span(name.first(), name.end()).in(analysis.text()),
                            k -> new ArrayList<>())
                    .add(name);
        }
        for (List<Name> group : groups.values()) {
            Name first = group.get(0);
            var referent = new Referent(
                    all.size(),
                    first.type(),
                    analysis.span(first.first(), first.end()).in(analysis.text()),
                    group);
            all.add(referent);
            group.forEach(name -> byName.put(name, referent));
        }
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
        return phrase.name() == null
                ? List.of()
                : of(phrase.name()).map(List::of).orElse(List.of());
    }
}
