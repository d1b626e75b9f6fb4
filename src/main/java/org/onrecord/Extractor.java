package org.onrecord;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;
import org.onrecord.document.SourceKind;

/**
 * Reads English news: who is named in an article, and who said what.
 *
 * <p>Immutable and safe to share between threads. Making an extractor loads the models, which takes seconds: make one and keep
 * it. The same text gives the same extraction, whatever was read before or is read at the same time.
 *
 * <p>Who said what:
 *
 * <pre>{@code
 * Extractor extractor = Extractor.builder().minimumConfidence(0.5).build();
 * Extraction extraction = extractor.extract(text);
 * for (Quotation quotation : extraction.quotations()) {
 *     System.out.println(extraction.speakerLabel(quotation) + ": " + extraction.textOf(quotation));
 * }
 * }</pre>
 */
public final class Extractor {

    private final ExtractorSettings settings;
    private final ExtractorParts parts;

    private Extractor(ExtractorSettings settings, ExtractorParts parts) {
        this.settings = settings;
        this.parts = parts;
    }

    /**
     * Returns an extractor with the models of the library.
     *
     * @throws ModelException if they cannot be loaded
     */
    public static Extractor create() {
        return create(ExtractorSettings.DEFAULT);
    }

    /**
     * Returns an extractor with these settings.
     *
     * @throws NullPointerException if {@code settings} is null
     * @throws ModelException if the models cannot be loaded, or the encoder is asked for and is not there
     * @throws UserFileException if a file of names, cues or kinds of source cannot be read, or a line of it is malformed
     * @throws IllegalArgumentException if a name, or words for a kind of source, are given both in memory and by the file
     */
    public static Extractor create(ExtractorSettings settings) {
        return new Extractor(settings, ExtractorParts.load(settings));
    }

    /** Returns a builder for an extractor with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the version of this library, such as {@code 0.1.0}, which {@link #provenance} names beside the models. */
    public static String version() {
        return LibraryVersion.get();
    }

    /**
     * Reads a text as an article with the id "article".
     *
     * @throws NullPointerException if {@code text} is null
     * @throws ArticleTooLongException if it is longer than {@link Builder#maximumLength} allows
     */
    public Extraction extract(String text) {
        return extract(new Article("article", Objects.requireNonNull(text, "text")));
    }

    /**
     * Reads an article. Always returns an extraction; it may be empty.
     *
     * @throws NullPointerException if {@code article} is null
     * @throws ArticleTooLongException if its text is longer than {@link Builder#maximumLength} allows
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which is checked between
     *     sentences and between steps; the thread stays interrupted
     */
    public Extraction extract(Article article) {
        Objects.requireNonNull(article, "article");
        int length = article.text().length();
        if (length > settings.maximumLength()) {
            throw new ArticleTooLongException(article.id(), length, settings.maximumLength());
        }
        return parts.reader().read(article, settings, parts.provenance());
    }

    /** Returns the version of the library and the fingerprint of the models, which every extraction names. */
    public Provenance provenance() {
        return parts.provenance();
    }

    /** Returns the settings that this extractor was made with. */
    public ExtractorSettings settings() {
        return settings;
    }

    /** Collects the settings of an {@link Extractor}. Not safe to share between threads while it is changed. */
    public static final class Builder {

        private ExtractorSettings settings = ExtractorSettings.DEFAULT;

        private Builder() {}

        /**
         * Reads the models from a folder and not from the library. The folder must hold all files of the library's {@code models}
         * folder, in the format versions of this library; the {@code models} folder of a built source tree does.
         *
         * @param folder read by {@link #build}
         * @throws NullPointerException if {@code folder} is null
         */
        public Builder models(Path folder) {
            settings = settings.withModels(folder);
            return this;
        }

        /**
         * Adds the names in a file. They override the models wherever they occur in an article. The file is a table in UTF-8: each
         * line has a name, its type (PERSON, ORGANIZATION or PLACE) and the other names of the same entity, if any, joined by
         * {@code |}; tabs separate the fields, and {@code #} begins a comment. All names of a line are one entity, which is called
         * by the first. Case counts, but names in capitals are found as well; where names overlap, the longest is taken. Names
         * given by {@link #names(List)} are kept.
         *
         * @param file read by {@link #build}
         * @throws NullPointerException if {@code file} is null
         */
        public Builder names(Path file) {
            settings = settings.withNames(file);
            return this;
        }

        /**
         * Adds names that are in memory. They override the models wherever they occur in an article, as those of {@link
         * #names(Path)} do, which are kept. A second call replaces the names of the first.
         *
         * @param names no name occurs twice
         * @throws NullPointerException if {@code names} or one of them is null
         * @throws IllegalArgumentException if a name occurs twice
         */
        public Builder names(List<KnownName> names) {
            settings = settings.withNames(names);
            return this;
        }

        /**
         * Adds the reporting verbs in a file, such as "quip". The file is a text in UTF-8 with the dictionary form of a verb on each
         * line; {@code #} begins a comment. The verbs are as good a sign of a quotation as "say". Verbs given by {@link
         * #cues(Collection)} are kept.
         *
         * @param file read by {@link #build}
         * @throws NullPointerException if {@code file} is null
         */
        public Builder cues(Path file) {
            settings = settings.withCues(file);
            return this;
        }

        /**
         * Adds reporting verbs that are in memory, as {@link #cues(Path)} does, whose verbs are kept. A second call replaces the
         * verbs of the first.
         *
         * @param lemmas dictionary forms of verbs
         * @throws NullPointerException if {@code lemmas} or one of them is null
         * @throws IllegalArgumentException if one of them is blank or more than a word
         */
        public Builder cues(Collection<String> lemmas) {
            settings = settings.withCues(lemmas);
            return this;
        }

        /**
         * Adds the words in a file that tell what kind of source somebody is, which come before those of the library. The file is a
         * table in UTF-8, as {@code models/source-kinds.tsv} is: each line has a {@link SourceKind}, and words or phrases joined by
         * commas; a tab separates the two, and {@code #} begins a comment. Words are nouns for people ("climate adviser"), for
         * institutions ("river board"), or whole names ("Ana Ruiz"). Words with a capital count in this spelling only. A third
         * field {@code POST} says that the words are for a position, so that words for its institution come first. Words given by
         * {@link #sourceKinds(Map)} are kept.
         *
         * @param file read by {@link #build}
         * @throws NullPointerException if {@code file} is null
         */
        public Builder sourceKinds(Path file) {
            settings = settings.withSourceKinds(file);
            return this;
        }

        /**
         * Adds words in memory that tell what kind of source somebody is, as {@link #sourceKinds(Path)} does, whose words are kept. A
         * second call replaces the words of the first.
         *
         * @param kinds from words to the kind that they tell
         * @throws NullPointerException if {@code kinds} or an element of it is null
         * @throws IllegalArgumentException if words have no letter or digit
         */
        public Builder sourceKinds(Map<String, SourceKind> kinds) {
            settings = settings.withSourceKinds(kinds);
            return this;
        }

        /**
         * Refuses longer articles. Default: 20,000,000.
         *
         * @param characters the greatest length of an article's text in UTF-16 code units, at least 1
         * @throws IllegalArgumentException if {@code characters} is less than 1
         */
        public Builder maximumLength(int characters) {
            settings = settings.withMaximumLength(characters);
            return this;
        }

        /**
         * Leaves a quotation without an attribution (no source, speakers or cue) if its source is right with a lower probability.
         * Default: 0.
         *
         * @param probability 0 (keep every attribution) to 1
         * @throws IllegalArgumentException if {@code probability} is not within 0 and 1
         */
        public Builder minimumConfidence(double probability) {
            settings = settings.withMinimumConfidence(probability);
            return this;
        }

        /**
         * Gives as {@link org.onrecord.document.QuotationKind#INDIRECT INDIRECT} quotations not only what somebody is reported to say or
         * write without quotation marks, but also what somebody is reported to want, believe or show: "the board hopes to reopen the
         * plant". Annotators agree less on these. Default: false.
         */
        public Builder attitudes(boolean given) {
            settings = settings.withAttitudes(given);
            return this;
        }

        /**
         * Guesses the gender of a person by the first name where the article has no word that tells it. Such a gender
         * has evidence of the kind {@link org.onrecord.document.GenderEvidence.Basis#FIRST_NAME FIRST_NAME}; its
         * probability is counted over all names of the list. A name says how parents named a child, not who a person
         * is. Default: false.
         */
        public Builder genderByFirstName(boolean guessed) {
            settings = settings.withGenderByFirstName(guessed);
            return this;
        }

        /**
         * Lets a small neural network, the encoder, help to find names and the sources of quotations. There are fewer errors in
         * names and speakers; extractions take four to five times as long. The encoder is not in every jar: the program {@code
         * onrecord-accurate.jar} has it; programs of your own need the artifact {@code org.onrecord:onrecord} with the classifier
         * {@code encoder} and {@code com.microsoft.onnxruntime:onnxruntime}. Each extraction is computed by the thread that asks
         * for it. Default: false.
         */
        public Builder encoder(boolean used) {
            settings = settings.withEncoder(used);
            return this;
        }

        /** Returns the settings collected so far. */
        public ExtractorSettings settings() {
            return settings;
        }

        /**
         * Loads the models and the files of names, cues and kinds of source.
         *
         * @throws ModelException if the models cannot be loaded, or the encoder is asked for and is not there
         * @throws UserFileException if the file of {@link #names(Path)}, {@link #cues(Path)} or {@link #sourceKinds(Path)} cannot be
         *     read, or a line of it is malformed
         * @throws IllegalArgumentException if a name, or words for a kind of source, are given both in memory and by the file
         */
        public Extractor build() {
            return create(settings);
        }
    }
}
