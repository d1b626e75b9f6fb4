package org.onrecord.input;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The contents of a folder.
 *
 * @param folder where it is
 * @param recursive whether the folders in it were looked into
 * @param files those that are read, by their paths from the folder
 * @param unread how many files are of kinds that are not read, by extension; "" for those that have none
 */
record Folder(Path folder, boolean recursive, List<Path> files, Map<String, Integer> unread) {

    /** Lists a folder; files and folders whose names begin with a dot are hidden and not counted. */
    static Folder list(Path folder, boolean recursive) throws InputException {
        var result = new Folder(folder, recursive, new ArrayList<>(), new TreeMap<>());
        try (Stream<Path> found = Files.walk(folder, recursive ? Integer.MAX_VALUE : 1)) {
            found.filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(result::nameOf))
                    .forEach(result::add);
            return result;
        } catch (UncheckedIOException e) {
            throw InputException.of(folder.toString(), e.getCause());
        } catch (IOException e) {
            throw InputException.of(folder.toString(), e);
        }
    }

    private void add(Path file) {
        String extension = InputFile.of(file, nameOf(file), new LongAdder()).extension();
        if (InputFormat.ofExtension(extension).isPresent()) {
            files.add(file);
        } else {
            unread.merge(extension, 1, Integer::sum);
        }
    }

    /** Returns the path of a file from the folder, the same on all systems. */
    String nameOf(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** Returns the kinds of files that are not read, for a message: ", only 2 .pdf, 1 .docx"; empty if there are none. */
    String others() {
        return unread.isEmpty()
                ? ""
                : ", only "
                        + unread.entrySet().stream()
                                .map(kind -> kind.getValue() + " "
                                        + (kind.getKey().isEmpty() ? "without extension" : "." + kind.getKey()))
                                .collect(Collectors.joining(", "));
    }

    /** Returns what to do where no file is read. */
    String remedy(String kinds) {
        return recursive ? kinds : kinds + "; --recursive looks into the folders in it, too";
    }

    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }
}
