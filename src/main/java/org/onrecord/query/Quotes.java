package org.onrecord.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Speaker;

/**
 * The quotations of one or many articles, to be narrowed down and counted.
 *
 * <pre>{@code
 * Quotes quotes = Quotes.in(extractions);
 * quotes.by("Ana Ruiz").about("Oslo").stream().forEach(System.out::println);
 * quotes.by("Ana Ruiz").perMonth();
 * quotes.quotedWith("Ana Ruiz");
 * }</pre>
 *
 * <p>Names are compared without regard to capitals and accents. A name stands for every entity that its article calls so, by
 * its full name or another: {@code by("Ruiz")} finds all who are called Ruiz. Immutable, as what it is made of: each step
 * gives another selection.
 */
public final class Quotes {

    private final List<Quote> quotes;

    private Quotes(List<Quote> quotes) {
        this.quotes = quotes;
    }

    /** All quotations of these articles, in their order. */
    public static Quotes in(Collection<Extraction> extractions) {
        return in(extractions.stream());
    }

    /** All quotations of these articles, in their order. */
    public static Quotes in(Extraction... extractions) {
        return in(Arrays.stream(extractions));
    }

    /** All quotations of these articles, in their order. The stream is read to its end, not closed. */
    public static Quotes in(Stream<Extraction> extractions) {
        return new Quotes(extractions
                .flatMap(extraction ->
                        extraction.quotations().stream().map(quotation -> new Quote(extraction, quotation)))
                .toList());
    }

    /** Those of which somebody of this name is a speaker, named or not: {@code by("officials")} works, too. */
    public Quotes by(String name) {
        String key = NameKey.of(name);
        return where(quote -> quote.speakers().stream().anyMatch(speaker -> isCalled(speaker, key)));
    }

    /** Those of which somebody or something of this type is a speaker. */
    public Quotes by(EntityType type) {
        Objects.requireNonNull(type, "type");
        return where(quote -> quote.speakers().stream()
                .anyMatch(speaker ->
                        speaker instanceof Speaker.Named named && named.entity().type() == type));
    }

    /** Those whose quoted words mention something of this name, be it by a pronoun. */
    public Quotes about(String name) {
        String key = NameKey.of(name);
        return where(quote ->
                quote.extraction().entitiesIn(quote.quotation()).stream().anyMatch(entity -> isCalled(entity, key)));
    }

    /** Those whose quoted words contain {@code words}, capitals aside. */
    public Quotes saying(String words) {
        String lowerCase = words.toLowerCase(Locale.ROOT);
        return where(quote -> quote.text().toLowerCase(Locale.ROOT).contains(lowerCase));
    }

    /** Those whose cue has this dictionary form: {@code cue("deny")} finds "denied". */
    public Quotes cue(String lemma) {
        Objects.requireNonNull(lemma, "lemma");
        return where(quote -> {
            Attribution attribution = quote.quotation().attribution();
            return attribution != null
                    && attribution.cue() != null
                    && attribution.cue().lemma().equalsIgnoreCase(lemma);
        });
    }

    /** Those of articles whose metadata name this outlet. */
    public Quotes outlet(String outlet) {
        Objects.requireNonNull(outlet, "outlet");
        return where(quote -> quote.outlet().filter(outlet::equals).isPresent());
    }

    /** Those of articles whose metadata give a date within these two days, both included. */
    public Quotes between(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return where(quote -> quote.date()
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .isPresent());
    }

    /**
     * Those whose attribution is at least this probable to be right.
     *
     * @param probability 0 to 1
     */
    public Quotes confidence(double probability) {
        return where(quote -> {
            Attribution attribution = quote.quotation().attribution();
            return attribution != null && attribution.sourceConfidence() >= probability;
        });
    }

    /** Those for which {@code condition} holds. */
    public Quotes where(Predicate<? super Quote> condition) {
        return new Quotes(quotes.stream().filter(condition).toList());
    }

    /** The quotations, by article and in text order. */
    public Stream<Quote> stream() {
        return quotes.stream();
    }

    /** The quotations, by article and in text order. */
    public List<Quote> list() {
        return quotes;
    }

    /** How many there are. */
    public int count() {
        return quotes.size();
    }

    /** Who says them and how often, articles called by their ids. */
    public List<SpeakerRow> speakers() {
        var table = new SpeakerTable();
        quotes.forEach(quote -> table.add(quote.article().id(), quote));
        return table.rows();
    }

    /** Who else is quoted in the articles that quote {@code name}: those who share most articles with it first. */
    public List<SpeakerRow> quotedWith(String name) {
        String key = NameKey.of(name);
        Set<Extraction> articles =
                new HashSet<>(by(name).stream().map(Quote::extraction).toList());
        var table = new SpeakerTable();
        for (Quote quote : quotes) {
            if (articles.contains(quote.extraction())) {
                table.add(quote.article().id(), quote);
            }
        }
        Set<String> same = new HashSet<>(Set.of(key));
        by(name).stream()
                .flatMap(quote -> quote.speakers().stream())
                .filter(speaker -> isCalled(speaker, key))
                .forEach(speaker -> same.add(NameKey.of(speaker.name())));
        return table.rows().stream()
                .filter(row -> !same.contains(NameKey.of(row.name())))
                .sorted(Comparator.comparingInt(row -> -row.articles().size()))
                .toList();
    }

    /** How many there are of each outlet; those without one are not counted. */
    public SortedMap<String, Long> perOutlet() {
        return count(quote -> quote.outlet().orElse(null));
    }

    /** How many there are of each month; those without a date are not counted. */
    public SortedMap<YearMonth, Long> perMonth() {
        return count(quote -> quote.month().orElse(null));
    }

    /** How many there are of each outlet in each month; those without outlet or date are not counted. */
    public SortedMap<String, SortedMap<YearMonth, Long>> perOutletAndMonth() {
        SortedMap<String, SortedMap<YearMonth, Long>> counts = new TreeMap<>();
        for (String outlet : perOutlet().keySet()) {
            SortedMap<YearMonth, Long> months = outlet(outlet).perMonth();
            if (!months.isEmpty()) {
                counts.put(outlet, months);
            }
        }
        return counts;
    }

    private <K extends Comparable<? super K>> SortedMap<K, Long> count(Function<Quote, @Nullable K> key) {
        Map<K, Long> counts = quotes.stream()
                .filter(quote -> key.apply(quote) != null)
                .collect(Collectors.groupingBy(key, Collectors.counting()));
        return new TreeMap<>(counts);
    }

    private static boolean isCalled(Speaker speaker, String key) {
        return speaker instanceof Speaker.Named named
                ? isCalled(named.entity(), key)
                : NameKey.of(speaker.name()).equals(key);
    }

    private static boolean isCalled(Entity entity, String key) {
        return NameKey.of(entity.name()).equals(key)
                || entity.aliases().stream().anyMatch(alias -> NameKey.of(alias).equals(key));
    }

    /** Says how many there are: JShell prints it. */
    @Override
    public String toString() {
        return quotes.size() + (quotes.size() == 1 ? " quotation" : " quotations");
    }
}
