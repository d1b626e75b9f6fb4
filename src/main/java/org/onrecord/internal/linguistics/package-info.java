/**
 * What is known of a text's words: our own {@code Token}, {@code Sentence} and {@code Analysis}, and the {@code Analyzer}
 * that finds them. No class of an analysis library is named here.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.linguistics;

import org.jspecify.annotations.NullMarked;
