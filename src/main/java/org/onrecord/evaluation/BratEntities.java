package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/** The entities of one article in brat's standoff format, and the contents that they are the speakers of. */
final class BratEntities {

    private final String text;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, List<String>> equivalents = new HashMap<>();
    private final Map<String, Set<String>> speakers = new HashMap<>();

    private record Name(String text, EntityType type) {}

    /** @param text the article's text */
    BratEntities(String text) {
        this.text = text;
    }

    /** Adds a text-bound annotation that is a name. */
    void name(String id, Span span, EntityType type) {
        names.put(id, new Name(String.join(" ", Words.of(span.in(text))), type));
    }

    /** Records that the annotations are mentions of one entity. */
    void equivalent(List<String> ids) {
        ids.forEach(id -> equivalents.put(id, ids));
    }

    /** Records that the entity of {@code mention} is a speaker of {@code content}. */
    void speaker(String content, String mention) {
        speakers.computeIfAbsent(content, id -> new LinkedHashSet<>()).add(mention);
    }

    /**
     * Returns who says the contents of an event: each speaker by the longest name of the entity, joint speakers together; null
     * where no named entity is a speaker.
     */
    GoldSpeakers.@Nullable GoldSpeaker speakerOf(List<String> contents) {
        List<List<Name>> entities = contents.stream()
                .flatMap(content -> speakers.getOrDefault(content, Set.of()).stream())
                .distinct()
                .map(this::names)
                .filter(own -> !own.isEmpty())
                .toList();
        if (entities.isEmpty()) {
            return null;
        }
        String fullest = entities.stream().map(BratEntities::fullest).collect(Collectors.joining(" & "));
        var aliases = new LinkedHashSet<String>();
        for (List<Name> own : entities) {
            own.forEach(name -> aliases.add(name.text()));
            aliases.remove(fullest(own));
        }
        return new GoldSpeakers.GoldSpeaker(entities.get(0).get(0).type().name(), fullest, List.copyOf(aliases));
    }

    private List<Name> names(String mention) {
        var own = new ArrayList<Name>();
        for (String id : equivalents.getOrDefault(mention, List.of(mention))) {
            Name name = names.get(id);
            if (name != null) {
                own.add(name);
            }
        }
        return own;
    }

    /** Returns the longest name; the first one if several are as long. */
    private static String fullest(List<Name> names) {
        return names.stream()
                .map(Name::text)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
