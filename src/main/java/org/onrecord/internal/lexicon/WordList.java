package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Files that users write: UTF-8, comments after {@code #} at the beginning of a line, empty lines passed over. */
public final class WordList {

    private WordList() {}

    /**
     * A word a line, in lower case.
     *
     * @throws LineException if a line holds more than a word
     */
    public static List<String> read(Path file) throws IOException {
        var words = new ArrayList<String>();
        for (Line line : lines(file)) {
            String word = line.text().strip();
            if (word.chars().anyMatch(Character::isWhitespace)) {
                throw new LineException(line.number(), "'" + word + "' is more than one word");
            }
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return List.copyOf(words);
    }

    /**
     * A line that is neither empty nor a comment.
     *
     * @param number from 1
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
