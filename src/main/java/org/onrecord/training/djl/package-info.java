/**
 * Trains the encoder of {@code org.onrecord.internal.encoder} with the Deep Java Library and its PyTorch engine. Only the Maven profile
 * {@code encoder-training} compiles these classes and has their libraries; so {@code TrainEncoder} is a program of its
 * own, and no command of {@code cli}.
 *
 * <p>Not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.training.djl;

import org.jspecify.annotations.NullMarked;
