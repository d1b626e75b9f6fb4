/**
 * The {@code Analyzer} on Stanford CoreNLP: tokens, sentences and lemmas by its classes, parts of speech by a decoder of our own that
 * computes the features of its tagger, with the tagger's weights in a file of ours. Only this package and its {@code baseline} import
 * {@code edu.stanford}, and faults of CoreNLP are worked around here.
 *
 * <p>Names are tagged in {@code tagging}, which this package calls.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.corenlp;

import org.jspecify.annotations.NullMarked;
