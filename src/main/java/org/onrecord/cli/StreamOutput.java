package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.document.Extraction;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;

/** One document on standard output, a pipe or a device; each article is flushed when it is ready. */
final class StreamOutput implements Output {

    private final String name;
    private final OutputStream out;
    private final ExtractionWriter writer;

    StreamOutput(String name, Format format, OutputStream out) throws IOException {
        this.name = name;
        this.out = out;
        writer = format.open(out);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        writer.write(extraction);
        writer.flush();
    }

    @Override
    public void commit() throws IOException {
        writer.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
