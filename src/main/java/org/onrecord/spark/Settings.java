package org.onrecord.spark;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extractor;
import org.onrecord.ExtractorSettings;
import org.onrecord.batch.Batch;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * What travels to the executors.
 *
 * @param extractor its files are looked for on each executor
 * @param timeLimit for an article; null for none
 */
record Settings(ExtractorSettings extractor, @Nullable Duration timeLimit) implements Serializable {

    static final Settings DEFAULT = new Settings(ExtractorSettings.DEFAULT, null);

    Settings withExtractor(ExtractorSettings other) {
        return new Settings(other, timeLimit);
    }

    Settings withTimeLimit(Duration perArticle) {
        batch(
                article -> {
                    throw new IllegalStateException("only its limit is checked");
                },
                perArticle);
        return new Settings(extractor, perArticle);
    }

    /** Loads the models on the machine where it is called. */
    static Extractor load(ExtractorSettings settings) {
        ExtractorSettings here = settings;
        if (settings.namesFile() != null) {
            here = here.withNames(here(settings.namesFile()));
        }
        if (settings.cuesFile() != null) {
            here = here.withCues(here(settings.cuesFile()));
        }
        if (settings.sourceKindsFile() != null) {
            here = here.withSourceKinds(here(settings.sourceKindsFile()));
        }
        return Extractor.create(here);
    }

    /** Reads one article after the other: Spark itself has several threads. */
    Batch batch(Function<Article, Extraction> extract) {
        return batch(extract, timeLimit);
    }

    private static Batch batch(Function<Article, Extraction> extract, @Nullable Duration limit) {
        Batch batch = Batch.of(extract).threads(1);
        return limit == null ? batch : batch.timeLimit(limit);
    }

    private static Path here(Path file) {
        return Files.exists(file) ? file : Path.of(SparkFiles.get(file.toString()));
    }
}
