/**
 * Readers of gold corpora, scores of extractions, and their comparison with another system. A new figure is a {@link
 * org.onrecord.evaluation.Score} and a {@link org.onrecord.evaluation.Task}; nothing here extracts, loads models or prints.
 */
@NullMarked
package org.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
