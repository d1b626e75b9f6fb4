/**
 * The small encoder, a transformer network that reads whole paragraphs: words as sub-words and shapes, an article as windows that the
 * network can read, and what the network says of each token as {@link org.onrecord.internal.tagging.LabelEvidence}.
 *
 * <p>Not here: the library that computes the network ({@code encoder.onnx}, which is not in every jar), and how the evidence counts
 * ({@code tagging}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.encoder;

import org.jspecify.annotations.NullMarked;
