package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditTable;

/**
 * An {@link Audit} as files for people and programs: a page with charts, tables and a link from each figure to its quotations; the same
 * figures as tables in CSV; the charts as pictures in SVG. It keeps only the parts of each article that these show. For use by one
 * thread.
 *
 * <p>Beside the pages that it links:
 *
 * <pre>{@code
 * AuditReport report = new AuditReport();
 * for (Extraction extraction : extractions) {
 *     report.add(extraction.article().id() + ".html", extraction);
 * }
 * for (Map.Entry<String, String> file : report.files().entrySet()) {
 *     Path path = Path.of("audit").resolve(file.getKey());
 *     Files.createDirectories(path.getParent());
 *     Files.writeString(path, file.getValue());
 * }
 * }</pre>
 *
 * @apiNote The tables are for programs: columns may be added. The page is for people: its markup may change.
 */
public final class AuditReport {

    private final AuditTable table = new AuditTable();
    private final List<ReportedArticle> articles = new ArrayList<>();

    /**
     * Adds an article.
     *
     * @param href the address of its {@link Html} page, seen from the report's page
     */
    public void add(String href, Extraction extraction) {
        table.add(extraction.article().id(), extraction);
        articles.add(ReportedArticle.of(href, extraction));
    }

    /** Returns the audit of the articles that were added. */
    public Audit audit() {
        return table.audit();
    }

    /**
     * Returns the files by their names, which have slashes for folders:
     *
     * <ul>
     *   <li>{@code index.html}, the page;
     *   <li>{@code overall.csv}, {@code outlets.csv}, {@code months.csv} and {@code outlets-months.csv} with a row for each group of
     *       each {@link org.onrecord.query.Breakdown};
     *   <li>{@code speakers.csv} with a row for each speaker who has a name;
     *   <li>{@code quotations.csv} with a row for each speaker of each quotation, from which all other figures can be counted;
     *   <li>{@code charts/NAME.svg}, the charts of the page.
     * </ul>
     */
    public Map<String, String> files() {
        Audit audit = audit();
        Map<String, String> files = new LinkedHashMap<>();
        var charts = new AuditCharts(audit, new AuditLinks(audit));
        files.put("index.html", new AuditPage(audit, articles, charts).toString());
        files.putAll(new AuditTables(audit, articles).files());
        charts.all().forEach((name, chart) -> files.put("charts/" + name + ".svg", chart.picture()));
        return files;
    }
}
