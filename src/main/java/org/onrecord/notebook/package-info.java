/**
 * Extractions and tables in notebooks whose kernel is built on JShell: as HTML if the kernel can show it, otherwise as text.
 *
 * <p>Compiling and running need no kernel: kernels are found by the names of their classes. HTML itself is written in {@code
 * org.onrecord.export}.
 */
@NullMarked
package org.onrecord.notebook;

import org.jspecify.annotations.NullMarked;
