package org.onrecord.document;

import java.util.Objects;

/**
 * Who stands behind a quotation's source.
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
public sealed interface Speaker permits Speaker.Named, Speaker.Unnamed {

    /** What to call the speaker: the entity's name, or the source's own words. */
    String name();

    /**
     * An entity of the article.
     *
     * @param entity one of the extraction's entities
     */
    record Named(Entity entity) implements Speaker {

        /** @throws NullPointerException if {@code entity} is null */
        public Named {
            Objects.requireNonNull(entity, "entity");
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
     * Somebody whom the article does not name, or whose name could not be told with confidence: "officials", a "he" that
     * nobody explains.
     *
     * @param description the source's own words
     */
    record Unnamed(String description) implements Speaker {

        /** @throws NullPointerException if {@code description} is null */
        public Unnamed {
            Objects.requireNonNull(description, "description");
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
