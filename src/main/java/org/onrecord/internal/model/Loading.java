package org.onrecord.internal.model;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Loads a model on a thread of its own, so that several are loaded at the same time. */
public final class Loading<T> {

    private final FutureTask<T> task;

    private Loading(FutureTask<T> task) {
        this.task = task;
    }

    /** Starts loading. */
    public static <T> Loading<T> start(Callable<T> read) {
        var task = new FutureTask<>(read);
        var thread = new Thread(task, "onrecord-loading");
        thread.setDaemon(true);
        thread.start();
        return new Loading<>(task);
    }

    /**
     * Waits for the model and returns it. An interrupt does not end the waiting; the thread stays interrupted.
     *
     * @throws IOException if loading failed with one
     */
    public T get() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
