/**
 * Extractions over HTTP: a page to paste an article into, and an interface for programs in any language.
 *
 * <p>What is asked and answered, its limits and its refusals belong here; pages and other formats are written in {@code
 * org.onrecord.export}. Jetty, which speaks HTTP, is an optional dependency, and only this package uses it.
 */
@NullMarked
package org.onrecord.server;

import org.jspecify.annotations.NullMarked;
