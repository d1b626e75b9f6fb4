/**
 * Writes extractions in the formats that other programs and people read, and reads them back from JSON. Each public class that is a
 * {@link org.onrecord.export.Format} is one of these formats; the other classes serve them: rows of tables, parts of pages,
 * the index over many articles with its charts, and the pages and tables of an audit.
 *
 * <p>A format turns values into characters. Opening files, choosing formats and extracting do not belong here.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
