package org.onrecord;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.lexicon.LineException;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.UserCues;

/**
 * The names and cues of a user, from files and from memory.
 *
 * @param names in the order in which the user gave them, those of the file first
 * @param cues in lower case
 */
record UserKnowledge(NameTable names, List<String> cues) {

    /**
     * Reads the files.
     *
     * @throws UserFileException if a file cannot be read, or a line of it is malformed
     * @throws IllegalArgumentException if a name is given both in memory and by the file
     */
    static UserKnowledge read(ExtractorSettings settings) {
        NameTable names = ExtractorSettings.nameTable(settings.names());
        if (settings.namesFile() != null) {
            names = read(settings.namesFile(), NameTable::read).and(names);
        }
        List<String> cues = new ArrayList<>(settings.cues());
        if (settings.cuesFile() != null) {
            cues.addAll(read(settings.cuesFile(), UserCues::read));
        }
        return new UserKnowledge(names, cues);
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
