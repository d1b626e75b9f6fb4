/**
 * From the tagger's types to names: passes over a draft of the article's names.
 *
 * <p>Which names mean the same thing is decided in {@code cluster}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.name;

import org.jspecify.annotations.NullMarked;
