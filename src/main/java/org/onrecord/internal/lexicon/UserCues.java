package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The reporting verbs that a user adds. */
public final class UserCues {

    private UserCues() {}

    /**
     * Reads a file with a word on each line, and returns the words in lower case.
     *
     * @throws LineException if a line holds more than a word
     */
    public static List<String> read(Path file) throws IOException {
        var words = new ArrayList<String>();
        for (UserFile.Line line : UserFile.lines(file)) {
            try {
                words.add(word(line.text()));
            } catch (IllegalArgumentException e) {
                throw new LineException(line.number(), String.valueOf(e.getMessage()));
            }
        }
        return List.copyOf(words);
    }

    /**
     * Returns the words in lower case.
     *
     * @throws IllegalArgumentException if one of them is blank or more than a word
     */
    public static List<String> of(Collection<String> words) {
        return words.stream().map(UserCues::word).toList();
    }

    private static String word(String text) {
        String word = text.strip();
        if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "'" + word + "' is " + (word.isEmpty() ? "no word" : "more than one word"));
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
