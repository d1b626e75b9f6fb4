package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard streams of the process.
 *
 * @param in standard input
 * @param out standard output, unwrapped: a {@code PrintStream} would hide that the reader of a pipe is gone
 * @param err standard error, in UTF-8 like all output
 * @param errIsTerminal whether standard error is a terminal
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean errIsTerminal) {

    Streams(InputStream in, OutputStream out, OutputStream err, boolean errIsTerminal) {
        this(in, out, new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), errIsTerminal);
    }

    /** Returns the streams of this process. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                standardErrorIsTerminal());
    }

    /** Tells whether standard error is a terminal; {@code System.console()} is about the other two streams. */
    private static boolean standardErrorIsTerminal() {
        try {
            // Linux tells at once that it is a file or a pipe; the shell needs a process of its own.
            return isDevice(Path.of("/proc/self/fd/2")) && shellSeesTerminal();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isDevice(Path link) throws IOException {
        return !Files.isSymbolicLink(link) || Files.readSymbolicLink(link).startsWith("/dev");
    }

    private static boolean shellSeesTerminal() throws IOException, InterruptedException {
        var test = new ProcessBuilder("sh", "-c", "test -t 2");
        return test.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0;
    }
}
