/**
 * Extractions in the formats that other programs and people read, and back from JSON: one class per {@link
 * org.onrecord.export.Format}.
 *
 * <p>A format turns values into characters. It opens no files and knows nothing of how an extraction was made.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
