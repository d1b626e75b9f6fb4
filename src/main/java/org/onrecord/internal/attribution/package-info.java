/**
 * From quoted content to its cue and source: candidates, features, the ranker.
 *
 * <p>Whom the source means is decided in {@code coreference}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.attribution;

import org.jspecify.annotations.NullMarked;
