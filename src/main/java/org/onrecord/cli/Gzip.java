package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;

/**
 * A format compressed with gzip.
 *
 * @param plain the format that is compressed
 */
record Gzip(Format plain) implements Format {

    private static final int BUFFER = 1 << 16;

    static Format of(Format plain) {
        return new Gzip(plain);
    }

    @Override
    public String extension() {
        return plain.extension() + ".gz";
    }

    @Override
    public ExtractionWriter open(OutputStream out) throws IOException {
        return plain.open(new GZIPOutputStream(out, BUFFER));
    }
}
