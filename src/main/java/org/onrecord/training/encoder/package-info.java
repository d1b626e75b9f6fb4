/**
 * Prepares what the encoder of {@code org.onrecord.internal.encoder} is trained with: the weights of a pretrained network, read from its
 * ONNX file, the examples that are made of gold corpora, the schedule of a training, and the ONNX file of what was
 * learned. Nothing here needs a library for neural networks: those classes are in {@code org.onrecord.training.djl},
 * which only the Maven profile {@code encoder-training} compiles.
 *
 * <p>Not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.training.encoder;

import org.jspecify.annotations.NullMarked;
