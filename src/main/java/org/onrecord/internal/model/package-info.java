/**
 * Learned models: the files of a models folder with their headers and fingerprint, the linear model of named features, and the ranker that
 * chooses one of several alternatives or none. Also what other packages' models are stored in: hashes of words and features ({@code
 * FeatureHash}, {@code HashIndex}), tables of numbers for words ({@code WordTable}), and the reading of whole arrays of numbers.
 *
 * <p>Word lists belong in {@code lexicon}, the weights of the name tagger in {@code tagging}, training in {@code
 * org.onrecord.training}. Every fault of a file is a {@code ModelFormatException} whose message names the file.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.model;

import org.jspecify.annotations.NullMarked;
