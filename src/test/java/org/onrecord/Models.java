package org.onrecord;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** What integration tests share: one extractor for the whole JVM, and the corpora where they are present. */
public final class Models {
    private static final Extractor EXTRACTOR = Extractor.create();

    private Models() {}

    public static Extractor extractor() {
        return EXTRACTOR;
    }

    /** A file beside the clone; the test is skipped, visibly, where it is not there. */
    public static Path shared(String path) {
        Path file = Path.of("..", "shared").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }
}
