/**
 * From quoted spans to attributed quotations: candidate sources, cues, features, the ranker.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.quotation;

import org.jspecify.annotations.NullMarked;
