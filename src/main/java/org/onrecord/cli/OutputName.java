package org.onrecord.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The file or folder that {@code --output} names.
 *
 * @param argument FILE-OR-FOLDER; null, or "-", for standard output
 */
record OutputName(@Nullable String argument) {

    private static final String GZIP = ".gz";

    boolean isStandardOutput() {
        return argument == null || argument.equals("-");
    }

    /** @throws java.nio.file.InvalidPathException if the argument is no path */
    boolean isFolder() {
        return !isStandardOutput()
                && (argument.endsWith("/") || argument.endsWith(File.separator) || Files.isDirectory(path()));
    }

    /** Returns whether the file is to be compressed. */
    boolean isCompressed() {
        return !isStandardOutput() && argument.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** Returns what a file's name ends in, without {@code .gz}, in small letters; "" for a folder and for standard output. */
    String extension() {
        if (isStandardOutput() || isFolder()) {
            return "";
        }
        String name = plainName();
        return name.lastIndexOf('.') > 0
                ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Returns the file whose name has {@code suffix} before the extension: {@code NAME-mentions.csv.gz}. */
    Path beside(String suffix) {
        String name = path().getFileName().toString();
        String plain = plainName();
        int dot = plain.lastIndexOf('.') > 0 ? plain.lastIndexOf('.') : plain.length();
        return path().resolveSibling(name.substring(0, dot) + suffix + name.substring(dot));
    }

    Path path() {
        return Path.of(argument);
    }

    /** Returns the name of the file without {@code .gz}. */
    private String plainName() {
        Path file = path().getFileName();
        String name = file == null ? "" : file.toString();
        return isCompressed() ? name.substring(0, Math.max(0, name.length() - GZIP.length())) : name;
    }

    @Override
    public String toString() {
        return argument == null ? "standard output" : argument;
    }
}
