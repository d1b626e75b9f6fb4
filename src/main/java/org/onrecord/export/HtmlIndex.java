package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;
import org.onrecord.document.Warning;
import org.onrecord.query.SpeakerTable;

/**
 * A page about a folder of articles' pages: who is quoted most, in which articles and outlets, who is quoted with whom, a link to each
 * quotation, and the articles. It keeps only the parts of each article that the page shows. For use by one thread.
 *
 * <p>Speakers are counted as {@link SpeakerTable} does it: by name and type. Quotations whose speakers are unnamed, unresolved or
 * missing are listed apart and counted for nobody.
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
     * @param href its page, seen from the index
     * @param original its address on the web; null if it is not known
     * @param warnings what to know before relying on it
     */
    record Entry(
            String href,
            String title,
            @Nullable String original,
            String outlet,
            String date,
            List<IndexedQuotation> quotations,
            List<String> warnings) {

        /** Returns how many different named speakers it quotes. */
        int namedSpeakers() {
            return (int) quotations.stream()
                    .flatMap(quotation -> quotation.named().stream())
                    .distinct()
                    .count();
        }
    }

    private final SpeakerTable speakers = new SpeakerTable();
    private final List<Entry> articles = new ArrayList<>();

    /**
     * Adds an article.
     *
     * @param href the address of its {@link Html} page, seen from the index
     */
    public void add(String href, Extraction extraction) {
        speakers.add(href, extraction);
        Map<String, String> metadata = extraction.article().metadata();
        articles.add(new Entry(
                href,
                ArticleSection.title(extraction.article()),
                ArticleLink.of(extraction.article()),
                metadata.getOrDefault("outlet", ""),
                metadata.getOrDefault("date", ""),
                extraction.quotations().stream()
                        .map(quotation -> IndexedQuotation.of(href, extraction, quotation))
                        .toList(),
                extraction.warnings().stream().map(Warning::message).toList()));
    }

    /** Returns the page about the articles that were added. */
    public String page() {
        return new IndexPage(articles, speakers.rows()).toString();
    }
}
