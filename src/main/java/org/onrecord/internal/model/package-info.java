/**
 * Access to the learned models: the files of a models folder with their headers and fingerprint, and the linear model that
 * weighs named features.
 *
 * <p>Word lists belong in {@code lexicon}, the weights of the name tagger in {@code tagging}. Every fault of a file is a
 * {@code ModelFormatException} whose message names the file.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.model;

import org.jspecify.annotations.NullMarked;
