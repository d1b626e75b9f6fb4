package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Word lists that a test writes itself. Lists that it does not write are empty, except for the countries of the JDK. */
public final class SmallLists {
    private final Map<ModelFile, List<String>> lines = new EnumMap<>(ModelFile.class);

    /** Opens a folder that has some of the model files; the others are empty. A new word list needs no file there. */
    public static ModelFolder folder(Path some) throws IOException {
        Path all = temporaryFolder();
        for (ModelFile file : ModelFile.values()) {
            Path given = some.resolve(file.fileName());
            write(all, file, Files.exists(given) ? Files.readAllLines(given) : start(file));
        }
        return ModelFolder.at(all);
    }

    /** Adds a line to a list; tabs are written as bars. */
    public SmallLists with(ModelFile file, String line) {
        lines.computeIfAbsent(file, SmallLists::start).add(line.replace('|', '\t'));
        return this;
    }

    /** Loads the lists. */
    public Lexicon lexicon() {
        try {
            Path folder = temporaryFolder();
            for (ModelFile file : ModelFile.values()) {
                write(folder, file, lines.getOrDefault(file, start(file)));
            }
            return Lexicon.load(ModelFolder.at(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> start(ModelFile file) {
        return new ArrayList<>(List.of(file.header() == null ? "# a list" : file.header()));
    }

    private static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("lists");
        // before its files: what is registered last is deleted first
        folder.toFile().deleteOnExit();
        return folder;
    }

    private static void write(Path folder, ModelFile file, List<String> lines) throws IOException {
        Path path = Files.write(folder.resolve(file.fileName()), lines);
        path.toFile().deleteOnExit();
    }
}
