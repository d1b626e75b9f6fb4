/**
 * Readers of gold corpora, scores of extractions and lists of their errors, measurements of speed and memory, and the comparison with
 * another system, as text, JSON and HTML. A new figure is a {@link org.onrecord.evaluation.Score} and a {@link
 * org.onrecord.evaluation.Task}.
 *
 * <p>Extracting, loading models and printing do not belong here.
 */
@NullMarked
package org.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
