package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The results for one article.
 *
 * <p>Follow-up questions:
 *
 * <pre>{@code
 * for (Entity entity : extraction.entities()) {
 *     for (Quotation quotation : extraction.quotationsBy(entity)) {
 *         System.out.println(entity.name() + " about " + extraction.entitiesIn(quotation));
 *     }
 * }
 * Provenance provenance = extraction.provenance();
 * System.out.println("OnRecord " + provenance.libraryVersion() + ", models " + provenance.modelsDigest());
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param article the article that was read
 * @param entities who and what is named, in order of first mention; {@code entities.get(i).id() == i}
 * @param quotations who said what, in text order; {@code quotations.get(i).id() == i}
 * @param provenance the library and models that made it
 * @param warnings reasons not to rely on it; mostly empty
 */
public record Extraction(
        Article article,
        List<Entity> entities,
        List<Quotation> quotations,
        Provenance provenance,
        List<Warning> warnings) {

    /**
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if ids are not positions, a span reaches beyond the text, the text of a mention, role
     *     or cue is not the article's, a speaker or an affiliation is not one of {@code entities}, or the enclosing quotation
     *     does not come before the enclosed one
     */
    public Extraction {
        Objects.requireNonNull(article, "article");
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
        Objects.requireNonNull(provenance, "provenance");
        warnings = List.copyOf(warnings);
        new Consistency(article.text(), entities).check(quotations);
    }

    /** Makes an extraction without warnings. */
    public Extraction(Article article, List<Entity> entities, List<Quotation> quotations, Provenance provenance) {
        this(article, entities, quotations, provenance, List.of());
    }

    /**
     * Returns this extraction with {@code more} warnings before its own: the warnings from reading the article.
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
                        provenance,
                        Stream.concat(more.stream(), warnings.stream()).toList());
    }

    /**
     * Returns the reported words as they are shown to people: line breaks and runs of blanks are one space, parts that a
     * paragraph break separates are joined by a space, and " […] " replaces the words that interrupt the quotation.
     */
    public String textOf(Quotation quotation) {
        return ShownText.of(quotation.spans(), article.text());
    }

    /**
     * Returns the same words without the marks of interruption: a part for the words between two interruptions, so that each can be
     * put into quotation marks of its own. Empty if there is nothing but blanks.
     */
    public List<String> partsOf(Quotation quotation) {
        return ShownText.parts(quotation.spans(), article.text());
    }

    /** Returns the article's text at {@code span}, unchanged. */
    public String textOf(Span span) {
        return span.in(article.text());
    }

    /** Returns the sentence around the quotation, with line breaks and runs of blanks folded to one space. */
    public String sentenceOf(Quotation quotation) {
        return Blanks.fold(textOf(quotation.sentence()));
    }

    /** Returns what to call the speakers; empty where the text attributes the words to nobody. */
    public List<String> speakerNames(Quotation quotation) {
        return quotation.speakers().stream().map(Speaker::name).toList();
    }

    /** Returns the speakers' names in one string for people, joined by " &amp; "; "(nobody)" where there are none. */
    public String speakerLabel(Quotation quotation) {
        return quotation.speakers().isEmpty() ? "(nobody)" : String.join(" & ", speakerNames(quotation));
    }

    /**
     * Returns the entity that this name means best, as {@link NameMatcher} compares names: "Ruiz", "Mayor Ruiz" and "RUIZ" all
     * find "Ana Ruiz".
     *
     * @return the first of {@link #entitiesCalled}; empty if the article names nobody so
     */
    public Optional<Entity> entity(String name) {
        return entitiesCalled(name).stream().findFirst();
    }

    /**
     * Returns all entities that this name may mean: the best fit first, as {@link NameMatcher} ranks them; of equals, the one with
     * more mentions first.
     */
    public List<Entity> entitiesCalled(String name) {
        return NameMatcher.of(name).in(entities);
    }

    /**
     * Returns the entity that {@code mention} means.
     *
     * @param mention one of an entity's mentions, or a phrase around one, such as a source "Mayor Ana Ruiz"
     * @return empty if it means none of the entities
     */
    public Optional<Entity> entityOf(Mention mention) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(own ->
                                own.span().equals(mention.span()) || own.span().equals(mention.head())))
                .findFirst();
    }

    /**
     * Returns the entity that is mentioned at {@code offset}; of mentions inside each other, the shortest counts.
     *
     * @param offset in UTF-16 code units of the article's text
     * @return empty if none is mentioned there
     */
    public Optional<Entity> entityAt(int offset) {
        Entity found = null;
        int shortest = Integer.MAX_VALUE;
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().contains(offset) && mention.span().length() < shortest) {
                    found = entity;
                    shortest = mention.span().length();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Returns the quotations of which {@code entity} is a speaker, in text order. */
    public List<Quotation> quotationsBy(Entity entity) {
        return quotations.stream()
                .filter(quotation -> quotation.speakers().stream()
                        .anyMatch(speaker -> speaker instanceof Speaker.Named named
                                && named.entity().equals(entity)))
                .toList();
    }

    /** Returns the entities that are mentioned, by whatever kind of mention, inside the quotation. */
    public List<Entity> entitiesIn(Quotation quotation) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(
                                mention -> quotation.spans().stream().anyMatch(span -> span.contains(mention.span()))))
                .toList();
    }

    /** Returns the mentions of {@code entity} inside the quotation, in text order. */
    public List<Mention> mentionsIn(Quotation quotation, Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> quotation.spans().stream().anyMatch(span -> span.contains(mention.span())))
                .toList();
    }

    /** Returns a summary of one line, which JShell prints. */
    @Override
    public String toString() {
        return "Extraction of %s: %d quotations, %d entities"
                .formatted(article.id(), quotations.size(), entities.size());
    }
}
