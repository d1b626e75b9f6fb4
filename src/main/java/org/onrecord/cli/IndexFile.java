package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;
import org.onrecord.export.HtmlIndex;

/** The page about the pages in a folder. */
final class IndexFile implements FolderFiles {

    private final HtmlIndex index = new HtmlIndex();

    @Override
    public List<String> names() {
        return List.of("index");
    }

    @Override
    public void add(String name, Extraction extraction) {
        // A name has only letters, digits, dots, hyphens and underscores, so it needs no escaping in a link.
        index.add(name + ".html", extraction);
    }

    @Override
    public Map<String, String> contents() {
        return Map.of("index.html", index.page());
    }
}
