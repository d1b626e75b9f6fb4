/**
 * Word lists and gazetteers: each file is parsed once, and names are folded in one way.
 *
 * <p>Nothing here knows tokens or sentences.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.lexicon;

import org.jspecify.annotations.NullMarked;
