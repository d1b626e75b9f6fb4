/**
 * The public value types: articles and extractions, and their parts.
 *
 * <p>Records, sealed interfaces and enums that depend on the JDK alone, immutable and validated when they are made. All
 * offsets are half-open UTF-16 code units (Java {@code String} indices) of the article's text as given. Enums and
 * sealed types may grow in later versions: a {@code switch} over them should have a default.
 *
 * <p>The comparison of names belongs here as well: {@link org.onrecord.document.NameMatcher} finds the entities that a name given by
 * a user may refer to.
 */
@NullMarked
package org.onrecord.document;

import org.jspecify.annotations.NullMarked;
