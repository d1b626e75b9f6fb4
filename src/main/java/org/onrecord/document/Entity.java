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

    /** Introductions stand at the start. */
    private static final int MENTIONS_LOOKED_AT = 1000;

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
     * Returns what the article says in the first place that the person is: of {@link #roles()} the nearest to the first mention by the
     * full name, counted in characters; of two equally near ones the first, and of the nearest on either side the one
     * that names a post. Null if there are no roles.
     */
    public @Nullable Role role() {
        if (roles.isEmpty()) {
            return null;
        }
        // Asked for each quotation of a person, this may not look at all that an article says of the person.
        Span introduction = introduction();
        int next = 0;
        for (int end = roles.size(); next < end; ) {
            int middle = (next + end) >>> 1;
            if (roles.get(middle).span().start() < introduction.start()) {
                next = middle + 1;
            } else {
                end = middle;
            }
        }
        Role before = next == 0 ? null : roles.get(next - 1);
        Role after = next == roles.size() ? null : roles.get(next);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        if (before.namesPost() != after.namesPost()) {
            return before.namesPost() ? before : after;
        }
        return gap(before.span(), introduction) <= gap(introduction, after.span()) ? before : after;
    }

    /** Returns the first mention by the full name; the one by the longest name if that is not among the first mentions. */
    private Span introduction() {
        Mention longest = mentions.get(0);
        for (Mention mention : mentions.subList(0, Math.min(MENTIONS_LOOKED_AT, mentions.size()))) {
            if (mention.kind() == MentionKind.NAME) {
                if (mention.text().equals(name)) {
                    return mention.span();
                }
                boolean isLonger = mention.text().length() > longest.text().length();
                longest = longest.kind() != MentionKind.NAME || isLonger ? mention : longest;
            }
        }
        return longest.span();
    }

    private static int gap(Span before, Span after) {
        return Math.max(0, after.start() - before.end());
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
