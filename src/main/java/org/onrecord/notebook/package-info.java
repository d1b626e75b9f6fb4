/**
 * Extractions and tables in notebooks whose kernel is built on JShell: rich where a kernel can show it, else text.
 *
 * <p>No kernel is needed to compile or to run this: one that is there is found by the names of its classes.
 */
@NullMarked
package org.onrecord.notebook;

import org.jspecify.annotations.NullMarked;
