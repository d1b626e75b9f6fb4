package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onrecord.document.Extraction;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;

/**
 * A file of lines that is called {@code NAME.part} while it is written and {@code NAME} when it is complete. A run that ends early
 * leaves the part, and another run can continue it.
 */
final class PartOutput implements Output {

    private final Path target;
    private final LineFile part;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ExtractionWriter writer;

    /** @param format a format that writes one line for each extraction and nothing else */
    PartOutput(Path target, Format format) throws IOException {
        this.target = target;
        part = new LineFile(partOf(target));
        writer = format.open(line);
    }

    static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    @Override
    public String name() {
        return target.toString();
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        line.reset();
        writer.write(extraction);
        writer.flush();
        part.append(line.toByteArray());
    }

    @Override
    public void commit() throws IOException {
        part.force();
        part.close();
        try {
            Files.move(part.file(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part.file(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
        if (Files.exists(part.file()) && Files.size(part.file()) == 0) {
            Files.delete(part.file());
        }
    }
}
