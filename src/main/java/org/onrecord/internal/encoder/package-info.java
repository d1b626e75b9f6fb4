/**
 * The small encoder, a transformer network that reads whole paragraphs: words as sub-words and shapes, an article as windows that the
 * network can read, and what the network says of names, as {@link org.onrecord.internal.tagging.LabelEvidence}, and of the sources of
 * quotations, as {@link org.onrecord.internal.linguistics.SourceEvidence}.
 *
 * <p>Not here: the library that computes the network ({@code encoder.onnx}, which is not in every jar), and how the evidence counts
 * ({@code tagging}, {@code attribution}).
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.encoder;

import org.jspecify.annotations.NullMarked;
