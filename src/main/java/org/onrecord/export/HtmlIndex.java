package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;
import org.onrecord.query.SpeakerTable;

/**
 * A page about a folder of articles' pages: who is quoted most, in how many articles and by which outlets, who is quoted
 * with whom, and the articles. Keeps of each article only what the page says of it. For use by one thread.
 *
 * <p>Speakers of the same type and name count as one, as {@link SpeakerTable} has it.
 *
 * <p>Beside the pages that it links:
 *
 * <pre>{@code
 * HtmlIndex index = new HtmlIndex();
 * for (Extraction extraction : extractions) {
 *     index.add(extraction.article().id() + ".html", extraction);
 * }
 * Files.writeString(Path.of("index.html"), index.page());
 * }</pre>
 *
 * @apiNote For people: the markup may change.
 */
public final class HtmlIndex {

    /**
     * What the page says of an article.
     *
     * @param href its page
     * @param speakers how many it quotes, with or without a name
     */
    record Entry(String href, String title, String outlet, String date, int quotations, int speakers) {}

    private final SpeakerTable speakers = new SpeakerTable();
    private final List<Entry> articles = new ArrayList<>();
    /**
     * Adds an article.
     *
     * @param href where its page is, seen from this page
     */
    public void add(String href, Extraction extraction) {
        speakers.add(href, extraction);
        Map<String, String> metadata = extraction.article().metadata();
        long named = extraction.quotations().stream()
                .flatMap(quotation -> quotation.speakers().stream())
                .distinct()
                .count();
        articles.add(new Entry(
                href,
                ArticleSection.title(extraction.article()),
                metadata.getOrDefault("outlet", ""),
                metadata.getOrDefault("date", ""),
                extraction.quotations().size(),
                (int) named));
    }

    /** The page on what was added. */
    public String page() {
        return new IndexPage(articles, speakers.rows()).toString();
    }
}
