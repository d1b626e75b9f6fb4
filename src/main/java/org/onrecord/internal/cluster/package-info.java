/**
 * Which names name the same person, organization or place.
 *
 * <p>Pronouns and descriptions belong in {@code coreference}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.cluster;

import org.jspecify.annotations.NullMarked;
