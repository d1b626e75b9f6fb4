package org.onrecord.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.NameMatcher;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.SourceKind;
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
 * <p>Names are compared as {@link NameMatcher} does it: "Ruiz", "Mayor Ruiz", "RUIZ" and "Ana Ruiz" all find Ana Ruiz, in every
 * article. A name that several people share finds them all; {@code by("Ruiz").speakers()} tells who they are.
 *
 * <p>Immutable: each step returns another selection.
 */
public final class Quotes {

    private final List<Quote> quotes;

    private Quotes(List<Quote> quotes) {
        this.quotes = quotes;
    }

    /** Returns all quotations of these articles, in their order. */
    public static Quotes in(Collection<Extraction> extractions) {
        return in(extractions.stream());
    }

    /** Returns all quotations of these articles, in their order. */
    public static Quotes in(Extraction... extractions) {
        return in(Arrays.stream(extractions));
    }

    /** Returns all quotations of these articles, in their order. Reads the stream to its end and does not close it. */
    public static Quotes in(Stream<Extraction> extractions) {
        return new Quotes(extractions
                .flatMap(extraction ->
                        extraction.quotations().stream().map(quotation -> new Quote(extraction, quotation)))
                .toList());
    }

    /**
     * Returns the quotations of which somebody of this name is a speaker. A speaker without a name is found by all of the
     * description, as in {@code by("officials")}; an {@linkplain Speaker.Unresolved unresolved} one is never found, because "he" may
     * be anybody.
     */
    public Quotes by(String name) {
        NameMatcher matcher = NameMatcher.of(name);
        return where(quote -> quote.speakers().stream().anyMatch(speaker -> isCalled(speaker, matcher)));
    }

    /** Returns the quotations of which somebody or something of this type is a speaker. */
    public Quotes by(EntityType type) {
        Objects.requireNonNull(type, "type");
        return where(quote -> quote.speakers().stream()
                .anyMatch(speaker ->
                        speaker instanceof Speaker.Named named && named.entity().type() == type));
    }

    /** Returns the quotations of which a source of this kind is a speaker, named or not. */
    public Quotes by(SourceKind kind) {
        Objects.requireNonNull(kind, "kind");
        return where(quote -> quote.speakers().stream().anyMatch(speaker -> speaker.sourceKind() == kind));
    }

    /** Returns the quotations of this kind: {@code of(QuotationKind.INDIRECT)} has what is reported without quotation marks. */
    public Quotes of(QuotationKind kind) {
        Objects.requireNonNull(kind, "kind");
        return where(quote -> quote.quotation().kind() == kind);
    }

    /** Returns the quotations whose words mention something of this name, also by a pronoun or a description. */
    public Quotes about(String name) {
        NameMatcher matcher = NameMatcher.of(name);
        return where(quote ->
                quote.extraction().entitiesIn(quote.quotation()).stream().anyMatch(matcher::matches));
    }

    /** Returns the quotations whose words contain {@code words}; capitals do not count. */
    public Quotes saying(String words) {
        String lowerCase = words.toLowerCase(Locale.ROOT);
        return where(quote -> quote.text().toLowerCase(Locale.ROOT).contains(lowerCase));
    }

    /** Returns the quotations whose cue has this dictionary form: {@code withCue("deny")} finds "denied". */
    public Quotes withCue(String lemma) {
        Objects.requireNonNull(lemma, "lemma");
        return where(quote -> {
            Attribution attribution = quote.quotation().attribution();
            return attribution != null
                    && attribution.cue() != null
                    && attribution.cue().lemma().equalsIgnoreCase(lemma);
        });
    }

    /** Returns the quotations of articles whose metadata name exactly this outlet. */
    public Quotes fromOutlet(String outlet) {
        Objects.requireNonNull(outlet, "outlet");
        return where(quote -> quote.outlet().filter(outlet::equals).isPresent());
    }

    /**
     * Returns the quotations of articles that are dated within these two days, both included. An article with a month
     * alone counts if the whole month is within them. Articles without a date are left out;
     * {@link #withDateNotUnderstood()} has those whose date could not be read.
     */
    public Quotes datedBetween(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return where(quote ->
                quote.articleDate().filter(date -> isWithin(date, first, last)).isPresent());
    }

    private static boolean isWithin(ArticleDate date, LocalDate first, LocalDate last) {
        if (date instanceof ArticleDate.Month month) {
            return !month.month().atDay(1).isBefore(first)
                    && !month.month().atEndOfMonth().isAfter(last);
        }
        return date instanceof ArticleDate.Day day
                && !day.day().isBefore(first)
                && !day.day().isAfter(last);
    }

    /** Returns the quotations of articles that have a date which was {@linkplain ArticleDate.NotUnderstood not understood}. */
    public Quotes withDateNotUnderstood() {
        return where(quote -> quote.articleDate()
                .filter(ArticleDate.NotUnderstood.class::isInstance)
                .isPresent());
    }

    /**
     * Returns the quotations whose source is at least this probable to be right.
     *
     * @param probability 0 to 1
     */
    public Quotes withConfidenceAtLeast(double probability) {
        return where(quote -> {
            Attribution attribution = quote.quotation().attribution();
            return attribution != null && attribution.sourceConfidence() >= probability;
        });
    }

    /** Returns the quotations for which {@code condition} holds. */
    public Quotes where(Predicate<? super Quote> condition) {
        return new Quotes(quotes.stream().filter(condition).toList());
    }

    /** Returns the quotations, by article and in text order. */
    public Stream<Quote> stream() {
        return quotes.stream();
    }

    /** Returns the quotations, by article and in text order. */
    public List<Quote> list() {
        return quotes;
    }

    /** Returns the number of quotations. */
    public int count() {
        return quotes.size();
    }

    /** Returns a row for each named speaker, with the articles called by their ids: those with most quotations first. */
    public List<SpeakerRow> speakers() {
        var table = new SpeakerTable();
        quotes.forEach(quote -> table.add(quote.article().id(), quote));
        return table.rows();
    }

    /** Returns who else is quoted in the articles that quote {@code name}: those who share most articles with it first. */
    public List<SpeakerRow> quotedWith(String name) {
        NameMatcher matcher = NameMatcher.of(name);
        Set<Extraction> articles =
                new HashSet<>(by(name).stream().map(Quote::extraction).toList());
        var table = new SpeakerTable();
        for (Quote quote : quotes) {
            if (articles.contains(quote.extraction())) {
                table.add(quote.article().id(), quote);
            }
        }
        Set<String> same = new HashSet<>();
        by(name).stream()
                .flatMap(quote -> quote.speakers().stream())
                .filter(speaker -> isCalled(speaker, matcher))
                .forEach(speaker -> same.add(NameMatcher.fold(speaker.name())));
        return table.rows().stream()
                .filter(row -> !same.contains(NameMatcher.fold(row.name())))
                .sorted(Comparator.comparingInt(row -> -row.articles().size()))
                .toList();
    }

    /**
     * Returns who is quoted how much: by gender, role, affiliation and the like, of all outlets and months and of each. The articles
     * are called by their ids; those with no quotation in this selection are left out. An {@link AuditTable} counts them, too.
     */
    public Audit audit() {
        var table = new AuditTable();
        List<Quotation> some = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            some.add(quote.quotation());
            if (i + 1 == quotes.size() || isOfAnotherArticle(quotes.get(i + 1), quote)) {
                table.add(quote.article().id(), quote.extraction(), some);
                some.clear();
            }
        }
        return table.audit();
    }

    /** The same article may come twice in succession; its quotations then start again. */
    private static boolean isOfAnotherArticle(Quote quote, Quote before) {
        return quote.extraction() != before.extraction()
                || quote.quotation().id() <= before.quotation().id();
    }

    /** Returns how many there are of each outlet; those without one are not counted. */
    public SortedMap<String, Long> perOutlet() {
        return count(quote -> quote.outlet().orElse(null));
    }

    /**
     * Returns how many there are of each month. Those without a month are not counted; {@link #withDateNotUnderstood()} has those
     * whose date could not be read.
     */
    public SortedMap<YearMonth, Long> perMonth() {
        return count(quote -> quote.month().orElse(null));
    }

    /** Returns how many there are of each outlet in each month; those without an outlet or a month are not counted. */
    public SortedMap<String, SortedMap<YearMonth, Long>> perOutletAndMonth() {
        SortedMap<String, SortedMap<YearMonth, Long>> counts = new TreeMap<>();
        for (Quote quote : quotes) {
            quote.outlet()
                    .ifPresent(outlet -> quote.month()
                            .ifPresent(month -> counts.computeIfAbsent(outlet, key -> new TreeMap<>())
                                    .merge(month, 1L, Long::sum)));
        }
        return counts;
    }

    private <K extends Comparable<? super K>> SortedMap<K, Long> count(Function<Quote, @Nullable K> key) {
        Map<K, Long> counts = quotes.stream()
                .filter(quote -> key.apply(quote) != null)
                .collect(Collectors.groupingBy(key, Collectors.counting()));
        return new TreeMap<>(counts);
    }

    private static boolean isCalled(Speaker speaker, NameMatcher matcher) {
        if (speaker instanceof Speaker.Named named) {
            return matcher.matches(named.entity());
        }
        return speaker instanceof Speaker.Unnamed unnamed && matcher.matches(unnamed.description());
    }

    /** Returns how many there are, for JShell, which prints it. */
    @Override
    public String toString() {
        return quotes.size() + (quotes.size() == 1 ? " quotation" : " quotations");
    }
}
