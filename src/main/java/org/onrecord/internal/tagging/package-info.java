/**
 * The name tagger: a linear-chain conditional random field over the tokens of an article, and what it sees of each token.
 * It gives tokens a type; what the names are, and of whom, is for {@code internal.entity} to say.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.tagging;

import org.jspecify.annotations.NullMarked;
