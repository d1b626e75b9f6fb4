package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import org.onrecord.document.Extraction;

/** Several outputs side by side; each gets every extraction. */
record Outputs(List<Output> parts) implements Output {

    @Override
    public String name() {
        return parts.get(0).name();
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        for (Output part : parts) {
            part.write(extraction);
        }
    }

    @Override
    public void commit() throws IOException {
        for (Output part : parts) {
            part.commit();
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Output part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
