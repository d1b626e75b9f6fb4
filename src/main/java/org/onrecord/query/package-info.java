/**
 * Questions to one or many extractions: who says what across articles, how often, where, when, and beside whom.
 *
 * <p>Answers are plain streams, lists and records. Formats do not belong here, and nothing here reads files.
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
