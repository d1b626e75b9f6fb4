package org.onrecord.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that articles are read from, perhaps compressed.
 *
 * @param shown its name in messages
 * @param given what names its article: its file name, or its path from the folder that was asked for
 * @param path the file; null for a stream
 * @param opening opens the bytes as they are stored
 * @param read gets the number of its bytes, as they are read
 */
record InputFile(String shown, String given, @Nullable Path path, Opening opening, LongAdder read) {

    private static final String GZIP = ".gz";
    private static final int BUFFER = 1 << 16;

    /** Opens a stream of bytes. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Returns a file with the name that it is {@code given}. */
    static InputFile of(Path path, String given, LongAdder read) {
        return new InputFile(path.toString(), given, path, () -> Files.newInputStream(path), read);
    }

    /** Returns the name given, without {@code .gz}. */
    String name() {
        return isCompressed() ? given.substring(0, given.length() - GZIP.length()) : given;
    }

    /** Returns the name without {@code .gz} and without its extension; never empty. */
    String stem() {
        int dot = extensionDot();
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** Returns the extension of the name, without {@code .gz}, in small letters: {@code "jsonl"}; empty where it has none. */
    String extension() {
        int dot = extensionDot();
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private int extensionDot() {
        int dot = name().lastIndexOf('.');
        return dot > name().lastIndexOf('/') + 1 ? dot : -1;
    }

    /** Opens the content, decompressed. A stream, whose name does not tell, is looked at. */
    InputStream open() throws IOException {
        var raw = new ForwardStream(opening.open(), read);
        try {
            // Not buffered: a buffer would try to fill itself, and lose the bytes before the place where a file is cut.
            return isCompressed() || path == null && raw.startsCompressed() ? new GZIPInputStream(raw, BUFFER) : raw;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Opens an archive, decompressed record by record if it is compressed, whatever its name says. */
    InputStream openArchive() throws IOException {
        var raw = new ForwardStream(opening.open(), read);
        try {
            return raw.startsCompressed() ? new GzipMembers(raw) : raw;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private boolean isCompressed() {
        return path != null && given.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
