/**
 * Extractions as text, JSON, CSV, HTML and brat annotations, and back from JSON. Each {@link org.onrecord.export.Format} is a
 * public class; the classes that it needs for its fields, tables and pages are not public.
 *
 * <p>A format turns extractions into characters. How an extraction was made does not belong here, nor do the names of output
 * files.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
