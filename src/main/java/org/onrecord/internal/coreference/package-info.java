/**
 * Whom a pronoun or a description means.
 *
 * <p>Nothing here knows quotations: it is told which phrases speak.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.coreference;

import org.jspecify.annotations.NullMarked;
