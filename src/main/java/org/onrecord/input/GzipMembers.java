package org.onrecord.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses a file of gzip members, of which an archive has one for each record. A member that is damaged is reported once by a
 * {@link ZipException}; reading then continues with the next one.
 */
final class GzipMembers extends BulkStream {

    private static final int BUFFER = 1 << 16;

    /** What a member begins with: two bytes for gzip, one for the only method of compression. */
    private static final int[] MAGIC = {0x1F, 0x8B, 8};

    private final PushbackInputStream raw;
    private @Nullable Member member;

    GzipMembers(InputStream compressed) {
        raw = new PushbackInputStream(compressed, BUFFER + MAGIC.length);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (member != null || findMember()) {
            Member current = member;
            try {
                int number = current.read(bytes, offset, length);
                if (number >= 0) {
                    return number;
                }
                // It also ends where no member follows directly; there may be one further on.
                member = null;
                raw.unread(current.rest());
            } catch (ZipException e) {
                member = null;
                raw.unread(current.rest());
                throw e;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    private boolean findMember() throws IOException {
        int matched = 0;
        for (int next = raw.read(); next >= 0; next = raw.read()) {
            matched = next == MAGIC[matched] ? matched + 1 : next == MAGIC[0] ? 1 : 0;
            if (matched == MAGIC.length) {
                for (int k = MAGIC.length - 1; k >= 0; k--) {
                    raw.unread(MAGIC[k]);
                }
                try {
                    member = new Member(raw);
                    return true;
                } catch (ZipException e) {
                    // These bytes stood there by chance.
                    matched = 0;
                }
            }
        }
        return false;
    }

    /** Members that follow each other directly. */
    private static final class Member extends GZIPInputStream {

        Member(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        /** Returns the compressed bytes that were read and not used. */
        byte[] rest() {
            return Arrays.copyOfRange(buf, len - inf.getRemaining(), len);
        }
    }
}
