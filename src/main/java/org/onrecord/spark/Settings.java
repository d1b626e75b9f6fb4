package org.onrecord.spark;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extractor;
import org.onrecord.batch.Batch;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * What travels to the executors. Null, or a negative length, is the library's default.
 *
 * @param models a folder
 * @param names a file
 * @param cues a file
 * @param maximumLength in UTF-16 code units
 * @param timeLimit for an article
 */
record Settings(
        @Nullable String models,
        @Nullable String names,
        @Nullable String cues,
        double minimumConfidence,
        int maximumLength,
        @Nullable Duration timeLimit)
        implements Serializable {

    static final Settings DEFAULT = new Settings(null, null, null, 0, -1, null);

    Settings withModels(String folder) {
        return new Settings(folder, names, cues, minimumConfidence, maximumLength, timeLimit);
    }

    Settings withNames(String file) {
        return new Settings(models, file, cues, minimumConfidence, maximumLength, timeLimit);
    }

    Settings withCues(String file) {
        return new Settings(models, names, file, minimumConfidence, maximumLength, timeLimit);
    }

    Settings withMinimumConfidence(double probability) {
        Extractor.builder().minimumConfidence(probability);
        return new Settings(models, names, cues, probability, maximumLength, timeLimit);
    }

    Settings withMaximumLength(int characters) {
        Extractor.builder().maximumLength(characters);
        return new Settings(models, names, cues, minimumConfidence, characters, timeLimit);
    }

    Settings withTimeLimit(Duration perArticle) {
        batch(
                article -> {
                    throw new IllegalStateException("only its limit is checked");
                },
                perArticle);
        return new Settings(models, names, cues, minimumConfidence, maximumLength, perArticle);
    }

    /** The settings that need another extractor when they change. */
    Settings ofExtractor() {
        return timeLimit == null ? this : new Settings(models, names, cues, minimumConfidence, maximumLength, null);
    }

    /** Loads the models, on the machine where it is called. */
    Extractor load() {
        Extractor.Builder builder = Extractor.builder().minimumConfidence(minimumConfidence);
        if (maximumLength > 0) {
            builder.maximumLength(maximumLength);
        }
        if (models != null) {
            builder.models(Path.of(models));
        }
        if (names != null) {
            builder.names(here(names));
        }
        if (cues != null) {
            builder.cues(here(cues));
        }
        return builder.build();
    }

    /** One article after the other: it is Spark that has several threads. */
    Batch batch(Function<Article, Extraction> extract) {
        return batch(extract, timeLimit);
    }

    private static Batch batch(Function<Article, Extraction> extract, @Nullable Duration limit) {
        Batch batch = Batch.of(extract).threads(1);
        return limit == null ? batch : batch.timeLimit(limit);
    }

    private static Path here(String file) {
        Path path = Path.of(file);
        return Files.exists(path) ? path : Path.of(SparkFiles.get(file));
    }
}
