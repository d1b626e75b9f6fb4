/**
 * Reads what is in {@code models/}: weights, lexicons, name lists, and knows their file formats.
 * Anything wrong with a file is a {@code ModelFormatException} that names it.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.model;

import org.jspecify.annotations.NullMarked;
