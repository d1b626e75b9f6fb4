package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.document.Extraction;

/** Where extractions go. */
interface Output extends Closeable {

    /** What the user calls it. */
    String name();

    void write(Extraction extraction) throws IOException;

    /** All is written: the output is completed and stays. */
    void commit() throws IOException;

    /** Lets go of the output. What was not committed is left in the state that harms a reader least. */
    @Override
    void close() throws IOException;
}
