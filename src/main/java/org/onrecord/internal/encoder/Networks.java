package org.onrecord.internal.encoder;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * Loads networks with the class that computes them. It is looked up by its name, because it is not in every jar, as the
 * library it needs.
 */
public final class Networks {
    private static final String NETWORK = "org.onrecord.internal.encoder.onnx.OnnxNetwork";
    private static final String LIBRARY = "com.microsoft.onnxruntime:onnxruntime";
    private static final String ADD =
            "run onrecord-accurate.jar, or add the dependencies org.onrecord:onrecord with classifier encoder and "
                    + LIBRARY;

    private Networks() {}

    /**
     * Loads a network.
     *
     * @throws MissingEncoderException if the class, the library or the shipped file is missing
     * @throws ModelFormatException if the file in the user's folder is missing, or is not such a network
     */
    public static Network load(ModelFolder models, ModelFile file) throws IOException {
        Class<?> type = type();
        byte[] bytes = models.has(file) ? models.network(file) : missing(models, file);
        try {
            return (Network) type.getConstructor(byte[].class).newInstance(bytes);
        } catch (InvocationTargetException e) {
            throw failure(models.nameOf(file), e.getCause());
        } catch (LinkageError e) {
            throw failure(models.nameOf(file), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type() throws MissingEncoderException {
        try {
            // Not initialized here: the JVM would look for the library, and throw an error before it can be told from
            // others.
            return Class.forName(NETWORK, false, Networks.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MissingEncoderException("is not in this jar", ADD, e);
        }
    }

    private static byte[] missing(ModelFolder models, ModelFile file) throws IOException {
        if (models.isShipped()) {
            throw new MissingEncoderException("is not in this jar", ADD, null);
        }
        throw new ModelFormatException("model file is missing: " + models.nameOf(file));
    }

    private static IOException failure(String file, Throwable cause) {
        if (cause instanceof VirtualMachineError error) {
            throw error;
        }
        if (cause instanceof NoClassDefFoundError
                && String.valueOf(cause.getMessage()).startsWith("ai/onnxruntime/")) {
            return new MissingEncoderException(
                    "needs ONNX Runtime, which is not on the class path", "add the dependency " + LIBRARY, cause);
        }
        if (cause instanceof LinkageError || cause instanceof RuntimeException) {
            return new MissingEncoderException(
                    "needs ONNX Runtime, which does not run here (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + "): " + reason(cause),
                    "use a version of " + LIBRARY + " for this platform, or read without the encoder",
                    cause);
        }
        return new ModelFormatException("not a network: " + file, cause);
    }

    /** Returns the first cause: an error in a static initializer says nothing itself. */
    private static Throwable reason(Throwable thrown) {
        Throwable reason = thrown;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }
}
