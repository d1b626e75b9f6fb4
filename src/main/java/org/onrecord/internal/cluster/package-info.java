/**
 * Entities: which names of an article name the same person, organization or place. An index of the names is built, then each
 * name is assigned in text order; rules for people and for organizations and places are apart.
 *
 * <p>Whether something is a name is decided in {@code name}; pronouns and descriptions belong in {@code coreference}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.cluster;

import org.jspecify.annotations.NullMarked;
