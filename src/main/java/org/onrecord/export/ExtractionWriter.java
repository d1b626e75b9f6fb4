package org.onrecord.export;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import org.onrecord.document.Extraction;

/**
 * Writes extractions, one after the other, to one document. For use by one thread.
 *
 * @apiNote Clients may implement this; new methods will have default implementations.
 */
public interface ExtractionWriter extends Closeable, Flushable {

    /**
     * Writes the next extraction.
     *
     * @throws IOException if the underlying stream throws it
     */
    void write(Extraction extraction) throws IOException;

    /** Completes the document and closes the underlying stream. */
    @Override
    void close() throws IOException;
}
