package org.onrecord.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * <p>What the article says of women:
 *
 * <pre>{@code
 * for (Entity entity : extraction.entities()) {
 *     if (entity.gender() == Gender.FEMALE) {
 *         for (Role role : entity.roles()) {
 *             System.out.println(entity.name() + ": " + role.text());
 *         }
 *     }
 * }
 * }</pre>
 *
 * @param id unique within its {@link Extraction}, from 0 in order of first mention
 * @param type person, organization or place
 * @param name its fullest name in the article, without titles; line breaks and runs of blanks folded to one space
 * @param mentions where it is mentioned, in text order; at least one of kind {@link MentionKind#NAME}, or for an
 *     organization that is called by another's name ("Kenya's defence ministry") {@link MentionKind#NOMINAL}
 * @param roles what the article says that the person is, in text order
 * @param gender the gender in which the article speaks of the person; null where it does not show
 * @param genderEvidence the word that tells the gender; null where there is no gender, or where it was read from a line that does not name
 *     the word
 */
public record Entity(
        int id,
        EntityType type,
        String name,
        List<Mention> mentions,
        List<Role> roles,
        @Nullable Gender gender,
        @Nullable GenderEvidence genderEvidence) {

    /**
     * Folds the blanks of {@code name}.
     *
     * @throws NullPointerException if {@code type}, {@code name}, {@code mentions} or {@code roles} is null
     * @throws IllegalArgumentException if {@code id} is negative, {@code name} empty, nothing in {@code mentions} but pronouns, or there
     *     is {@code genderEvidence} without a {@code gender}
     */
    public Entity {
        Objects.requireNonNull(type, "type");
        name = Blanks.fold(name);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        if (id < 0) {
            throw new IllegalArgumentException("id " + id + " is negative");
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name is empty");
        }
        if (mentions.stream().noneMatch(mention -> mention.kind() != MentionKind.PRONOUN)) {
            throw new IllegalArgumentException("entity " + name + " is nowhere mentioned but by pronouns");
        }
        if (genderEvidence != null && gender == null) {
            throw new IllegalArgumentException("entity " + name + " has evidence of a gender and no gender");
        }
    }

    /** Makes an entity whose gender has no evidence. */
    public Entity(
            int id, EntityType type, String name, List<Mention> mentions, List<Role> roles, @Nullable Gender gender) {
        this(id, type, name, mentions, roles, gender, null);
    }

    /** Makes an entity without roles and of unknown gender. */
    public Entity(int id, EntityType type, String name, List<Mention> mentions) {
        this(id, type, name, mentions, List.of(), null);
    }

    /** Returns the different names by which the article calls it besides {@link #name()}, in order of first use. */
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

    /**
     * Returns what the article says in the first place that the person is: of {@link #roles()} the nearest to the full name, counted in
     * characters; of two equally near ones the first. Null if there are no roles.
     */
    public @Nullable Role role() {
        Role nearest = null;
        int least = Integer.MAX_VALUE;
        for (Role role : roles) {
            int distance = distance(role.span());
            if (distance < least) {
                nearest = role;
                least = distance;
            }
        }
        return nearest;
    }

    /** Returns the number of characters between a place and the nearest mention by the full name. */
    private int distance(Span place) {
        int least = Integer.MAX_VALUE;
        int longest = 0;
        for (Mention mention : mentions) {
            if (mention.kind() != MentionKind.NAME) {
                continue;
            }
            int length = mention.text().equals(name)
                    ? Integer.MAX_VALUE
                    : mention.text().length();
            if (length > longest) {
                longest = length;
                least = Integer.MAX_VALUE;
            }
            if (length == longest) {
                Span span = mention.span();
                int gap = Math.max(place.start() - span.end(), span.start() - place.end());
                least = Math.min(least, Math.max(0, gap));
            }
        }
        return least;
    }

    /** Returns a hash of the id and the name, because hashing thousands of mentions would make maps by entity slow. */
    @Override
    public int hashCode() {
        return 31 * id + name.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + type + ", " + mentions.size() + (mentions.size() == 1 ? " mention)" : " mentions)");
    }
}
