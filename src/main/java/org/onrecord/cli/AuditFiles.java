package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;
import org.onrecord.export.AuditReport;

/** The page and the tables about the articles whose pages are in a folder beside them. */
final class AuditFiles implements FolderFiles {

    /** The name of the folder of the articles' pages. */
    static final String ARTICLES = "articles";

    private final AuditReport report = new AuditReport();

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public void add(String name, Extraction extraction) {
        report.add(ARTICLES + "/" + name + ".html", extraction);
    }

    @Override
    public Map<String, String> contents() {
        return report.files();
    }
}
