package org.onrecord.input;

import java.io.IOException;
import java.io.InputStream;

/** A stream that says how several bytes are read; a single byte is read in the same way. */
abstract class BulkStream extends InputStream {

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] bytes, int offset, int length) throws IOException;
}
