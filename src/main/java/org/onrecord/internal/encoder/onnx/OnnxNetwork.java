package org.onrecord.internal.encoder.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.encoder.Network;

/**
 * A network in ONNX Runtime. Each call is computed by the thread that calls, so that a program decides how many processors are used. What
 * ONNX Runtime holds outside of the heap is given back when nobody refers to the network any longer.
 */
public final class OnnxNetwork implements Network {
    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtSession session;
    private final List<String> inputs;
    private final Map<String, String> texts;

    /**
     * Loads a network.
     *
     * @param file the bytes of its file
     * @throws OrtException if they are none that ONNX Runtime can read
     */
    public OnnxNetwork(byte[] file) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            // A plan of the memory would be kept for each length of a window.
            options.setMemoryPatternOptimization(false);
            session = Environment.SHARED.createSession(file, options);
        }
        CLEANER.register(this, new Closing(session));
        inputs = List.copyOf(session.getInputNames());
        texts = session.getMetadata().getCustomMetadata();
    }

    /** Closes a session; it must not refer to the network. */
    private record Closing(OrtSession session) implements Runnable {
        @Override
        public void run() {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public float[][] scores(int[]... values) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (int i = 0; i < values.length; i++) {
                tensors.put(
                        inputs.get(i),
                        OnnxTensor.createTensor(
                                Environment.SHARED, IntBuffer.wrap(values[i]), new long[] {values[i].length}));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return (float[][]) result.get(0).getValue();
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the network has no " + name);
        }
        return text;
    }
}
