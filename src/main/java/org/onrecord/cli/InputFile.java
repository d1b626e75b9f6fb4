package org.onrecord.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;

/**
 * A file of articles, perhaps compressed.
 *
 * @param path where it is
 * @param given what names its article: its name, or its path from the folder that was asked for
 * @param read gets the number of its bytes, as they are read
 */
record InputFile(Path path, String given, LongAdder read) {

    private static final String GZIP = ".gz";
    private static final int BUFFER = 1 << 16;

    /** What the user calls it. */
    @Override
    public String toString() {
        return path.toString();
    }

    /** What it was given as, without {@code .gz}. */
    String name() {
        return isCompressed() ? given.substring(0, given.length() - GZIP.length()) : given;
    }

    /** The name without {@code .gz} and without what follows its last dot; never empty. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot > name().lastIndexOf('/') + 1 ? name().substring(0, dot) : name();
    }

    /** What the name, without {@code .gz}, ends in, in small letters: {@code "jsonl"}. */
    String kind() {
        return name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The content, decompressed. */
    InputStream open() throws IOException {
        InputStream raw = openRaw();
        if (!isCompressed()) {
            return raw;
        }
        try {
            // Not buffered: a buffer would try to fill itself, and lose what stands before the place where a file is
            // cut.
            return new GZIPInputStream(raw, BUFFER);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** The bytes of the file as they are. */
    InputStream openRaw() throws IOException {
        return new BufferedInputStream(new Counted(Files.newInputStream(path), read), BUFFER);
    }

    private boolean isCompressed() {
        return given.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    private static final class Counted extends FilterInputStream {

        private final LongAdder count;

        Counted(InputStream in, LongAdder count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count.add(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int number = super.read(bytes, offset, length);
            count.add(Math.max(0, number));
            return number;
        }
    }
}
