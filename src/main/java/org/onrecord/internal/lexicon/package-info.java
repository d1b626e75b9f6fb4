/**
 * Word lists: names, titles, roles, demonyms, reporting words, and what the user added to them. Each file is parsed once, into a
 * {@code Lexicon}, and {@code NameKey} has the forms under which names are compared.
 *
 * <p>Nothing here knows tokens or sentences; rules that use the lists belong in the rooms that apply them.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.lexicon;

import org.jspecify.annotations.NullMarked;
