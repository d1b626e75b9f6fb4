package org.onrecord.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;

/**
 * Who is quoted how much: quotations and words by gender, kind of source, role, affiliation and further
 * {@link Breakdown}s, of all articles, of each outlet and of each month.
 *
 * <p>How much women are quoted, with the unknown beside:
 *
 * <pre>{@code
 * Audit audit = Quotes.in(extractions).audit();
 * for (AuditRow row : audit.by(Breakdown.GENDER)) {
 *     System.out.println(row.group() + ": " + row.quotations() + " of " + audit.voices().size());
 * }
 * audit.perOutlet().forEach((outlet, part) -> System.out.println(outlet + ": " + part.by(Breakdown.NAMING)));
 * }</pre>
 *
 * <p>The most quoted people, and what the articles say of one:
 *
 * <pre>{@code
 * Audit audit = Quotes.in(extractions).audit();
 * for (AuditSpeaker speaker : audit.speakers()) {
 *     System.out.println(speaker.name() + ": " + speaker.words() + " words in " + speaker.articles() + " articles");
 * }
 * for (Voice voice : audit.voices()) {
 *     if (voice.type() == VoiceType.PERSON && voice.role() == null) {
 *         AuditedArticle article = voice.article();
 *         System.out.println(voice.speaker() + " has no role in " + article.name());
 *     }
 * }
 * }</pre>
 *
 * <p>What is counted are {@link Voice}s. Each speaker of a joint statement counts the quotation and its words once, so that all
 * breakdowns add up to the same sums. Words of a quotation inside another count for the speaker of each. People whose names are
 * {@linkplain org.onrecord.document.NameMatcher#fold the same but for capitals, accents and the like} count as one person:
 * OnRecord cannot tell namesakes apart. Gender, role and affiliation are those that the article of the quotation tells: they are
 * not carried over from other articles.
 *
 * <p>Immutable.
 */
public final class Audit {

    private final List<AuditedArticle> articles;
    private final List<Voice> voices;

    Audit(List<AuditedArticle> articles, List<Voice> voices) {
        this.articles = List.copyOf(articles);
        this.voices = List.copyOf(voices);
    }

    /** Returns the articles that were looked at, in their order, also those that quote nobody. */
    public List<AuditedArticle> articles() {
        return articles;
    }

    /** Returns what is counted, by article and in text order. */
    public List<Voice> voices() {
        return voices;
    }

    /** Returns the number of quotations; a joint statement is one. */
    public int quotations() {
        record Place(int article, int quotation) {}
        return (int) voices.stream()
                .map(voice -> new Place(voice.article().number(), voice.quotation()))
                .distinct()
                .count();
    }

    /** Returns the number of words quoted, counted once for each speaker. */
    public long words() {
        return voices.stream().mapToLong(Voice::words).sum();
    }

    /**
     * Returns a row for each group: those that the articles tell, then the unknown ones. Groups of which there is a list are in its
     * order, and have a row also where there are none; others are those with most quotations first.
     */
    public List<AuditRow> by(Breakdown breakdown) {
        Map<String, VoiceCounts> counts = new LinkedHashMap<>();
        breakdown.toldGroups().forEach(group -> counts.put(group, new VoiceCounts()));
        for (Voice voice : voices) {
            counts.computeIfAbsent(breakdown.groupOf(voice), group -> new VoiceCounts())
                    .add(voice);
        }
        List<AuditRow> told = new ArrayList<>();
        counts.forEach((group, count) -> {
            if (breakdown.isTold(group)) {
                told.add(count.row(group, true));
            }
        });
        if (breakdown.isOpen()) {
            told.sort(Comparator.comparingInt(AuditRow::quotations)
                    .thenComparingLong(AuditRow::words)
                    .reversed()
                    .thenComparing(AuditRow::group));
        }
        breakdown
                .untoldGroups()
                .forEach(group ->
                        told.add(counts.getOrDefault(group, new VoiceCounts()).row(group, false)));
        return List.copyOf(told);
    }

    /** Returns a row for each speaker with a name: those with most quotations first, then those with most words, then by name. */
    public List<AuditSpeaker> speakers() {
        record Who(VoiceType type, String name) {}
        Map<Who, List<Voice>> said = voices.stream()
                .filter(voice -> voice.type().isNamed())
                .collect(Collectors.groupingBy(
                        voice -> new Who(voice.type(), voice.speaker()), LinkedHashMap::new, Collectors.toList()));
        return said.values().stream()
                .map(Audit::speaker)
                .sorted(Comparator.comparingInt(AuditSpeaker::quotations)
                        .thenComparingLong(AuditSpeaker::words)
                        .reversed()
                        .thenComparing(AuditSpeaker::name)
                        .thenComparing(AuditSpeaker::type))
                .toList();
    }

    private static AuditSpeaker speaker(List<Voice> said) {
        Voice first = said.get(0);
        var counts = new VoiceCounts();
        said.forEach(counts::add);
        AuditRow row = counts.row(first.speaker(), true);
        return new AuditSpeaker(
                first.speaker(),
                first.type(),
                only(said, Voice::gender),
                said.stream()
                        .map(Voice::sourceKind)
                        .filter(kind -> kind != SourceKind.UNKNOWN)
                        .findFirst()
                        .orElse(SourceKind.UNKNOWN),
                firstOf(said, Voice::role),
                firstOf(said, Voice::affiliation),
                row.quotations(),
                row.words(),
                row.articles());
    }

    private static <T> @Nullable T only(List<Voice> said, Function<Voice, @Nullable T> value) {
        Set<T> values = new LinkedHashSet<>();
        said.stream().map(value).filter(Objects::nonNull).forEach(values::add);
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private static <T> @Nullable T firstOf(List<Voice> said, Function<Voice, @Nullable T> value) {
        return said.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Returns the audit of each outlet, by name; "" has the articles whose metadata name none. */
    public SortedMap<String, Audit> perOutlet() {
        return per(AuditedArticle::outlet);
    }

    /** Returns the audit of each month, such as "2026-08"; "" has the articles whose metadata give no month that was understood. */
    public SortedMap<String, Audit> perMonth() {
        return per(AuditedArticle::month);
    }

    private SortedMap<String, Audit> per(Function<AuditedArticle, String> part) {
        Map<String, List<AuditedArticle>> articlesOf = articles.stream().collect(Collectors.groupingBy(part));
        Map<String, List<Voice>> voicesOf =
                voices.stream().collect(Collectors.groupingBy(voice -> part.apply(voice.article())));
        SortedMap<String, Audit> parts = new TreeMap<>();
        articlesOf.forEach((name, some) -> parts.put(name, new Audit(some, voicesOf.getOrDefault(name, List.of()))));
        return Collections.unmodifiableSortedMap(parts);
    }

    /** Returns the audit of the same articles that counts only the voices for which {@code condition} holds. */
    public Audit where(Predicate<? super Voice> condition) {
        return new Audit(articles, voices.stream().filter(condition).toList());
    }

    /** Returns how much it counts, for JShell, which prints it. */
    @Override
    public String toString() {
        return quotations() + " quotations in " + articles.size() + " articles";
    }
}
