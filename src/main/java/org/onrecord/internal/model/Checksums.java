package org.onrecord.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The checksums of the files that were read. Safe to share. */
final class Checksums {
    private final Map<ModelFile, Long> checksums = new ConcurrentHashMap<>();

    /** Returns a stream that sums up the bytes of a file while it is read; what its reader leaves unread is read when it is closed. */
    InputStream summing(InputStream in, ModelFile file) {
        return new Summed(in, file);
    }

    /** Tells whether a file was read and closed. */
    boolean has(ModelFile file) {
        return checksums.containsKey(file);
    }

    /** Returns the checksum of a file that was read and closed. */
    long of(ModelFile file) {
        return checksums.get(file);
    }

    private final class Summed extends CheckedInputStream {
        private final ModelFile file;
        private boolean closed;

        Summed(InputStream in, ModelFile file) {
            super(in, new CRC32());
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try {
                    transferTo(OutputStream.nullOutputStream());
                    checksums.put(file, getChecksum().getValue());
                } finally {
                    super.close();
                }
            }
        }
    }
}
