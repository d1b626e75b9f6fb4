package org.onrecord.export;

import java.util.List;
import org.onrecord.document.Extraction;

/**
 * The parts of an article that an {@link AuditReport} shows.
 *
 * @param href its page, seen from the report
 * @param date the date as its metadata have it; "" for none
 * @param quotations in text order
 */
record ReportedArticle(String href, String title, String date, List<IndexedQuotation> quotations) {

    static ReportedArticle of(String href, Extraction extraction) {
        return new ReportedArticle(
                href,
                ArticleSection.title(extraction.article()),
                extraction.article().metadata().getOrDefault("date", "").strip(),
                extraction.quotations().stream()
                        .map(quotation -> IndexedQuotation.of(href, extraction, quotation))
                        .toList());
    }
}
