package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way to write extractions down. Immutable: one format may open any number of streams at the same time.
 *
 * <p>One way for all of them:
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
 * @apiNote Yours to implement, too. What is added comes with a default.
 */
public interface Format {

    /** What the name of a file in this format ends in, without the dot: {@code "jsonl"}. */
    String extension();

    /**
     * Starts a document on {@code out}, to which any number of extractions is written, also none.
     *
     * @param out takes UTF-8, whatever the platform's charset; closed by the writer
     * @throws IOException if {@code out} does
     */
    ExtractionWriter open(OutputStream out) throws IOException;
}
