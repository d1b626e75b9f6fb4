package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;

/** The files of an output folder that belong to no single article. */
interface FolderFiles {

    /** No files. */
    FolderFiles NONE = fixed(Map.of());

    /** Returns the names of these files, without extensions. */
    List<String> names();

    /**
     * Adds an article that was written.
     *
     * @param name the name of its files, without extensions
     */
    void add(String name, Extraction extraction);

    /** Returns the contents of the files by their names, which may have slashes for folders; call this when all articles are written. */
    Map<String, String> contents();

    /** Returns files that do not depend on the articles. */
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
