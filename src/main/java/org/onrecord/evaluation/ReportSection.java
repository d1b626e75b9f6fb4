package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The generated part of a Markdown file, between two comments. */
public final class ReportSection {

    private static final String START = "<!-- evaluation -->";
    private static final String END = "<!-- /evaluation -->";

    private ReportSection() {}

    /**
     * Replaces the text between the comments {@value #START} and {@value #END} by {@code content}. They are added at
     * the end where they are not there, and so is the file.
     *
     * @throws IOException if the file cannot be read or written
     */
    public static void write(Path file, String content) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            text = "# Models\n";
        }
        Files.writeString(file, replaced(text, content));
    }

    static String replaced(String text, String content) {
        int from = text.indexOf(START);
        int to = from < 0 ? -1 : text.indexOf(END, from);
        if (to < 0) {
            return text.stripTrailing() + "\n\n" + START + "\n" + content + END + "\n";
        }
        return text.substring(0, from) + START + "\n" + content + text.substring(to);
    }
}
