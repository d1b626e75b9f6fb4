/**
 * The entry point: {@link org.onrecord.Extractor}, what configures it, and what it throws.
 *
 * <p>Nothing else belongs here: what goes in and comes out are the types of {@link org.onrecord.document}.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
