package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a file that a user wrote: UTF-8, without blank lines and comments, which begin with {@code #}. */
final class UserFile {

    private UserFile() {}

    /**
     * A line that is neither blank nor a comment.
     *
     * @param number from 1
     * @param text without the line break
     */
    record Line(int number, String text) {}

    static List<Line> lines(Path file) throws IOException {
        try {
            var lines = new ArrayList<Line>();
            int number = 0;
            for (String text : Files.readAllLines(file)) {
                number++;
                String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new Line(number, line));
                }
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw new LineException(0, "is not UTF-8");
        }
    }
}
