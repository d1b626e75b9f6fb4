package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.onrecord.document.Extraction;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;

/** One document in a file. It gets the name that was asked for when it is complete, so nobody reads half of it. */
final class FileOutput implements Output {

    private final Path target;
    private final Path temporary;
    private final OutputStream out;
    private final ExtractionWriter writer;

    FileOutput(Path target, Format format) throws IOException {
        this(target, temporaryIn(target.toAbsolutePath().getParent()), format);
    }

    /** @param temporary a file in the folder of {@code target} that does not exist yet */
    FileOutput(Path target, Path temporary, Format format) throws IOException {
        this.target = target;
        this.temporary = temporary;
        // Files.createTempFile would make a file that nobody else may read.
        out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        writer = format.open(out);
    }

    @Override
    public String name() {
        return target.toString();
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        writer.write(extraction);
    }

    @Override
    public void commit() throws IOException {
        writer.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(temporary);
    }

    /** Returns a file that does not exist yet and is deleted when the program is told to end. */
    static Path temporaryIn(Path folder) {
        Path file = folder.resolve(".onrecord-" + UUID.randomUUID() + ".tmp");
        file.toFile().deleteOnExit();
        return file;
    }
}
