/**
 * Word lists and counts of words: names, titles, roles, demonyms, legal forms of companies, reporting words, labels that name no speaker, letter
 * case, and the names and reporting words that users add. Each file is parsed once, into a {@code Lexicon}; {@code NameKey} has the forms under which names are compared, and {@code
 * Truecaser} gives a text in one case its ordinary capitals.
 *
 * <p>Nothing here uses tokens or sentences; rules that apply the lists belong in the packages that use them.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.lexicon;

import org.jspecify.annotations.NullMarked;
