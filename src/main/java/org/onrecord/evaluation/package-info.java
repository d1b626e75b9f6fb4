/**
 * Gold readers, scores, and the comparison with stock CoreNLP: how good the extraction is, on whose corpus.
 */
@NullMarked
package org.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
