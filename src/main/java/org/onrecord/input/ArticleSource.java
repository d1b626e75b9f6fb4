package org.onrecord.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an input, in order, read when they are asked for. A record that cannot be read is an {@link
 * InputRecord.Unreadable}; reading continues after it where that is possible.
 *
 * <p>Holds one article at a time, however many there are. Not safe to share between threads.
 */
public final class ArticleSource implements Iterator<InputRecord>, AutoCloseable {

    private final List<Input> inputs;
    private final LongAdder read;
    private final Map<String, Integer> unread;
    private int opened;
    private Input.@Nullable Records records;
    private @Nullable InputRecord next;
    private long passedOver;

    ArticleSource(List<Input> inputs, LongAdder read, Map<String, Integer> unread) {
        this.inputs = List.copyOf(inputs);
        this.read = read;
        this.unread = Collections.unmodifiableMap(new TreeMap<>(unread));
    }

    /** Returns whether there is another record. Opens files and reads the next record. */
    @Override
    public boolean hasNext() {
        while (next == null && (records != null || opened < inputs.size())) {
            advance();
        }
        return next != null;
    }

    @Override
    public InputRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        InputRecord record = Objects.requireNonNull(next);
        next = null;
        return record;
    }

    /** Returns the files that are read, in order; empty for a stream. */
    public List<Path> files() {
        return inputs.stream()
                .map(input -> input.file().path())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the sizes of the files together, in bytes, as they are stored; 0 for a stream. */
    public long bytes() {
        long bytes = 0;
        for (Path file : files()) {
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                // Opening it will say so.
            }
        }
        return bytes;
    }

    /** Returns how many bytes were read so far, as they are stored. Any thread may ask. */
    public long bytesRead() {
        return read.sum();
    }

    /**
     * Returns whether texts are made while reading, from pages or archives. They are then in none of the files, so that they must
     * be stored for offsets to mean anything.
     */
    public boolean makesText() {
        return inputs.stream().anyMatch(input -> input instanceof PageInput || input instanceof WarcInput);
    }

    /** Returns how many records of archives so far are not pages: requests, redirections, pictures and the like. */
    public long passedOver() {
        return passedOver + (records == null ? 0 : records.passedOver());
    }

    /**
     * Returns how many files of the folder are of kinds that are not read, by the extension in small letters, without a dot; ""
     * for files without one.
     */
    public Map<String, Integer> unread() {
        return unread;
    }

    /** Closes the file that is being read. Errors are of no interest: it was only read from. */
    @Override
    public void close() {
        opened = inputs.size();
        end();
    }

    private void end() {
        if (records != null) {
            passedOver += records.passedOver();
            try {
                records.close();
            } catch (IOException e) {
                // It was only read from, and all that it could give was taken.
            }
            records = null;
        }
    }

    private void advance() {
        try {
            if (records == null) {
                records = inputs.get(opened++).open();
            }
            next = records.next();
            if (next == null) {
                end();
            }
        } catch (InputException e) {
            next = new InputRecord.Unreadable(e);
        } catch (IOException e) {
            end();
            next = new InputRecord.Unreadable(
                    InputException.of(inputs.get(opened - 1).file().shown(), e));
        }
    }
}
