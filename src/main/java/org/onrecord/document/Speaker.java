package org.onrecord.document;

import java.util.Objects;

/**
 * Somebody whom a quotation's source means.
 *
 * <p>The people who are named:
 *
 * <pre>{@code
 * for (Speaker speaker : quotation.speakers()) {
 *     if (speaker instanceof Speaker.Named named && named.entity().type() == EntityType.PERSON) {
 *         System.out.println(named.entity().name() + ", also " + named.entity().aliases());
 *     }
 * }
 * }</pre>
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public sealed interface Speaker permits Speaker.Named, Speaker.Unnamed, Speaker.Unresolved {

    /** Returns what to call the speaker: the entity's name, or the source's own words. */
    String name();

    /** Returns what kind of source the speaker is: official, expert, ordinary person … */
    SourceKind sourceKind();

    /**
     * An entity of the article.
     *
     * @param entity one of the extraction's entities
     * @param sourceKind what kind of source it is, the same wherever the article quotes it
     */
    record Named(Entity entity, SourceKind sourceKind) implements Speaker {

        /** @throws NullPointerException if an argument is null */
        public Named {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(sourceKind, "sourceKind");
        }

        /** Makes a speaker of the kind {@link SourceKind#UNKNOWN}. */
        public Named(Entity entity) {
            this(entity, SourceKind.UNKNOWN);
        }

        @Override
        public String name() {
            return entity.name();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /**
     * Somebody whom the article describes and need not name: "officials", "a spokesman", "the head of the clinic".
     *
     * @param description the source's own words, with line breaks and runs of blanks folded to one space
     * @param sourceKind what kind of source these words tell
     */
    record Unnamed(String description, SourceKind sourceKind) implements Speaker {

        /** @throws NullPointerException if an argument is null */
        public Unnamed {
            description = Blanks.fold(description);
            Objects.requireNonNull(sourceKind, "sourceKind");
        }

        /** Makes a speaker of the kind {@link SourceKind#UNKNOWN}. */
        public Unnamed(String description) {
            this(description, SourceKind.UNKNOWN);
        }

        @Override
        public String name() {
            return description;
        }

        @Override
        public String toString() {
            return description;
        }
    }

    /**
     * Somebody whom the article has mentioned in other words that were not found: a third-person pronoun ("he", "they") that
     * could be given to no entity, or a singular description with a definite article and nothing after its noun ("the
     * minister", "the Vermont senator").
     *
     * <p>Two equal speakers of this kind need not be the same person: each "he" is a speaker of its own.
     *
     * @param description the source's own words, with line breaks and runs of blanks folded to one space
     * @param sourceKind what kind of source these words tell
     */
    record Unresolved(String description, SourceKind sourceKind) implements Speaker {

        /** @throws NullPointerException if an argument is null */
        public Unresolved {
            description = Blanks.fold(description);
            Objects.requireNonNull(sourceKind, "sourceKind");
        }

        /** Makes a speaker of the kind {@link SourceKind#UNKNOWN}. */
        public Unresolved(String description) {
            this(description, SourceKind.UNKNOWN);
        }

        @Override
        public String name() {
            return description;
        }

        @Override
        public String toString() {
            return description;
        }
    }
}
