/**
 * The text as characters: its paragraphs, and the quotation marks in them paired to quoted spans.
 * Nothing here knows words, sentences or names; every offset points into the text as given.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.text;

import org.jspecify.annotations.NullMarked;
