/**
 * The entry point: {@link org.onrecord.Extractor}, its settings and its exceptions. {@code ArticleReader} joins the steps
 * from a text to its extraction.
 *
 * <p>The types of articles and extractions belong in {@link org.onrecord.document}, the steps of the extraction in the packages
 * below {@code org.onrecord.internal}.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
