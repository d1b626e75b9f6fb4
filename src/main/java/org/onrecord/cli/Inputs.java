package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/**
 * All inputs of a run.
 *
 * @param all in their order
 * @param read counts the bytes of their files as they are read
 */
record Inputs(List<Input> all, LongAdder read) {

    /** Returns their files. */
    List<Path> files() {
        return all.stream().map(Input::file).filter(Objects::nonNull).toList();
    }

    /** The sizes of their files, together, in bytes. */
    long bytes() {
        long bytes = 0;
        for (Input input : all) {
            try {
                bytes += input.file() == null ? 0 : Files.size(input.file());
            } catch (IOException e) {
                // Whoever opens it will say so.
            }
        }
        return bytes;
    }

    /** How many of them were read. */
    long bytesRead() {
        return read.sum();
    }
}
