package org.onrecord.input;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How articles are stored in a file or a stream.
 *
 * <p>The names of files tell it; a stream has none:
 *
 * <pre>{@code
 * ArticleInput input = ArticleInput.create().format(InputFormat.JSONL).textField("body");
 * try (ArticleSource articles = input.open(System.in, "standard input", "stdin")) {
 *     articles.forEachRemaining(System.out::println);
 * }
 * }</pre>
 */
public enum InputFormat {
    /** One article of plain text, in UTF-8 or with a byte order mark. */
    TEXT("txt"),
    /** JSON Lines: one article a line. */
    JSONL("jsonl"),
    /** One HTML page; its main text is the article. */
    HTML("html", "htm"),
    /** A web archive: one article for each response with an HTML page. */
    WARC("warc");

    private final Set<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = Set.of(extensions);
    }

    /** Returns the format of files whose names end in {@code extension}, given in small letters; empty for other kinds. */
    static Optional<InputFormat> ofExtension(String extension) {
        for (InputFormat format : values()) {
            if (format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns the name in small letters, as the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
