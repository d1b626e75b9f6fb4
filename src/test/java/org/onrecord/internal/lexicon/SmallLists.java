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
    private static final List<ModelFile> LISTS = List.of(
            ModelFile.ABBREVIATIONS,
            ModelFile.CUES,
            ModelFile.DEMONYMS,
            ModelFile.FIRST_NAMES,
            ModelFile.KINDS,
            ModelFile.KNOWN_NAMES,
            ModelFile.NICKNAMES,
            ModelFile.ROLES,
            ModelFile.SOURCES,
            ModelFile.TITLES);

    private final Map<ModelFile, List<String>> lines = new EnumMap<>(ModelFile.class);

    /** Adds a line to a list; tabs are written as bars. */
    public SmallLists with(ModelFile file, String line) {
        lines.computeIfAbsent(file, f -> new ArrayList<>()).add(line.replace('|', '\t'));
        return this;
    }

    /** Loads the lists. */
    public Lexicon lexicon() {
        try {
            Path folder = Files.createTempDirectory("lists");
            for (ModelFile file : LISTS) {
                var all = new ArrayList<String>();
                all.add(file.header() == null ? "# a list" : file.header());
                all.addAll(lines.getOrDefault(file, List.of()));
                Files.write(folder.resolve(file.fileName()), all);
            }
            Lexicon lexicon = Lexicon.load(ModelFolder.at(folder));
            for (ModelFile file : LISTS) {
                Files.delete(folder.resolve(file.fileName()));
            }
            Files.delete(folder);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
