package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.document.Extraction;

/** A place that extractions are written to. */
interface Output extends Closeable {

    /** Returns the name that the user knows. */
    String name();

    void write(Extraction extraction) throws IOException;

    /** Completes the output; call this when everything is written. */
    void commit() throws IOException;

    /** Releases the output. One that was not committed leaves no incomplete file under the name that was asked for. */
    @Override
    void close() throws IOException;
}
