package org.onrecord;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;
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
 * @param genderByFirstName whether to guess the gender by the first name where the article has no word that tells it
 * @param encoder whether the small encoder helps to find names and sources, as {@link Extractor.Builder#encoder} describes it
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
        boolean attitudes,
        boolean genderByFirstName,
        boolean encoder)
        implements Serializable {

    /**
     * The models of the library, no names, cues or kinds of source of a user, articles of up to 20,000,000 code units,
     * every attribution, no attitudes, no gender by first name, no encoder.
     */
    public static final ExtractorSettings DEFAULT = new ExtractorSettings(
            null, null, List.of(), null, List.of(), null, Map.of(), 20_000_000, 0, false, false, false);

    /**
     * Checks the values.
     *
     * @throws NullPointerException if {@code names}, {@code cues}, {@code sourceKinds} or an element of them is null
     * @throws IllegalArgumentException if a name occurs twice, a cue is blank or more than a word, words of {@code sourceKinds} have no
     *     letter or digit, {@code maximumLength} is less than 1, or {@code minimumConfidence} is not within 0 and 1
     */
    public ExtractorSettings {
        names = List.copyOf(names);
        UserKnowledge.nameTable(names);
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
        return with(draft -> draft.models = folder);
    }

    /** Returns the same settings with another file of names, as {@link Extractor.Builder#names(Path)} describes it. */
    public ExtractorSettings withNames(Path file) {
        Objects.requireNonNull(file, "file");
        return with(draft -> draft.namesFile = file);
    }

    /**
     * Returns the same settings with other names in memory, as {@link Extractor.Builder#names(List)} describes them.
     *
     * @throws IllegalArgumentException if a name occurs twice
     */
    public ExtractorSettings withNames(List<KnownName> known) {
        return with(draft -> draft.names = known);
    }

    /** Returns the same settings with another file of reporting verbs, as {@link Extractor.Builder#cues(Path)} describes it. */
    public ExtractorSettings withCues(Path file) {
        Objects.requireNonNull(file, "file");
        return with(draft -> draft.cuesFile = file);
    }

    /**
     * Returns the same settings with other reporting verbs in memory, as {@link Extractor.Builder#cues(Collection)} describes them.
     *
     * @throws IllegalArgumentException if one of them is blank or more than a word
     */
    public ExtractorSettings withCues(Collection<String> lemmas) {
        return with(draft -> draft.cues = List.copyOf(lemmas));
    }

    /**
     * Returns the same settings with another file of words that tell the kind of a source, as {@link
     * Extractor.Builder#sourceKinds(Path)} describes it.
     */
    public ExtractorSettings withSourceKinds(Path file) {
        Objects.requireNonNull(file, "file");
        return with(draft -> draft.sourceKindsFile = file);
    }

    /**
     * Returns the same settings with other words in memory that tell the kind of a source, as {@link
     * Extractor.Builder#sourceKinds(Map)} describes them.
     *
     * @throws IllegalArgumentException if one of them has no letter or digit
     */
    public ExtractorSettings withSourceKinds(Map<String, SourceKind> kinds) {
        return with(draft -> draft.sourceKinds = kinds);
    }

    /**
     * Returns the same settings with another limit to the length of articles.
     *
     * @throws IllegalArgumentException if {@code characters} is less than 1
     */
    public ExtractorSettings withMaximumLength(int characters) {
        return with(draft -> draft.maximumLength = characters);
    }

    /**
     * Returns the same settings with another minimum confidence.
     *
     * @throws IllegalArgumentException if {@code probability} is not within 0 and 1
     */
    public ExtractorSettings withMinimumConfidence(double probability) {
        return with(draft -> draft.minimumConfidence = probability);
    }

    /** Returns the same settings with or without attitudes, as {@link Extractor.Builder#attitudes} describes them. */
    public ExtractorSettings withAttitudes(boolean given) {
        return with(draft -> draft.attitudes = given);
    }

    /** Returns the same settings with or without genders by first name, as {@link Extractor.Builder#genderByFirstName} describes them. */
    public ExtractorSettings withGenderByFirstName(boolean guessed) {
        return with(draft -> draft.genderByFirstName = guessed);
    }

    /** Returns the same settings with or without the small encoder, as {@link Extractor.Builder#encoder} describes it. */
    public ExtractorSettings withEncoder(boolean used) {
        return with(draft -> draft.encoder = used);
    }

    private ExtractorSettings with(Consumer<SettingsDraft> change) {
        SettingsDraft draft = new SettingsDraft(this);
        change.accept(draft);
        return draft.settings();
    }

    private Object writeReplace() {
        return SerializedSettings.replace(this);
    }
}
