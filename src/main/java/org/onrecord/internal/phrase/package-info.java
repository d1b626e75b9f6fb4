/**
 * What is known of a phrase whatever is quoted: noun phrases, their grammatical roles and reporting clauses, and how likely something is attributed to them.
 *
 * <p>Which phrase a quotation is attributed to is decided in {@code attribution}; whom a phrase means, in {@code coreference}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.phrase;

import org.jspecify.annotations.NullMarked;
