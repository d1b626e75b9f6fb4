/**
 * Names: from the types that the tagger gave to tokens to the names of an article, in a list of passes over a draft. Whatever
 * adds, removes or retypes a name belongs here, as a {@code NamePass}.
 *
 * <p>Which names mean the same entity is decided in {@code cluster}; types of tokens come from {@code tagging}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.name;

import org.jspecify.annotations.NullMarked;
