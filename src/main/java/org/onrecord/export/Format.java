package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format in which extractions are written. Immutable: one format may open any number of streams at the same time.
 *
 * <p>All formats are used in the same way:
 *
 * <pre>{@code
 * Format format = Csv.quotations();
 * try (ExtractionWriter writer = format.open(Files.newOutputStream(Path.of("out." + format.extension())))) {
 *     for (Extraction extraction : extractions) {
 *         writer.write(extraction);
 *     }
 * }
 * }</pre>
 *
 * @apiNote Clients may implement this; new methods will have default implementations.
 */
public interface Format {

    /** Returns the extension of files in this format, without the dot: {@code "jsonl"}. */
    String extension();

    /**
     * Starts a document on {@code out}. Any number of extractions can be written to it, also none.
     *
     * @param out receives UTF-8, whatever the platform's charset; the writer closes it
     * @throws IOException if {@code out} throws it
     */
    ExtractionWriter open(OutputStream out) throws IOException;
}
