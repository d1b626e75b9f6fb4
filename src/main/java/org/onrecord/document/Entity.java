package org.onrecord.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A person, organization or place of the article, with all its mentions.
 *
 * <p>All pronouns that mean somebody:
 *
 * <pre>{@code
 * for (Entity entity : extraction.entities()) {
 *     for (Mention mention : entity.mentions()) {
 *         if (mention.kind() == MentionKind.PRONOUN) {
 *             Span span = mention.span();
 *             System.out.println(entity.name() + " is '" + mention.text() + "' at " + span.start());
 *         }
 *     }
 * }
 * }</pre>
 *
 * @param id unique within its {@link Extraction}, from 0 in order of first mention
 * @param type what it is
 * @param name its fullest name in the article, without titles
 * @param mentions where it is mentioned, in text order; at least one of kind {@link MentionKind#NAME}
 */
public record Entity(int id, EntityType type, String name, List<Mention> mentions) {

    /**
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code id} is negative, {@code name} empty, or {@code mentions} without a name
     */
    public Entity {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        mentions = List.copyOf(mentions);
        if (id < 0) {
            throw new IllegalArgumentException("id " + id + " is negative");
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name is empty");
        }
        if (mentions.stream().noneMatch(mention -> mention.kind() == MentionKind.NAME)) {
            throw new IllegalArgumentException("entity " + name + " is nowhere mentioned by name");
        }
    }

    /** The different names by which the article calls it besides {@link #name()}, in order of first use. */
    public List<String> aliases() {
        var names = new LinkedHashSet<String>();
        for (Mention mention : mentions) {
            if (mention.kind() == MentionKind.NAME) {
                names.add(mention.text());
            }
        }
        names.remove(name);
        return List.copyOf(names);
    }

    /** As quick for an entity with thousands of mentions as for others: many a map has entities for its keys. */
    @Override
    public int hashCode() {
        return 31 * id + name.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + type + ", " + mentions.size() + (mentions.size() == 1 ? " mention)" : " mentions)");
    }
}
