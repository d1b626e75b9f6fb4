/**
 * Questions to one or many extractions: who says what across articles, how often, where, when, and beside whom.
 *
 * <p>Answers are plain streams, lists and records. Nothing here reads files or knows how an extraction was made.
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
