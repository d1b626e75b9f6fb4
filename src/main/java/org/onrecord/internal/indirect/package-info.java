/**
 * Speech that is reported without quotation marks: from the words that may report to their sources, the reported content, and the
 * probability that all of it is right. A sentence is taken apart here: which word is a cue, where a content may begin and end (its
 * boundaries, by conjunctions and marks), which of the proposals is the most probable, and what is no report whatever its
 * probability ({@code ReportRules}).
 *
 * <p>Not here: words in quotation marks ({@code attribution}), what is known of a phrase whatever it is the source of ({@code phrase}), the
 * entity that a source refers to ({@code coreference}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.indirect;

import org.jspecify.annotations.NullMarked;
