package org.onrecord.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Writes the answers of a stream in the order of its lines, each as soon as it is there and those before it are written.
 *
 * <p>Answers that the client does not read yet are kept, up to a limit: many clients send everything before they read anything.
 */
final class OrderedAnswers {

    private final OutputStream out;
    private final Executor writers;
    private final int window;
    private final long limit;
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
    private int running;
    private long unwritten;
    private boolean failed;

    /**
     * @param writers the threads that write
     * @param window the number of answers that may be in the making
     * @param limit the number of bytes that may wait to be written
     */
    OrderedAnswers(OutputStream out, Executor writers, int window, long limit) {
        this.out = out;
        this.writers = writers;
        this.window = window;
        this.limit = limit;
    }

    /**
     * Starts the work on an answer when there is room for it.
     *
     * @throws IOException if the client is gone
     */
    synchronized void add(Supplier<CompletableFuture<byte[]>> work) throws IOException, InterruptedException {
        while (!failed && (running >= window || unwritten >= limit)) {
            wait();
        }
        if (failed) {
            throw new IOException("the answers cannot be written");
        }
        running++;
        CompletableFuture<byte[]> answer = work.get().thenApply(this::made);
        written = written.thenCombineAsync(answer, this::write, writers);
    }

    private synchronized byte[] made(byte[] answer) {
        running--;
        unwritten += answer.length;
        notifyAll();
        return answer;
    }

    private Void write(Void before, byte[] answer) {
        try {
            out.write(answer);
            out.flush();
            done(answer.length, false);
            return before;
        } catch (IOException e) {
            done(answer.length, true);
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void done(int length, boolean badly) {
        unwritten -= length;
        failed |= badly;
        notifyAll();
    }

    /**
     * Waits until all answers are written.
     *
     * @throws IOException if the client is gone
     */
    void finish() throws IOException, InterruptedException {
        CompletableFuture<Void> last;
        synchronized (this) {
            last = written;
        }
        try {
            last.get();
        } catch (ExecutionException | CompletionException e) {
            throw new IOException("the answers cannot be written", e);
        }
    }
}
