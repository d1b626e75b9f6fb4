/**
 * From quoted spans to attributed quotations: candidate sources, cues, features, the ranker.
 */
@NullMarked
package org.onrecord.internal.quotation;

import org.jspecify.annotations.NullMarked;
