package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of code that the README shows. */
public final class Readme {

    static final Path FILE = Path.of("README.md");

    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Readme() {}

    /**
     * One of them.
     *
     * @param language empty where none is named
     */
    record Block(String language, String text) {}

    /** All, in order. */
    static List<Block> blocks() throws IOException {
        return FENCED.matcher(Files.readString(FILE))
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /** The only one in that language that has the word. */
    public static String block(String language, String word) throws IOException {
        List<Block> found = blocks().stream()
                .filter(block -> block.language().equals(language))
                .filter(block -> block.text().contains(word))
                .toList();
        assertThat(found).as(language + " with " + word).hasSize(1);
        return found.get(0).text().strip();
    }
}
