/**
 * Reads articles from where people keep them: texts, JSON Lines, HTML pages, web archives, and folders of these.
 *
 * <p>Begin with {@link org.onrecord.input.ArticleInput}. Everything here turns bytes into an {@link
 * org.onrecord.document.Article}, with its metadata and with warnings about the reading. Nothing here looks for names or
 * quotations, and nothing is printed.
 *
 * <p>Pages need {@code org.jsoup:jsoup}, archives {@code org.netpreserve:jwarc} as well; both are optional dependencies of the
 * library. No other package names them.
 */
@NullMarked
package org.onrecord.input;

import org.jspecify.annotations.NullMarked;
