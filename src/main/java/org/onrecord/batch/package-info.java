/**
 * Many articles: read by several threads, in input order, in bounded memory, one outcome per article.
 *
 * <p>Nothing here knows where articles come from or where extractions go.
 */
@NullMarked
package org.onrecord.batch;

import org.jspecify.annotations.NullMarked;
