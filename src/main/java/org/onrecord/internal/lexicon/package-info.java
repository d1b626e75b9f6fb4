/**
 * Word lists and counts of words: names, titles, roles, demonyms, legal forms of companies, reporting words, kinds of source, labels that
 * name no speaker, letter case, the usage of words in large collections, and the names and words that users add. Each file is parsed
 * once, into a {@code Lexicon}, and checked as it is read. {@code RuleWords} has the short lists of single rules, by the constants of
 * {@code WordList}; {@code NameKey} has the forms under which names are compared; {@code Spelling} compares other spellings of a name;
 * {@code Truecaser} gives a text in one case its ordinary capitals.
 *
 * <p>Here it is said what a word is, never what it does in a sentence: nothing here uses tokens or sentences, and rules
 * that apply the lists belong in the packages that use them.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.lexicon;

import org.jspecify.annotations.NullMarked;
