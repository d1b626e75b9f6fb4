/**
 * Computes networks with ONNX Runtime. This is the only package that uses its classes ({@code ai.onnxruntime}). It is compiled by the
 * Maven profile {@code accurate}, and is not in the plain jars: {@code internal.encoder} finds its class by the name.
 *
 * <p>Internal: not part of the API; may change in any version.
 */
@NullMarked
package org.onrecord.internal.encoder.onnx;

import org.jspecify.annotations.NullMarked;
