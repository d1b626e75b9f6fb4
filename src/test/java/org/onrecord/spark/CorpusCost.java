package org.onrecord.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.onrecord.Extractor;
import org.onrecord.Seeds;
import org.onrecord.batch.Batch;
import org.onrecord.batch.Outcome;
import org.onrecord.document.Article;
import org.onrecord.evaluation.TokenCount;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.JsonLines;
import org.onrecord.readme.WrittenPart;

/**
 * What a corpus costs: articles a second by {@link Batch} to JSON Lines and by Spark from JSON Lines to Parquet, with one thread
 * and with two, by turns; and what follows for large corpora. Prints it in Markdown; given a file, writes it there between
 * {@code <!-- cost -->} and {@code <!-- /cost -->}.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.spark.CorpusCost -Dbench=src/site/markdown/spark.md</pre>
 */
public final class CorpusCost {

    private static final int ROUNDS = 5;

    /** Enough that a pass takes seconds. */
    private static final int COPIES = 50;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Article> articles;
    private final Extractor extractor = Extractor.create();
    private final Path folder;
    private final Path lines;

    private CorpusCost(List<Article> articles, Path folder) throws IOException {
        this.articles = articles;
        this.folder = folder;
        lines = folder.resolve("articles.jsonl");
        var json = new ObjectMapper();
        var text = new StringBuilder();
        for (Article article : articles) {
            text.append(json.writeValueAsString(Map.of("id", article.id(), "text", article.text())))
                    .append('\n');
        }
        Files.writeString(lines, text);
    }

    /** @param arguments a file to write to; nothing to print alone */
    public static void main(String[] arguments) throws Exception {
        List<Article> articles = articles();
        var cost = new CorpusCost(articles, Files.createTempDirectory("onrecord-cost"));
        Map<Variant, List<Pass>> passes = new EnumMap<>(Variant.class);
        // The first round is for the compiler, and does not count.
        for (int round = 0; round <= ROUNDS; round++) {
            for (Variant variant : Variant.values()) {
                Pass pass = cost.pass(variant);
                System.err.printf("%d %s %s%n", round, variant, pass);
                if (round > 0) {
                    passes.computeIfAbsent(variant, any -> new ArrayList<>()).add(pass);
                }
            }
        }
        int tokens =
                articles.stream().map(Article::text).mapToInt(TokenCount::of).sum() / articles.size();
        String report = new CorpusCostReport(
                        articles.size(), tokens, cost.extractor.provenance(), LocalDate.now(ZoneOffset.UTC), passes)
                .toString();
        System.out.print(report);
        for (String file : arguments) {
            new WrittenPart(Path.of(file), "cost").write(report);
        }
    }

    private static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : Seeds.files()) {
            for (int i = 0; i < COPIES; i++) {
                articles.add(new Article(file.getFileName() + "-" + i, Files.readString(file)));
            }
        }
        return articles;
    }

    private Pass pass(Variant variant) throws Exception {
        return variant.spark ? spark(variant.threads) : batch(variant.threads);
    }

    private Pass batch(int threads) throws Exception {
        try (ExtractionWriter writer = JsonLines.create().open(OutputStream.nullOutputStream())) {
            return measured(() -> Batch.with(extractor).threads(threads).run(articles, outcome -> {
                try {
                    writer.write(((Outcome.Extracted) outcome).extraction());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }

    private Pass spark(int threads) throws Exception {
        SparkSession spark = SparkSession.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        try {
            SparkExtractor some = SparkExtractor.create();
            var read = spark.read().schema("id STRING, text STRING").json(lines.toString());
            // A session writes code of its own, which is compiled anew: it counts only the second time.
            some.extractions(read.repartition(8))
                    .write()
                    .format("noop")
                    .mode("overwrite")
                    .save();
            Path out = Files.createTempDirectory(folder, "out").resolve("parquet");
            return measured(() -> some.extractions(read.repartition(8)).write().parquet(out.toString()));
        } finally {
            spark.stop();
        }
    }

    private Pass measured(Work work) throws Exception {
        System.gc();
        double load = SYSTEM.getSystemLoadAverage();
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
        return new Pass(articles.size() / seconds, articles.size() / processorSeconds, load);
    }

    /** What is measured. */
    interface Work {
        /** Reads all articles. */
        void run() throws Exception;
    }

    /** By what the articles are read, with how many threads. */
    enum Variant {
        BATCH_1(false, 1, "`Batch`, 1 thread"),
        BATCH_2(false, 2, "`Batch`, 2 threads"),
        SPARK_1(true, 1, "Spark, `local[1]`"),
        SPARK_2(true, 2, "Spark, `local[2]`");

        final boolean spark;
        final int threads;
        final String label;

        Variant(boolean spark, int threads, String label) {
            this.spark = spark;
            this.threads = threads;
            this.label = label;
        }
    }

    /**
     * One time through all articles.
     *
     * @param perSecond articles a second
     * @param perProcessorSecond articles a second of processor time
     * @param load of the machine, before
     */
    record Pass(double perSecond, double perProcessorSecond, double load) {}
}
