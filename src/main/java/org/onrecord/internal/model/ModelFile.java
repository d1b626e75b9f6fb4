package org.onrecord.internal.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a models folder. All but {@link #ENCODER} are needed and count for the {@linkplain ModelFolder#fingerprint() fingerprint};
 * the encoder counts if it was opened.
 * {@code models/README.md} describes their contents.
 *
 * <p>A learned file has a format version. Raise it whenever the file's layout or the meaning of its features changes, so that
 * weights of another version are refused instead of making results worse unnoticed.
 */
public enum ModelFile {
    /** Words in capitals that are no names. */
    ABBREVIATIONS("abbreviations.txt"),
    /** Weights of the ranker that chooses the source of a quotation. */
    ATTRIBUTION("attribution.weights.gz", 2),
    /** Nouns for bodies of which a state or a person has one of its own. */
    BODIES("bodies.txt"),
    /** Distributional clusters of words. */
    CLUSTERS("clusters.gz", 2),
    /** Legal forms at the end of companies' names. */
    COMPANY_ENDINGS("company-endings.txt"),
    /** Weights of the ranker that chooses whom a pronoun or a description means. */
    COREFERENCE("coreference.weights.gz", 2),
    /** Countries and the adjectives for them. */
    COUNTRIES("countries.tsv"),
    /** How often verbs report. */
    CUES("cues.tsv", 1),
    /** Adjectives of nations, faiths and parties. */
    DEMONYMS("demonyms.txt"),
    /** The small encoder, which not every jar has. */
    ENCODER("encoder.onnx", 2),
    /** First names and their gender. */
    FIRST_NAMES("first-names.tsv"),
    /** Frequent English words, by which English is recognized. */
    FUNCTION_WORDS("function-words.txt"),
    /** Weights that find speech reported without quotation marks. */
    INDIRECT("indirect.weights.gz", 2),
    /** Nouns that tell what a name beside them names. */
    KINDS("kinds.tsv"),
    /** Well-known names. */
    KNOWN_NAMES("known-names.tsv"),
    /** Words before a colon that name no speaker. */
    LABELS("labels.txt"),
    /** How often words are written in lower case, with a capital and in capitals. */
    LETTER_CASE("letter-case.tsv", 1),
    /** Last words of the names of newspapers and stations. */
    MEDIA("media.txt"),
    /** Weights of the name tagger. */
    NAMES("names.crf.gz", 3),
    /** Names of companies, clubs, cities and people from public lists. */
    NAME_LISTS("name-lists.tsv", 1),
    /** Short forms of first names. */
    NICKNAMES("nicknames.tsv"),
    /** Widely known organizations, from which the lists of names are made. */
    ORGANIZATIONS("organizations.txt"),
    /** CoreNLP's part-of-speech tagger, in our format. */
    PART_OF_SPEECH("parts-of-speech.gz", 2),
    /** Further nouns for what a person is, and the genders that they say. */
    PERSON_NOUNS("person-nouns.tsv"),
    /** Weights for "this phrase is part of what somebody says". */
    REPORTED("reported.weights.gz", 2),
    /** Which reporting words report speech, and which thought. */
    REPORTING_KINDS("reporting-kinds.tsv"),
    /** Nouns for what a person or organization is. */
    ROLES("roles.tsv"),
    /** Short word lists that single rules go by. */
    RULE_WORDS("rule-words.tsv"),
    /** Which words tell what kind of source somebody is. */
    SOURCE_KINDS("source-kinds.tsv", 1),
    /** How often nouns head a source. */
    SOURCES("sources.tsv", 1),
    /** Weights for "something is attributed to this phrase". */
    SPEAKING("speaking.weights.gz", 2),
    /** Verbs of speech with their forms. */
    SPEECH_VERBS("speech-verbs.tsv"),
    /** Titles before people's names. */
    TITLES("titles.tsv"),
    /** What large collections of text show of single words. */
    WORD_USAGE("word-usage.gz", 2);

    private final String fileName;
    private final int version;

    ModelFile(String fileName) {
        this(fileName, 0);
    }

    ModelFile(String fileName, int version) {
        this.fileName = fileName;
        this.version = version;
    }

    /** Tells whether only extractors that are asked to use the file need it. */
    public boolean isOptional() {
        return this == ENCODER;
    }

    /** Returns the name of the file in a models folder. */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the first line of a learned file, which says what it is and which format version it has: {@code # onrecord cues
     * 1}. Null for files that were not learned by OnRecord.
     */
    public @Nullable String header() {
        return version == 0 ? null : "# onrecord " + fileName.substring(0, fileName.indexOf('.')) + " " + version;
    }

    /** Returns all files in the order of their names. */
    static List<ModelFile> inNameOrder() {
        return Arrays.stream(values())
                .sorted(Comparator.comparing(ModelFile::fileName))
                .toList();
    }
}
