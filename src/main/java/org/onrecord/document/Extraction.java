package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything found in one article.
 *
 * <p>What people ask next:
 *
 * <pre>{@code
 * for (Entity entity : extraction.entities()) {
 *     for (Quotation quotation : extraction.quotationsBy(entity)) {
 *         System.out.println(entity.name() + " about " + extraction.entitiesIn(quotation));
 *     }
 * }
 * Provenance by = extraction.by();
 * System.out.println("OnRecord " + by.library() + ", models " + by.models());
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param article what was read
 * @param entities who and what is named, in order of first mention; {@code entities.get(i).id() == i}
 * @param quotations who said what, in text order; {@code quotations.get(i).id() == i}
 * @param by the library and models that found it
 * @param warnings what to know before relying on it; mostly empty
 */
public record Extraction(
        Article article, List<Entity> entities, List<Quotation> quotations, Provenance by, List<Warning> warnings) {

    /**
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if ids are not positions, a span reaches beyond the text, the text of a mention or
     *     cue is not the article's, a speaker is not one of {@code entities}, or a quotation is within one that does not come
     *     before it
     */
    public Extraction {
        Objects.requireNonNull(article, "article");
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
        Objects.requireNonNull(by, "by");
        warnings = List.copyOf(warnings);
        new Consistency(article.text(), entities).check(quotations);
    }

    /** An extraction without warnings. */
    public Extraction(Article article, List<Entity> entities, List<Quotation> quotations, Provenance by) {
        this(article, entities, quotations, by, List.of());
    }

    /**
     * Returns this extraction with {@code more} warnings before its own: what the reading of the article had to say.
     *
     * @throws NullPointerException if {@code more} or one of it is null
     */
    public Extraction withWarnings(List<Warning> more) {
        return more.isEmpty()
                ? this
                : new Extraction(
                        article,
                        entities,
                        quotations,
                        by,
                        Stream.concat(more.stream(), warnings.stream()).toList());
    }

    /** The quoted words: the contents of the quotation's spans, joined by one space. */
    public String textOf(Quotation quotation) {
        return quotation.spans().stream().map(this::textOf).collect(Collectors.joining(" "));
    }

    /** The article's text under {@code span}. */
    public String textOf(Span span) {
        return span.in(article.text());
    }

    /** The speakers' names, joined by " &amp; "; "(nobody)" where the text attributes the words to nobody. */
    public String speakerOf(Quotation quotation) {
        return quotation.speakers().isEmpty()
                ? "(nobody)"
                : quotation.speakers().stream().map(Speaker::name).collect(Collectors.joining(" & "));
    }

    /** The quotations of which {@code entity} is a speaker, in text order. */
    public List<Quotation> quotationsBy(Entity entity) {
        return quotations.stream()
                .filter(quotation -> quotation.speakers().contains(new Speaker.Named(entity)))
                .toList();
    }

    /** The entities that are mentioned, by whatever kind of mention, inside the quoted words. */
    public List<Entity> entitiesIn(Quotation quotation) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(
                                mention -> quotation.spans().stream().anyMatch(span -> span.contains(mention.span()))))
                .toList();
    }

    /** The mentions of {@code entity} inside the quoted words, in text order. */
    public List<Mention> mentionsIn(Quotation quotation, Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> quotation.spans().stream().anyMatch(span -> span.contains(mention.span())))
                .toList();
    }

    /** A summary of one line: JShell prints it. */
    @Override
    public String toString() {
        return "Extraction of %s: %d quotations, %d entities"
                .formatted(article.id(), quotations.size(), entities.size());
    }
}
