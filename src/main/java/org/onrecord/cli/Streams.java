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

/**
 * What the process reads from and prints to.
 *
 * @param in standard input
 * @param out standard output, raw: a {@code PrintStream} would hide that the reader of a pipe is gone
 * @param err standard error, UTF-8 as all that is printed
 * @param errIsTerminal whether a person is watching standard error
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean errIsTerminal) {

    Streams(InputStream in, OutputStream out, OutputStream err, boolean errIsTerminal) {
        this(in, out, new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), errIsTerminal);
    }

    /** Those of this process. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                standardErrorIsTerminal());
    }

    /** Asks the shell, because {@code System.console()} is about the other two streams. False where there is no shell. */
    private static boolean standardErrorIsTerminal() {
        try {
            var test = new ProcessBuilder("sh", "-c", "test -t 2");
            return test.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
