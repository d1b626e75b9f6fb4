package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Reads articles on Spark and says who is named in each and who said what.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().schema("id STRING, text STRING").json("articles.jsonl");
 * Dataset<Row> extractions = SparkExtractor.create().extractions(articles);
 * extractions.write().parquet("extractions");               // the work is done here, once
 * Dataset<Row> quotations = SparkExtractor.quotations(spark.read().parquet("extractions"));
 * }</pre>
 *
 * <p>Immutable; only its settings, some hundred bytes, travel to the executors. Each executor JVM loads the models once, for
 * all its tasks, in seconds; they take some 200 MB of its heap.
 *
 * <p>Articles are rows with a column {@code id} (unique; a string, or what casts to one) and a column {@code text} (a string). All
 * other columns (outlet, date, url, title …) are carried along, in their types, to each of the three datasets, whose own
 * columns are those of the CSV tables:
 *
 * <dl>
 *   <dt>{@link #extractions extractions}, a row for each article
 *   <dd>{@code article} (its id), the carried columns, {@code quotations} and {@code mentions} (arrays of structs with the columns
 *       below), {@code warnings} (array of strings), {@code library} and {@code models} (the versions at work); where the article
 *       failed these are null, {@code error} says why and {@code error_type} is the class of the exception, both null elsewhere
 *   <dt>{@link #quotations quotations}, a row for each quotation
 *   <dd>{@code article}, {@code quotation} (int, from 0 within its article), {@code speaker} and {@code speaker_type} (PERSON,
 *       ORGANIZATION, PLACE, or UNNAMED; joint speakers joined by {@code "; "}), {@code speakers} (one by one: an array of structs
 *       of {@code name}, {@code type} and {@code entity}), {@code source}, {@code source_start}, {@code source_end}, {@code cue},
 *       {@code cue_lemma}, {@code cue_start}, {@code cue_end}, {@code kind} (DIRECT, MIXED), {@code text}, {@code start}, {@code
 *       end}, {@code spans} (array of structs of {@code start} and {@code end}), {@code within} (the quotation that it stands
 *       in), {@code confidence} (double, 0 to 1), the carried columns. What the text does not say is null: all of speaker,
 *       source, cue and confidence where it attributes the words to nobody
 *   <dt>{@link #mentions mentions}, a row for each mention of an entity
 *   <dd>{@code article}, {@code entity} (int, from 0 within its article), {@code name}, {@code type}, {@code mention} (the words),
 *       {@code kind} (NAME, NOMINAL, PRONOUN), {@code start}, {@code end}, the carried columns
 * </dl>
 *
 * <p>Offsets are ints: half-open UTF-16 code units of the text.
 *
 * @apiNote Columns may be added, to the datasets and to the structs in them.
 */
public final class SparkExtractor implements Serializable {

    private static final long serialVersionUID = 1;

    private final Settings settings;

    private SparkExtractor(Settings settings) {
        this.settings = settings;
    }

    /** With the models that come with the library, and no time limit. */
    public static SparkExtractor create() {
        return new SparkExtractor(Settings.DEFAULT);
    }

    /**
     * The same with the models of a folder.
     *
     * @param folder on each executor
     * @throws NullPointerException if {@code folder} is null
     */
    public SparkExtractor models(String folder) {
        return new SparkExtractor(settings.withModels(Objects.requireNonNull(folder, "folder")));
    }

    /**
     * The same with a table of names of the user's own; see {@link org.onrecord.Extractor.Builder#names(java.nio.file.Path)}.
     *
     * @param file a path that each executor can read, or the name of a file that {@code --files} or {@code addFile} sent there
     * @throws NullPointerException if {@code file} is null
     */
    public SparkExtractor names(String file) {
        return new SparkExtractor(settings.withNames(Objects.requireNonNull(file, "file")));
    }

    /**
     * The same with reporting words of the user's own; see {@link org.onrecord.Extractor.Builder#cues(java.nio.file.Path)}.
     *
     * @param file a path that each executor can read, or the name of a file that {@code --files} or {@code addFile} sent there
     * @throws NullPointerException if {@code file} is null
     */
    public SparkExtractor cues(String file) {
        return new SparkExtractor(settings.withCues(Objects.requireNonNull(file, "file")));
    }

    /**
     * The same with another {@link org.onrecord.Extractor.Builder#minimumConfidence minimum confidence}.
     *
     * @param probability 0 (keep every attribution) to 1
     * @throws IllegalArgumentException if {@code probability} is not within 0 and 1
     */
    public SparkExtractor minimumConfidence(double probability) {
        return new SparkExtractor(settings.withMinimumConfidence(probability));
    }

    /**
     * The same with another {@link org.onrecord.Extractor.Builder#maximumLength maximum length}.
     *
     * @param characters the greatest length of an article's text in UTF-16 code units, at least 1
     * @throws IllegalArgumentException if {@code characters} is less than 1
     */
    public SparkExtractor maximumLength(int characters) {
        return new SparkExtractor(settings.withMaximumLength(characters));
    }

    /**
     * The same with a limit to the time that one article may take, after which it fails; none unless told.
     *
     * @param perArticle more than zero
     * @throws NullPointerException if {@code perArticle} is null
     * @throws IllegalArgumentException if {@code perArticle} is not more than zero, or more than 292 years
     */
    public SparkExtractor timeLimit(Duration perArticle) {
        return new SparkExtractor(settings.withTimeLimit(perArticle));
    }

    /**
     * A row for each article, in the partitions and the order of the articles. Lazy, as all on Spark: write the rows once and
     * read them back for every question, or each question reads all articles again.
     *
     * <p>An article that cannot be read (no id, no text, too long, out of time …) is a row with its error; the job goes on. What
     * concerns all articles, such as models that cannot be loaded, fails the job.
     *
     * @param articles with the columns {@code id} and {@code text}
     * @throws NullPointerException if {@code articles} is null
     * @throws IllegalArgumentException if a column is missing or not text, or another has the name of a column of the results; names it
     */
    public Dataset<Row> extractions(Dataset<Row> articles) {
        StructType schema = Columns.extractions(Columns.carried(articles.schema()));
        return articles.select(Columns.read(articles.schema()))
                .mapPartitions((MapPartitionsFunction<Row, Row>) new ReadPartition(settings), Encoders.row(schema));
    }

    /**
     * A row for each quotation.
     *
     * @param extractions of {@link #extractions}, or read back from where they were written
     * @throws NullPointerException if {@code extractions} is null
     * @throws IllegalArgumentException if they are not extractions
     */
    public static Dataset<Row> quotations(Dataset<Row> extractions) {
        return Columns.flat(extractions, "quotations");
    }

    /**
     * A row for each mention of an entity.
     *
     * @param extractions of {@link #extractions}, or read back from where they were written
     * @throws NullPointerException if {@code extractions} is null
     * @throws IllegalArgumentException if they are not extractions
     */
    public static Dataset<Row> mentions(Dataset<Row> extractions) {
        return Columns.flat(extractions, "mentions");
    }

    /**
     * The articles that failed: {@code article}, {@code error}, {@code error_type}, and the carried columns.
     *
     * @param extractions of {@link #extractions}, or read back from where they were written
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
