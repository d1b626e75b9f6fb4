/**
 * Stock CoreNLP as its own documentation sets it up, mapped to our extractions: what OnRecord is measured against. Nothing in
 * the library's own path comes here; it needs the whole models artifact on the class path.
 *
 * <p>Internal: no part of the API, and free to change in any version.
 */
@NullMarked
package org.onrecord.internal.corenlp.baseline;

import org.jspecify.annotations.NullMarked;
