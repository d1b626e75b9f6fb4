/**
 * Stock CoreNLP, set up as its documentation says, with its answers turned into our extractions: the system that OnRecord is compared with,
 * and the source of the word clusters and of the part-of-speech model. It needs CoreNLP's whole models artifact on the class path.
 *
 * <p>The extractor never uses this package; scores and comparisons belong in {@code org.onrecord.evaluation}.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.corenlp.baseline;

import org.jspecify.annotations.NullMarked;
