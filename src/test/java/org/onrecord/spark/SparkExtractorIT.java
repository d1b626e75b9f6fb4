package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Extractor;
import org.onrecord.ExtractorSettings;
import org.onrecord.KnownName;
import org.onrecord.document.Article;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Speaker;

@Tag("spark")
class SparkExtractorIT {

    private static final String NOBODY = "He wore a “crown”.";

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Dataset<Row> articles;
    private static Dataset<Row> extractions;

    /** Written and read back, as the Javadoc advises. */
    @BeforeAll
    static void startAndRead() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        articles = spark.read()
                .schema("id STRING, text STRING, outlet STRING, date DATE")
                .json(SeedFile.write(folder.resolve("articles.jsonl")).toString())
                .repartition(4);
        Path parquet = folder.resolve("extractions");
        SparkExtractor.create().extractions(articles).write().parquet(parquet.toString());
        extractions = spark.read().parquet(parquet.toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void whatIsFoundIsWhatAnExtractorFinds() {
        List<String> quotations = SparkExtractor.quotations(extractions)
                .selectExpr(
                        "concat_ws('|', article, quotation, kind, start, end, source, cue, text, sentence, speaker)")
                .as(Encoders.STRING())
                .collectAsList();
        List<String> mentions = SparkExtractor.mentions(extractions)
                .selectExpr("concat_ws('|', article, entity, name, type, kind, start, end, mention)")
                .as(Encoders.STRING())
                .collectAsList();
        List<String> quotationsOfExtractor = new ArrayList<>();
        List<String> mentionsOfExtractor = new ArrayList<>();
        for (Row row : articles.collectAsList()) {
            Extraction extraction = extractor().extract(new Article(row.getString(0), row.getString(1)));
            extraction
                    .quotations()
                    .forEach(quotation -> quotationsOfExtractor.add(joined(
                            row.getString(0),
                            quotation.id(),
                            quotation.kind(),
                            quotation.extent().start(),
                            quotation.extent().end(),
                            quotation.attribution() == null
                                    ? null
                                    : quotation.attribution().source().text(),
                            quotation.attribution() == null
                                            || quotation.attribution().cue() == null
                                    ? null
                                    : quotation.attribution().cue().text(),
                            extraction.textOf(quotation),
                            extraction.sentenceOf(quotation),
                            quotation.speakers().isEmpty()
                                    ? null
                                    : String.join(
                                            "; ",
                                            quotation.speakers().stream()
                                                    .map(Speaker::name)
                                                    .toList()))));
            extraction
                    .entities()
                    .forEach(entity -> entity.mentions()
                            .forEach(mention -> mentionsOfExtractor.add(joined(
                                    row.getString(0),
                                    entity.id(),
                                    entity.name(),
                                    entity.type(),
                                    mention.kind(),
                                    mention.span().start(),
                                    mention.span().end(),
                                    mention.text()))));
        }
        assertThat(quotations).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(quotationsOfExtractor);
        assertThat(mentions).hasSizeGreaterThan(200).containsExactlyInAnyOrderElementsOf(mentionsOfExtractor);
    }

    @Test
    void theColumnsAreThoseThatAreDocumented() {
        assertThat(SparkExtractor.quotations(extractions).schema().toDDL())
                .isEqualTo("article STRING,quotation INT,speaker STRING,speaker_type STRING,source_kind STRING,"
                        + "gender STRING,gender_basis STRING,gender_word STRING,role STRING,affiliation STRING,"
                        + "speakers ARRAY<STRUCT<name: STRING, type: STRING, source_kind: STRING, gender: STRING,"
                        + " role: STRING, affiliation: STRING, entity: INT>>,speaker_confidence DOUBLE,"
                        + "source STRING,source_start INT,source_end INT,source_confidence DOUBLE,"
                        + "cue STRING,cue_lemma STRING,cue_start INT,cue_end INT,kind STRING,text STRING,sentence STRING,"
                        + "start INT,end INT,spans ARRAY<STRUCT<start: INT, end: INT>>,enclosing INT,"
                        + "outlet STRING,date DATE");
        assertThat(SparkExtractor.mentions(extractions).schema().toDDL())
                .isEqualTo(
                        "article STRING,entity INT,name STRING,type STRING,mention STRING,kind STRING,start INT,end INT,"
                                + "outlet STRING,date DATE");
        assertThat(extractions.schema().fieldNames())
                .containsExactly(
                        "article",
                        "outlet",
                        "date",
                        "quotations",
                        "mentions",
                        "warnings",
                        "library",
                        "models",
                        "error",
                        "error_type");
    }

    @Test
    void metadataIsCarriedAlongInItsType() {
        Row row = SparkExtractor.quotations(extractions)
                .where("article = 'wire-report'")
                .select("outlet", "date")
                .first();
        assertThat(row.getString(0)).isEqualTo("Outlet of wire-report");
        assertThat(row.getDate(1)).isEqualTo(Date.valueOf("2026-03-04"));
        assertThat(SparkExtractor.mentions(extractions).where("outlet IS NULL").count())
                .isZero();
    }

    @Test
    void anArticleThatFailsIsARowWithItsError() {
        Dataset<Row> some = spark.createDataFrame(
                List.of(
                        RowFactory.create("good", "“We will go,” said Ana Ruiz.", "a"),
                        RowFactory.create("no text", null, "b"),
                        RowFactory.create(null, "Text.", "c"),
                        RowFactory.create("", "Text.", "d"),
                        RowFactory.create("long", "T".repeat(101), "e"),
                        RowFactory.create("nobody", NOBODY, "f")),
                new StructType().add("id", "string").add("text", "string").add("url", "string"));
        Dataset<Row> read =
                SparkExtractor.create().maximumLength(100).extractions(some).cache();
        assertThat(SparkExtractor.failures(read).orderBy("url").collectAsList())
                .extracting(row ->
                        joined(row.getAs("article"), row.getAs("url"), row.getAs("error"), row.getAs("error_type")))
                .containsExactly(
                        "no text|b|the article has no text|java.lang.IllegalArgumentException",
                        "c|the article has no id|java.lang.IllegalArgumentException",
                        "|d|the article has no id|java.lang.IllegalArgumentException",
                        "long|e|article long has 101 characters, 100 are allowed; split it, or raise Extractor.Builder.maximumLength|org.onrecord.ArticleTooLongException");
        assertThat(read.where("error_type IS NULL").orderBy("url").collectAsList())
                .extracting(row -> row.getList(row.fieldIndex("quotations")).size())
                .containsExactly(1, 0);
    }

    @Test
    void anArticleThatTakesTooLongFails() {
        // Long enough for the clock to interrupt it on a busy machine, too: an article that is finished late is kept.
        Dataset<Row> endless = spark.createDataFrame(
                List.of(RowFactory.create("endless", "“We will go,” said Ana Ruiz. ".repeat(50_000))),
                new StructType().add("id", "string").add("text", "string"));
        Dataset<Row> read =
                SparkExtractor.create().timeLimit(Duration.ofNanos(1)).extractions(endless);
        assertThat(read.first().<String>getAs("error")).startsWith("article endless took longer than");
    }

    @Test
    void linesThatAreNoJsonAreFailuresToo() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": 7, \"text\": \"Text.\"}\nno JSON\n");
        Dataset<Row> read = SparkExtractor.create()
                .extractions(spark.read().schema("id LONG, text STRING").json(file.toString()));
        assertThat(read.collectAsList())
                .extracting(row -> joined(row.getAs("article"), row.getAs("error")))
                .containsExactly("7", "the article has no text");
    }

    @Test
    void settingsReachTheExecutors() throws IOException {
        Path names = Files.writeString(folder.resolve("names.tsv"), "Quorvex\tORGANIZATION\n");
        Path cues = Files.writeString(folder.resolve("cues.txt"), "quip\n");
        spark.sparkContext().addFile(names.toString());
        Dataset<Row> some = spark.createDataFrame(
                List.of(RowFactory.create("1", "Then quorvex and Quorvex met.")),
                new StructType().add("id", "string").add("text", "string"));
        Dataset<Row> read = SparkExtractor.create()
                .names("names.tsv")
                .cues(cues.toString())
                .minimumConfidence(0.5)
                .extractions(some);
        assertThat(SparkExtractor.mentions(read).select("name", "type").collectAsList())
                .extracting(Row::toString)
                .containsExactly("[Quorvex,ORGANIZATION]");
        Dataset<Row> inMemory = SparkExtractor.create(
                        ExtractorSettings.DEFAULT.withNames(List.of(KnownName.of("Quorvex", EntityType.ORGANIZATION))))
                .extractions(some);
        assertThat(SparkExtractor.mentions(inMemory).select("name", "type").collectAsList())
                .extracting(Row::toString)
                .containsExactly("[Quorvex,ORGANIZATION]");
        assertThatThrownBy(() -> SparkExtractor.create().minimumConfidence(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("probability 2.0");
    }

    @Test
    void modelsThatCannotBeLoadedFailTheJob() {
        Dataset<Row> read = SparkExtractor.create().models("no-such-folder").extractions(articles);
        assertThatThrownBy(read::collectAsList).hasStackTraceContaining("no-such-folder: is not a folder");
    }

    @Test
    void settingsAloneTravelAndAnExecutorLoadsOnce() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ReadPartition(Settings.DEFAULT.withTimeLimit(Duration.ofMinutes(1))));
        }
        assertThat(bytes.size()).isLessThan(2000);
        Extractor before = extractor();
        SparkExtractor.create()
                .timeLimit(Duration.ofHours(1))
                .extractions(articles)
                .collectAsList();
        assertThat(extractor()).isSameAs(before);
    }

    @Test
    void aColumnThatIsMissingOrInTheWayIsNamed() {
        SparkExtractor extractor = SparkExtractor.create();
        assertThatThrownBy(() -> extractor.extractions(articles.drop("text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("articles need one column \"text\"; they have id, outlet, date");
        assertThatThrownBy(() -> extractor.extractions(articles.withColumn("text", articles.col("date"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the column \"text\" of the articles is of type date, not string");
        assertThatThrownBy(() -> extractor.extractions(articles.withColumnRenamed("outlet", "Source")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the column \"Source\" of the articles has the name of a column of the results");
        assertThatThrownBy(() -> SparkExtractor.quotations(articles))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not extractions: there is no column \"article\"");
    }

    @Test
    void aColumnOfAnyNameAndTypeIsCarried() {
        Dataset<Row> tagged = articles.where("id = 'wire-report'")
                .selectExpr("id AS ID", "text", "array('a', 'b') AS `tags.of the day`", "map('k', 1.5) AS m");
        Row row = SparkExtractor.mentions(SparkExtractor.create().extractions(tagged))
                .first();
        assertThat(row.getList(row.fieldIndex("tags.of the day"))).containsExactly("a", "b");
        assertThat(row.schema().apply("m").dataType().simpleString()).isEqualTo("map<string,decimal(2,1)>");
        assertThat(row.schema().apply("tags.of the day").dataType())
                .isEqualTo(DataTypes.createArrayType(DataTypes.StringType, false));
    }

    private static Extractor extractor() {
        return LoadedExtractors.get(ExtractorSettings.DEFAULT);
    }

    /** As SQL's concat_ws does: without those that are null. */
    private static String joined(Object... values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            if (value != null) {
                words.add(value.toString());
            }
        }
        return String.join("|", words);
    }
}
