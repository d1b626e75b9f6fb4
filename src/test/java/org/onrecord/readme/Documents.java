package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents for users, the README and the pages in {@code src/site/markdown}, and the blocks of code that they show. */
public final class Documents {

    static final Path README = Path.of("README.md");
    static final Path PAGES = Path.of("src", "site", "markdown");

    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Documents() {}

    /**
     * A block of code.
     *
     * @param language empty where none is named
     */
    record Block(String language, String text) {}

    /** Returns the README and then the pages, sorted by name. */
    static List<Path> all() throws IOException {
        var files = new ArrayList<Path>(List.of(README));
        try (Stream<Path> pages = Files.list(PAGES)) {
            pages.sorted().forEach(files::add);
        }
        return files;
    }

    /** Returns the page with that name, such as {@code java.md}. */
    static Path page(String name) {
        return PAGES.resolve(name);
    }

    /** Returns the text of all documents. */
    static String text() throws IOException {
        var text = new StringBuilder();
        for (Path file : all()) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString();
    }

    /** Returns all blocks, in order. */
    static List<Block> blocks() throws IOException {
        return FENCED.matcher(text())
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /** Returns the only block in that language that contains the words. */
    public static String block(String language, String words) throws IOException {
        List<Block> found = blocks().stream()
                .filter(block -> block.language().equals(language))
                .filter(block -> block.text().contains(words))
                .toList();
        assertThat(found).as(language + " with " + words).hasSize(1);
        return found.get(0).text().strip();
    }
}
