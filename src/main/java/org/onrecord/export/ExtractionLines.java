package org.onrecord.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/** Lines of JSON as extractions, with the number of the line in every message. */
final class ExtractionLines extends Spliterators.AbstractSpliterator<Extraction> {
    private final BufferedReader lines;
    private final String file;
    private int number;

    /** @param file empty if the lines come from elsewhere */
    ExtractionLines(BufferedReader lines, String file) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.lines = Objects.requireNonNull(lines, "lines");
        this.file = file;
    }

    Stream<Extraction> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Extraction> action) {
        String line = nextLine();
        if (line == null) {
            return false;
        }
        Extraction extraction;
        try {
            extraction = JsonLines.read(line);
        } catch (ExtractionFormatException e) {
            throw e.at(file, number);
        }
        action.accept(extraction);
        return true;
    }

    /** Returns the next line that is not blank; null at the end. */
    private @Nullable String nextLine() {
        try {
            String line;
            do {
                line = lines.readLine();
                number++;
                if (number == 1 && line != null && line.startsWith("\uFEFF")) {
                    line = line.substring(1);
                }
            } while (line != null && line.isBlank());
            return line;
        } catch (CharacterCodingException e) {
            // The reader decodes ahead: the bad bytes may be some lines further on.
            throw new ExtractionFormatException("", "not UTF-8", e).at(file, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
