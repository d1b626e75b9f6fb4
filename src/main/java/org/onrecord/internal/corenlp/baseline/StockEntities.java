package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/**
 * Turns stock CoreNLP's entity mentions into entities. Mentions that coreference gives the same canonical mention are an entity, named by
 * that mention's text. Pronouns are dropped. A mention keeps its own type, so one group may become two entities.
 */
final class StockEntities {

    private final String text;
    private final Map<Key, List<Mention>> groups = new LinkedHashMap<>();
    private final Map<Key, Entity> entities = new LinkedHashMap<>();

    private record Key(Span canonical, EntityType type) {}

    StockEntities(String text, CoreDocument document) {
        this.text = text;
        List<CoreEntityMention> mentions = document.entityMentions();
        if (mentions != null) {
            mentions.stream().sorted(Comparator.comparing(StockEntities::span)).forEach(this::add);
        }
        groups.forEach((key, names) -> {
            String name = key.canonical().in(text);
            entities.put(key, new Entity(entities.size(), key.type(), name, names));
        });
    }

    private void add(CoreEntityMention mention) {
        Key key = key(mention);
        if (key != null && !isPronoun(mention)) {
            Span span = span(mention);
            groups.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(new Mention(span, span, span.in(text), MentionKind.NAME));
        }
    }

    /** Returns the entities in the order of their first mention. */
    List<Entity> all() {
        return List.copyOf(entities.values());
    }

    /** Returns the entity of a mention; null if it is of a type that OnRecord does not have. */
    @Nullable
    Entity of(CoreEntityMention mention) {
        Key key = key(mention);
        return key == null ? null : entities.get(key);
    }

    private static @Nullable Key key(CoreEntityMention mention) {
        EntityType type = type(mention.entityType());
        return type == null
                ? null
                : new Key(span(mention.canonicalEntityMention().orElse(mention)), type);
    }

    private static Span span(CoreEntityMention mention) {
        return new Span(mention.charOffsets().first(), mention.charOffsets().second());
    }

    private static boolean isPronoun(CoreEntityMention mention) {
        return mention.tokens().stream().allMatch(token -> token.tag().startsWith("PRP"));
    }

    private static @Nullable EntityType type(@Nullable String label) {
        return switch (String.valueOf(label)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> EntityType.PLACE;
            default -> null;
        };
    }
}
