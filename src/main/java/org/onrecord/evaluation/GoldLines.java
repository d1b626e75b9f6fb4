package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the lines of a file that a user wrote, in UTF-8. Each is decoded by itself, so that an error can name its number.
 *
 * <pre>{@code
 * var names = new ArrayList<String>();
 * GoldLines.read(path, names::add);
 * }</pre>
 */
public final class GoldLines {

    private GoldLines() {}

    /** Takes a line without its end. */
    @FunctionalInterface
    public interface Reader {

        /** @throws IllegalArgumentException if it is not what a line should be; says why */
        void accept(String line);
    }

    /**
     * Gives each line to {@code reader}.
     *
     * @throws GoldFormatException if it is a folder, a line is not UTF-8 or the reader refuses it
     * @throws IOException if the file cannot be read
     */
    public static void read(Path file, Reader reader) throws IOException {
        if (Files.isDirectory(file)) {
            throw new GoldFormatException(file.toString(), "is a folder, not a file");
        }
        byte[] bytes = Files.readAllBytes(file);
        int number = 0;
        for (int start = 0; start < bytes.length; ) {
            number++;
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            int next = end + 1;
            if (end > start && bytes[end - 1] == '\r') {
                end--;
            }
            try {
                String line = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, start, end - start))
                        .toString();
                reader.accept(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            } catch (CharacterCodingException e) {
                throw new GoldFormatException(file, number, "not valid UTF-8", e);
            } catch (IllegalArgumentException e) {
                throw new GoldFormatException(file, number, String.valueOf(e.getMessage()), e);
            }
            start = next;
        }
    }
}
