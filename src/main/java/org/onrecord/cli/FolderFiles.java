package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;

/** What an output folder holds besides the files of the articles. */
interface FolderFiles {

    /** Nothing. */
    FolderFiles NONE = fixed(Map.of());

    /** The names of these files, without extensions. */
    List<String> names();

    /**
     * An article was written.
     *
     * @param name of its files, without extensions
     */
    void add(String name, Extraction extraction);

    /** The files by their names, when all articles are written. */
    Map<String, String> contents();

    /** Files that do not depend on the articles. */
    static FolderFiles fixed(Map<String, String> contents) {
        return new FolderFiles() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public void add(String name, Extraction extraction) {}

            @Override
            public Map<String, String> contents() {
                return contents;
            }
        };
    }
}
