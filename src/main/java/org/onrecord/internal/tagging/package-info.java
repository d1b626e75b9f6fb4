/**
 * The name tagger: a linear-chain conditional random field over the tokens of an article, the features of the tokens, and the
 * two ways in which the whole article counts (the context of a word elsewhere, the mean of its scores).
 *
 * <p>It gives tokens a type. What the names are is decided in {@code name}; training belongs in {@code org.onrecord.training}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.tagging;

import org.jspecify.annotations.NullMarked;
