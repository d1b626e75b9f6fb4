package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.document.Extraction;
import org.onrecord.export.Format;

/** A folder with one file, or several side by side, for each article, named after the article's id. */
final class FolderOutput implements Output {

    /** In characters: file systems allow 255 bytes, and a character takes up to 4. */
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Path temporary;
    private final List<Format> parts;
    private final FolderFiles others;
    private final Map<String, Integer> uses = new HashMap<>();

    /** @param others further files of the folder; articles do not get their names */
    FolderOutput(Path folder, List<Format> parts, FolderFiles others) {
        this.folder = folder;
        temporary = FileOutput.temporaryIn(folder);
        this.parts = parts;
        this.others = others;
        others.names().forEach(this::free);
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        String name = free(fileName(extraction.article().id()));
        for (Format part : parts) {
            Path file = folder.resolve(name + "." + part.extension());
            try (var output = new FileOutput(file, temporary, part)) {
                output.write(extraction);
                output.commit();
            }
        }
        others.add(name, extraction);
    }

    @Override
    public void commit() throws IOException {
        for (Map.Entry<String, String> other : others.contents().entrySet()) {
            Files.write(temporary, other.getValue().getBytes(StandardCharsets.UTF_8));
            Path file = folder.resolve(other.getKey());
            Files.createDirectories(file.getParent());
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {}

    /** Replaces whatever could lead out of the folder, because an id may be a URL or a path. */
    private String fileName(String id) {
        String name = id.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.", "_");
        if (!canBeSpelled(name)) {
            name = name.replaceAll("[^\\p{ASCII}]", "_");
        }
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
    }

    /**
     * Tells whether the file system can represent the name. It cannot represent letters outside ASCII if no locale is
     * set, as in many containers.
     */
    private boolean canBeSpelled(String name) {
        try {
            folder.resolve(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Numbers a name that is taken: two articles may have the same id, and some file systems ignore capitals. */
    private String free(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        int number = uses.merge(key, 1, Integer::sum);
        return number == 1 ? name : free(name + "-" + number);
    }
}
