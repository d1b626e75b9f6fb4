/**
 * A text as tokens and sentences: our own {@code Token}, {@code Sentence} and {@code Analysis}, the {@code Analyzer} interface that
 * makes them, what a network that has read the text says of its sources ({@code SourceEvidence}), and questions about them that need
 * no word list, such as whether a sentence has a headline's capitals.
 *
 * <p>Implementations of {@code Analyzer} belong in {@code corenlp}; no class of another library is used here.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.linguistics;

import org.jspecify.annotations.NullMarked;
