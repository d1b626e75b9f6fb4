/**
 * Many articles: read by several threads, in input order, in bounded memory, one outcome per article.
 *
 * <p>The classes here know neither the source of the articles nor the formats of extractions.
 */
@NullMarked
package org.onrecord.batch;

import org.jspecify.annotations.NullMarked;
