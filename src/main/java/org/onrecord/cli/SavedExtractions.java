package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.OnRecordException;
import org.onrecord.document.Extraction;
import org.onrecord.export.JsonLines;

/**
 * Reads jsonl outputs of {@code extract}, line by line.
 *
 * @param remedy what the user can do about a line that cannot be read
 */
record SavedExtractions(Streams streams, Messages messages, String remedy) {

    /** The first field of every line that {@code extract} writes. */
    private static final String START = "{\"schema\":";

    /** Takes an extraction that was read. */
    @FunctionalInterface
    interface Sink {
        /** @throws IOException if the output fails */
        void accept(Extraction extraction) throws IOException;
    }

    /** Returns whether a file has the extension and the first line of an output of {@code extract}. */
    static boolean isOne(Path file) throws IOException {
        if (!ConvertInputs.isJsonLines(file) || !Files.isRegularFile(file)) {
            return false;
        }
        try (LineReader lines = LineReader.open(file)) {
            String first = lines.next();
            return first != null && first.startsWith(START);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Reads a file, or standard input; lines that cannot be read are reported.
     *
     * @throws UncheckedIOException if the sink fails; a failure of the input is reported
     */
    void read(Path input, Sink sink) {
        boolean standardInput = input.equals(ConvertInputs.STANDARD_INPUT);
        try (LineReader lines =
                standardInput ? LineReader.of(streams.in(), "standard input") : LineReader.open(input)) {
            for (String line = next(lines); line != null; line = next(lines)) {
                Extraction extraction = line.isBlank() ? null : read(line, lines.where());
                if (extraction != null) {
                    give(extraction, sink);
                }
            }
        } catch (IOException e) {
            messages.problem(Problem.of(standardInput ? "standard input" : input.toString(), e));
        }
    }

    private static void give(Extraction extraction, Sink sink) {
        try {
            sink.accept(extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the next line that is text; null if there is none. */
    private @Nullable String next(LineReader lines) throws IOException {
        while (true) {
            try {
                return lines.next();
            } catch (CharacterCodingException e) {
                messages.problem(new Problem(lines.where(), "not valid UTF-8", remedy));
            }
        }
    }

    private @Nullable Extraction read(String line, String where) {
        try {
            return JsonLines.read(line);
        } catch (OnRecordException e) {
            messages.problem(new Problem(where, String.valueOf(e.getMessage()), remedy));
            return null;
        }
    }
}
