package org.onrecord.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** The body of a request, a part of which must arrive within a time limit. Jetty ends a read that waits for so long. */
final class TimedInput extends FilterInputStream {

    private final Duration limit;
    private long end;

    TimedInput(InputStream in, Duration limit) {
        super(in);
        this.limit = limit;
        restart();
    }

    /** Begins a new part: the whole time is left. */
    void restart() {
        end = System.nanoTime() + limit.toNanos();
    }

    /** @throws ProblemException if the time is over */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, length);
            if (System.nanoTime() - end > 0) {
                throw tooSlow();
            }
            return count;
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw tooSlow();
            }
            throw e;
        }
    }

    /** Reads a byte; nothing calls it, because everything is read in arrays. */
    @Override
    public int read() {
        throw new UnsupportedOperationException();
    }

    private ProblemException tooSlow() {
        return new ProblemException(Problem.tooSlow(limit.toSeconds()));
    }
}
