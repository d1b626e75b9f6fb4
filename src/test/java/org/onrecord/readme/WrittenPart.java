package org.onrecord.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a Markdown file that a program writes, between two comments: {@code <!-- name -->} and {@code <!-- /name -->}. */
public record WrittenPart(Path file, String name) {

    /** What stands there. */
    public String read() throws IOException {
        return place().group(2);
    }

    /** Puts something there. */
    public void write(String content) throws IOException {
        Files.writeString(file, place().replaceFirst("$1" + Matcher.quoteReplacement(content) + "$3"));
    }

    private Matcher place() throws IOException {
        String start = "<!-- " + name + " -->";
        String end = "<!-- /" + name + " -->";
        Matcher place = Pattern.compile("(" + start + "\n)(.*?)(" + end + ")", Pattern.DOTALL)
                .matcher(Files.readString(file));
        if (!place.find()) {
            throw new IOException(file + " has no place for it, " + start + " to " + end);
        }
        return place;
    }
}
