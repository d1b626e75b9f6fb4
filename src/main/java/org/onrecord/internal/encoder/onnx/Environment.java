package org.onrecord.internal.encoder.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/** What ONNX Runtime has once in a process. */
final class Environment {
    /** Logs nothing, because what ONNX Runtime logs is printed. */
    static final OrtEnvironment SHARED =
            OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "onrecord");

    private Environment() {}
}
