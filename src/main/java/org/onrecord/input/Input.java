package org.onrecord.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file or stream of one format: opened when its turn comes, read as far as is needed. */
interface Input {

    /** Returns where its bytes are. */
    InputFile file();

    /** @throws IOException if it cannot be opened */
    Records open() throws IOException;

    /** The records of one input. */
    interface Records extends Closeable {

        /**
         * Returns the next article; null at the end.
         *
         * @throws InputException if it cannot be read; the next call continues after it
         * @throws IOException if reading fails and cannot continue
         */
        InputRecord.@Nullable Read next() throws IOException;

        /** Returns how many records so far were not articles and were not meant to be. */
        default long passedOver() {
            return 0;
        }
    }

    /** Reads the one record of an input that is read whole. */
    @FunctionalInterface
    interface Whole {
        InputRecord.Read read() throws IOException;
    }

    /** Returns records that are one: what {@code whole} reads, after which {@code opened} is closed. */
    static Records one(Closeable opened, Whole whole) {
        return new Records() {
            private boolean read;

            @Override
            public InputRecord.@Nullable Read next() throws IOException {
                if (read) {
                    return null;
                }
                read = true;
                return whole.read();
            }

            @Override
            public void close() throws IOException {
                opened.close();
            }
        };
    }
}
