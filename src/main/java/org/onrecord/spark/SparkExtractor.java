package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.onrecord.ExtractorSettings;

/**
 * Reads articles on Spark: who is named in each, and who said what.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().schema("id STRING, text STRING").json("articles.jsonl");
 * Dataset<Row> extractions = SparkExtractor.create().extractions(articles);
 * extractions.write().parquet("extractions");               // the work is done here, once
 * Dataset<Row> quotations = SparkExtractor.quotations(spark.read().parquet("extractions"));
 * }</pre>
 *
 * <p>Immutable. Only its settings travel to the executors, some hundred bytes. Each executor JVM loads the models once for all its
 * tasks; this takes some seconds and some 200 MB of its heap.
 *
 * <p>Articles are rows with a column {@code id} (unique; a string, or a type that casts to one) and a column {@code text} (a
 * string). All other columns (outlet, date, url, title …) are carried along, in their types, to each of the three datasets. The
 * other columns of quotations and mentions are those of the tables of {@link org.onrecord.export.Csv}:
 *
 * <dl>
 *   <dt>{@link #extractions extractions}, a row for each article
 *   <dd>{@code article} (its id), the carried columns, {@code quotations} and {@code mentions} (arrays of structs with the columns
 *       below), {@code warnings} (array of strings), {@code library} and {@code models} (their versions). If the article failed,
 *       these are null, {@code error} says why and {@code error_type} is the class of the exception; otherwise both are null
 *   <dt>{@link #quotations quotations}, a row for each quotation
 *   <dd>{@code article}, {@code quotation} (int, from 0 within its article), {@code speaker} and {@code speaker_type} (PERSON,
 *       ORGANIZATION, PLACE, UNNAMED for somebody whom the article does not name, or UNRESOLVED for a pronoun or description that
 *       could be given to nobody; joint speakers are joined by {@code "; "}), {@code source_kind} (OFFICIAL, EXPERT …, the
 *       names of {@link org.onrecord.document.SourceKind}), {@code gender}, {@code gender_basis}, {@code gender_word}, {@code
 *       role} and {@code affiliation} (what the article says of the speaker), {@code speakers} (an array of structs of
 *     {@code name}, {@code type}, {@code source_kind}, {@code
 *       gender}, {@code role}, {@code affiliation} and {@code entity}), {@code speaker_confidence} (double, 0 to 1), {@code source}, {@code
 *       source_start}, {@code source_end}, {@code source_confidence} (double, 0 to 1), {@code cue}, {@code cue_lemma}, {@code
 *       cue_start}, {@code cue_end}, {@code kind} (DIRECT, MIXED, INDIRECT), {@code text} (with {@code […]} for what interrupts
 *       it), {@code sentence} (around the quotation), {@code start}, {@code end}, {@code spans} (array of structs of {@code start}
 *       and {@code end}), {@code enclosing} (the id of the quotation that contains this one), the carried columns. A value is
 *       null where the text does not say; speaker, source, cue and confidences are where it attributes the words to nobody
 *   <dt>{@link #mentions mentions}, a row for each mention of an entity
 *   <dd>{@code article}, {@code entity} (int, from 0 within its article), {@code name}, {@code type}, {@code mention} (the words),
 *       {@code kind} (NAME, NOMINAL, PRONOUN), {@code start}, {@code end}, the carried columns
 * </dl>
 *
 * <p>Offsets are ints: half-open UTF-16 code units of the text.
 *
 * @apiNote Columns may be added to the datasets and to the structs in them: read them by their names.
 */
public final class SparkExtractor implements Serializable {

    private static final long serialVersionUID = 1;

    private final Settings settings;

    private SparkExtractor(Settings settings) {
        this.settings = settings;
    }

    /** Returns an extractor with the models of the library and without a time limit. */
    public static SparkExtractor create() {
        return new SparkExtractor(Settings.DEFAULT);
    }

    /**
     * Returns an extractor with these settings and without a time limit. Names and cues that are in memory travel to the executors;
     * files are looked for on each executor, as {@link #names} and {@link #cues} say.
     *
     * @throws NullPointerException if {@code settings} is null
     */
    public static SparkExtractor create(ExtractorSettings settings) {
        return new SparkExtractor(Settings.DEFAULT.withExtractor(Objects.requireNonNull(settings, "settings")));
    }

    private ExtractorSettings extractor() {
        return settings.extractor();
    }

    private SparkExtractor with(ExtractorSettings other) {
        return new SparkExtractor(settings.withExtractor(other));
    }

    /**
     * Returns the same extractor with the models of a folder.
     *
     * @param folder a path on each executor
     * @throws NullPointerException if {@code folder} is null
     */
    public SparkExtractor models(String folder) {
        return with(extractor().withModels(Path.of(folder)));
    }

    /**
     * Returns the same extractor with the names in a file, as {@link org.onrecord.Extractor.Builder#names(java.nio.file.Path)} reads it.
     *
     * @param file a path that each executor can read, or the name of a file that {@code --files} or {@code addFile} sent there
     * @throws NullPointerException if {@code file} is null
     */
    public SparkExtractor names(String file) {
        return with(extractor().withNames(Path.of(file)));
    }

    /**
     * Returns the same extractor with the reporting verbs in a file, as
     * {@link org.onrecord.Extractor.Builder#cues(java.nio.file.Path)} reads it.
     *
     * @param file a path that each executor can read, or the name of a file that {@code --files} or {@code addFile} sent there
     * @throws NullPointerException if {@code file} is null
     */
    public SparkExtractor cues(String file) {
        return with(extractor().withCues(Path.of(file)));
    }

    /**
     * Returns the same extractor with the words in a file that tell the kind of a source, as {@link
     * org.onrecord.Extractor.Builder#sourceKinds(java.nio.file.Path)} reads it.
     *
     * @param file a path that each executor can read, or the name of a file that {@code --files} or {@code addFile} sent there
     * @throws NullPointerException if {@code file} is null
     */
    public SparkExtractor sourceKinds(String file) {
        return with(extractor().withSourceKinds(Path.of(file)));
    }

    /**
     * Returns the same extractor with another {@link org.onrecord.Extractor.Builder#minimumConfidence minimum confidence}.
     *
     * @param probability 0 (keep every attribution) to 1
     * @throws IllegalArgumentException if {@code probability} is not within 0 and 1
     */
    public SparkExtractor minimumConfidence(double probability) {
        return with(extractor().withMinimumConfidence(probability));
    }

    /**
     * Returns the same extractor with another {@link org.onrecord.Extractor.Builder#maximumLength maximum length}.
     *
     * @param characters the greatest length of an article's text in UTF-16 code units, at least 1
     * @throws IllegalArgumentException if {@code characters} is less than 1
     */
    public SparkExtractor maximumLength(int characters) {
        return with(extractor().withMaximumLength(characters));
    }

    /**
     * Returns the same extractor with a time limit per article, after which the article fails. Default: none.
     *
     * @param perArticle more than zero
     * @throws NullPointerException if {@code perArticle} is null
     * @throws IllegalArgumentException if {@code perArticle} is not more than zero, or more than 292 years
     */
    public SparkExtractor timeLimit(Duration perArticle) {
        return new SparkExtractor(settings.withTimeLimit(perArticle));
    }

    /**
     * Returns a row for each article, in the partitions and the order of the articles. The dataset is lazy: write the rows once
     * and read them back for every question, or each question reads all articles again.
     *
     * <p>An article that cannot be read (no id, no text, too long, out of time …) is a row with its error, and the job goes on. A
     * fault that concerns all articles, such as models that cannot be loaded, fails the job.
     *
     * @param articles with the columns {@code id} and {@code text}
     * @throws NullPointerException if {@code articles} is null
     * @throws IllegalArgumentException if a column is missing or not text, or another has the name of a column of the results;
     *     the message names it
     */
    public Dataset<Row> extractions(Dataset<Row> articles) {
        StructType schema = Columns.extractions(Columns.carried(articles.schema()));
        return articles.select(Columns.read(articles.schema()))
                .mapPartitions((MapPartitionsFunction<Row, Row>) new ReadPartition(settings), Encoders.row(schema));
    }

    /**
     * Returns a row for each quotation.
     *
     * @param extractions the rows of {@link #extractions}, or the same read back
     * @throws NullPointerException if {@code extractions} is null
     * @throws IllegalArgumentException if they are not extractions
     */
    public static Dataset<Row> quotations(Dataset<Row> extractions) {
        return Columns.flat(extractions, "quotations");
    }

    /**
     * Returns a row for each mention of an entity.
     *
     * @param extractions the rows of {@link #extractions}, or the same read back
     * @throws NullPointerException if {@code extractions} is null
     * @throws IllegalArgumentException if they are not extractions
     */
    public static Dataset<Row> mentions(Dataset<Row> extractions) {
        return Columns.flat(extractions, "mentions");
    }

    /**
     * Returns the articles that failed: {@code article}, {@code error}, {@code error_type}, and the carried columns.
     *
     * @param extractions the rows of {@link #extractions}, or the same read back
     * @throws NullPointerException if {@code extractions} is null
     * @throws IllegalArgumentException if they are not extractions
     */
    public static Dataset<Row> failures(Dataset<Row> extractions) {
        Columns.check(extractions.schema());
        return extractions
                .where(col("error_type").isNotNull())
                .drop("quotations", "mentions", "warnings", "library", "models");
    }
}
