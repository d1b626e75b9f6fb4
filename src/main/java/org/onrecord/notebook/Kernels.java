package org.onrecord.notebook;

import java.util.List;

/** Finds the kernel that runs this program, if one does, and speaks its language. */
final class Kernels {

    /** What kernels take for rich output. All of them have a constructor from text, and methods to add other forms. */
    private static final List<String> OUTPUTS = List.of(
            "org.rapaio.jupyter.kernel.display.DisplayData",
            "org.dflib.jjava.jupyter.kernel.display.DisplayData",
            "io.github.spencerpark.jupyter.kernel.display.DisplayData");

    private Kernels() {}

    /** Returns the object that the kernel displays as {@code shown}; {@code shown} itself without a known kernel. */
    static Object output(RichOutput shown) {
        for (String name : OUTPUTS) {
            for (ClassLoader loader : loaders()) {
                try {
                    return output(Class.forName(name, true, loader), shown);
                } catch (ReflectiveOperationException | LinkageError e) {
                    // Not this kernel, or not a version of it that is known: the next one, or plain text.
                }
            }
        }
        return shown;
    }

    private static List<ClassLoader> loaders() {
        ClassLoader ours = Kernels.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null || context == ours ? List.of(ours) : List.of(ours, context);
    }

    private static Object output(Class<?> type, RichOutput shown) throws ReflectiveOperationException {
        Object output = start(type, shown.text());
        type.getMethod("putText", String.class).invoke(output, shown.text());
        type.getMethod("putHTML", String.class).invoke(output, shown.html());
        return output;
    }

    private static Object start(Class<?> type, String text) throws ReflectiveOperationException {
        try {
            return type.getMethod("fromText", String.class).invoke(null, text);
        } catch (NoSuchMethodException e) {
            return type.getConstructor(String.class).newInstance(text);
        }
    }
}
