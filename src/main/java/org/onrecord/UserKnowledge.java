package org.onrecord;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.internal.lexicon.LineException;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.SourceKindReader;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.lexicon.UserCues;

/**
 * The names, cues and kinds of source of a user, from files and from memory.
 *
 * @param names in the order in which the user gave them, those of the file first
 * @param cues in lower case
 * @param sourceWords words that tell the kind of a source; none occurs twice
 */
record UserKnowledge(NameTable names, List<String> cues, List<SourceWord> sourceWords) {

    /**
     * Reads the files.
     *
     * @throws UserFileException if a file cannot be read, or a line of it is malformed
     * @throws IllegalArgumentException if a name, or words for a kind of source, are given both in memory and by the file
     */
    static UserKnowledge read(ExtractorSettings settings) {
        NameTable names = nameTable(settings.names());
        if (settings.namesFile() != null) {
            names = read(settings.namesFile(), NameTable::read).and(names);
        }
        List<String> cues = new ArrayList<>(settings.cues());
        if (settings.cuesFile() != null) {
            cues.addAll(read(settings.cuesFile(), UserCues::read));
        }
        List<SourceWord> sourceWords = new ArrayList<>(SourceKindReader.of(settings.sourceKinds()));
        if (settings.sourceKindsFile() != null) {
            addAll(sourceWords, read(settings.sourceKindsFile(), SourceKindReader::read));
        }
        return new UserKnowledge(names, cues, sourceWords);
    }

    /**
     * Returns the names as a table.
     *
     * @throws IllegalArgumentException if a name occurs twice
     */
    static NameTable nameTable(List<KnownName> names) {
        return new NameTable(names.stream()
                .map(known -> NameTable.Entry.of(known.name(), known.type(), known.otherNames()))
                .toList());
    }

    private static void addAll(List<SourceWord> words, List<SourceWord> others) {
        Set<String> given = words.stream().map(SourceWord::words).collect(Collectors.toSet());
        for (SourceWord other : others) {
            if (given.contains(other.words())) {
                throw new IllegalArgumentException("the kind of source of '" + other.words() + "' is given twice");
            }
            words.add(other);
        }
    }

    private static <T> T read(Path file, FileReader<T> reader) {
        try {
            return reader.read(file);
        } catch (LineException e) {
            throw new UserFileException(file, e.line(), e.problem(), e);
        } catch (NoSuchFileException e) {
            throw new UserFileException(file, 0, "there is no such file", e);
        } catch (IOException e) {
            throw new UserFileException(file, 0, "cannot be read: " + e.getMessage(), e);
        }
    }

    private interface FileReader<T> {
        T read(Path file) throws IOException;
    }
}
