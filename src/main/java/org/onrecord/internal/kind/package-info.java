/**
 * What kind of source each speaker is: an official, an expert, a witness. {@code SourceKindDecision} asks in order what
 * the article says of somebody, {@code PhraseKinds} says what words tell, {@code KindsNearby} looks at who is named
 * nearby, and {@code Antecedents}, {@code PositionsNearby}, {@code SameNouns} and {@code Introductions} at what was said before.
 *
 * <p>Not here: the table of words ({@code lexicon}), and the roles and affiliations of people ({@code profile}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.kind;

import org.jspecify.annotations.NullMarked;
