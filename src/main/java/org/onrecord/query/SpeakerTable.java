package org.onrecord.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.NameMatcher;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * Counts who is quoted, article by article, without keeping the articles. Speakers of the same type whose names are {@linkplain
 * NameMatcher#fold the same but for capitals, accents and the like} count as one: OnRecord cannot tell namesakes apart. Unnamed and
 * unresolved speakers are not counted. For use by one thread.
 *
 * <p>For more articles than memory holds:
 *
 * <pre>{@code
 * SpeakerTable table = new SpeakerTable();
 * Batch.with(extractor).run(articles, outcome -> {
 *     if (outcome instanceof Outcome.Extracted extracted) {
 *         table.add(outcome.article().id(), extracted.extraction());
 *     }
 * });
 * List<SpeakerRow> rows = table.rows();
 * }</pre>
 */
public final class SpeakerTable {

    private record Who(EntityType type, String key) {}

    private static final class Counts {
        private final Entity first;
        private final Map<String, Integer> articles = new LinkedHashMap<>();
        private final TreeSet<String> outlets = new TreeSet<>();

        private Counts(Entity first) {
            this.first = first;
        }

        private SpeakerRow row() {
            return new SpeakerRow(first.name(), first.type(), articles, List.copyOf(outlets));
        }
    }

    private final Map<Who, Counts> table = new LinkedHashMap<>();

    /**
     * Counts all quotations of an article.
     *
     * @param article what rows call it
     */
    public void add(String article, Extraction extraction) {
        for (Quotation quotation : extraction.quotations()) {
            add(article, new Quote(extraction, quotation));
        }
    }

    /**
     * Counts a quotation.
     *
     * @param article what rows call its article
     */
    public void add(String article, Quote quote) {
        for (Speaker speaker : quote.speakers()) {
            if (speaker instanceof Speaker.Named named) {
                Entity entity = named.entity();
                Counts counts = table.computeIfAbsent(
                        new Who(entity.type(), NameMatcher.fold(entity.name())), who -> new Counts(entity));
                counts.articles.merge(article, 1, Integer::sum);
                quote.outlet().ifPresent(counts.outlets::add);
            }
        }
    }

    /** Returns a row for each speaker: those with most quotations first, then those in most articles, then by name. */
    public List<SpeakerRow> rows() {
        List<SpeakerRow> rows = new ArrayList<>();
        table.values().forEach(counts -> rows.add(counts.row()));
        rows.sort(Comparator.comparingInt(SpeakerRow::quotations)
                .thenComparingInt(row -> row.articles().size())
                .reversed()
                .thenComparing(SpeakerRow::name)
                .thenComparing(SpeakerRow::type));
        return rows;
    }
}
