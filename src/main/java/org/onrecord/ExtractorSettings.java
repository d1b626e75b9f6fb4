package org.onrecord;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.SourceKindReader;
import org.onrecord.internal.lexicon.UserCues;

/**
 * The settings of an {@link Extractor}: immutable, comparable and serializable. Builder, command line and Spark share them.
 *
 * <pre>{@code
 * ExtractorSettings settings = ExtractorSettings.DEFAULT
 *         .withNames(List.of(KnownName.of("Kelmora Times", EntityType.ORGANIZATION)))
 *         .withMinimumConfidence(0.5);
 * Extractor extractor = Extractor.create(settings);
 * }</pre>
 *
 * @apiNote May get more components: make it from {@link #DEFAULT}, and read it by its accessors.
 * @param models the folder of the models; null for those of the library
 * @param namesFile a file of names that override the models, as {@link Extractor.Builder#names(Path)} describes it; null for none
 * @param names further names that override the models; no name occurs twice
 * @param cuesFile a file of reporting verbs, as {@link Extractor.Builder#cues(Path)} describes it; null for none
 * @param cues further reporting verbs, in their dictionary forms and in lower case
 * @param sourceKindsFile a file of words that tell the kind of a source, as {@link Extractor.Builder#sourceKinds(Path)} describes it; null
 *     for none
 * @param sourceKinds further words with the kind that they tell
 * @param maximumLength the greatest length of an article's text in UTF-16 code units, at least 1
 * @param minimumConfidence 0 to 1; an attribution whose source is right with a lower probability is left out
 * @param attitudes whether to give what somebody is reported to want, believe or show without quotation marks, beside what somebody is
 *     reported to say
 */
public record ExtractorSettings(
        @Nullable Path models,
        @Nullable Path namesFile,
        List<KnownName> names,
        @Nullable Path cuesFile,
        List<String> cues,
        @Nullable Path sourceKindsFile,
        Map<String, SourceKind> sourceKinds,
        int maximumLength,
        double minimumConfidence,
        boolean attitudes)
        implements Serializable {

    /** The models of the library, no names, cues or kinds of source of a user, articles of up to 20,000,000 code units, every attribution, no attitudes. */
    public static final ExtractorSettings DEFAULT =
            new ExtractorSettings(null, null, List.of(), null, List.of(), null, Map.of(), 20_000_000, 0, false);

    /**
     * Checks the values.
     *
     * @throws NullPointerException if {@code names}, {@code cues}, {@code sourceKinds} or an element of them is null
     * @throws IllegalArgumentException if a name occurs twice, a cue is blank or more than a word, words of {@code sourceKinds} have no
     *     letter or digit, {@code maximumLength} is less than 1, or {@code minimumConfidence} is not within 0 and 1
     */
    public ExtractorSettings {
        names = List.copyOf(names);
        nameTable(names);
        cues = UserCues.of(cues);
        sourceKinds = Map.copyOf(sourceKinds);
        SourceKindReader.of(sourceKinds);
        if (maximumLength < 1) {
            throw new IllegalArgumentException("characters " + maximumLength + " is less than 1");
        }
        if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
            throw new IllegalArgumentException("probability " + minimumConfidence + " is not within 0 and 1");
        }
    }

    /** Returns the same settings with the models of a folder, as {@link Extractor.Builder#models} describes it. */
    public ExtractorSettings withModels(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new ExtractorSettings(
                folder,
                namesFile,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /** Returns the same settings with another file of names, as {@link Extractor.Builder#names(Path)} describes it. */
    public ExtractorSettings withNames(Path file) {
        Objects.requireNonNull(file, "file");
        return new ExtractorSettings(
                models,
                file,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /**
     * Returns the same settings with other names in memory, as {@link Extractor.Builder#names(List)} describes them.
     *
     * @throws IllegalArgumentException if a name occurs twice
     */
    public ExtractorSettings withNames(List<KnownName> known) {
        return new ExtractorSettings(
                models,
                namesFile,
                known,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /** Returns the same settings with another file of reporting verbs, as {@link Extractor.Builder#cues(Path)} describes it. */
    public ExtractorSettings withCues(Path file) {
        Objects.requireNonNull(file, "file");
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                file,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /**
     * Returns the same settings with other reporting verbs in memory, as {@link Extractor.Builder#cues(Collection)} describes
     * them.
     *
     * @throws IllegalArgumentException if one of them is blank or more than a word
     */
    public ExtractorSettings withCues(Collection<String> lemmas) {
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                List.copyOf(lemmas),
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /**
     * Returns the same settings with another file of words that tell the kind of a source, as {@link
     * Extractor.Builder#sourceKinds(Path)} describes it.
     */
    public ExtractorSettings withSourceKinds(Path file) {
        Objects.requireNonNull(file, "file");
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                cues,
                file,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /**
     * Returns the same settings with other words in memory that tell the kind of a source, as {@link
     * Extractor.Builder#sourceKinds(Map)} describes them.
     *
     * @throws IllegalArgumentException if one of them has no letter or digit
     */
    public ExtractorSettings withSourceKinds(Map<String, SourceKind> kinds) {
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                kinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    /**
     * Returns the same settings with another limit to the length of articles.
     *
     * @throws IllegalArgumentException if {@code characters} is less than 1
     */
    public ExtractorSettings withMaximumLength(int characters) {
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                characters,
                minimumConfidence,
                attitudes);
    }

    /**
     * Returns the same settings with another minimum confidence.
     *
     * @throws IllegalArgumentException if {@code probability} is not within 0 and 1
     */
    public ExtractorSettings withMinimumConfidence(double probability) {
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                probability,
                attitudes);
    }

    /** Returns the same settings with or without attitudes, as {@link Extractor.Builder#attitudes} describes them. */
    public ExtractorSettings withAttitudes(boolean given) {
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                given);
    }

    static NameTable nameTable(List<KnownName> names) {
        return new NameTable(names.stream()
                .map(known -> NameTable.Entry.of(known.name(), known.type(), known.otherNames()))
                .toList());
    }

    private Object writeReplace() {
        return new Serialized(
                string(models),
                string(namesFile),
                names,
                string(cuesFile),
                cues,
                string(sourceKindsFile),
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes);
    }

    private static @Nullable String string(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    /** The same with strings for paths, which are not serializable. */
    private record Serialized(
            @Nullable String models,
            @Nullable String namesFile,
            List<KnownName> names,
            @Nullable String cuesFile,
            List<String> cues,
            @Nullable String sourceKindsFile,
            Map<String, SourceKind> sourceKinds,
            int maximumLength,
            double minimumConfidence,
            boolean attitudes)
            implements Serializable {

        private Object readResolve() {
            return new ExtractorSettings(
                    path(models),
                    path(namesFile),
                    names,
                    path(cuesFile),
                    cues,
                    path(sourceKindsFile),
                    sourceKinds,
                    maximumLength,
                    minimumConfidence,
                    attitudes);
        }

        private static @Nullable Path path(@Nullable String text) {
            return text == null ? null : Path.of(text);
        }
    }
}
