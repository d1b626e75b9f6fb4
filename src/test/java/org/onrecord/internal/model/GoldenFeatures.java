package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Features of texts as a file of {@code golden} has them: texts begin with "> ", and what follows each is rewritten with {@code
 * -Dgolden.update}. The names of features are shared with the weights in models/: one that means something else than when it was learned
 * makes answers worse without a word. Who changes features learns the model again.
 */
public final class GoldenFeatures {
    private static final String TEXT = "> ";

    private GoldenFeatures() {}

    /**
     * Compares.
     *
     * @param file the name of the file
     * @param features adds lines for a text
     */
    public static void check(String file, BiConsumer<String, List<String>> features) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", file);
        List<String> known = Files.readAllLines(golden);
        List<String> now = new ArrayList<>();
        for (String line : known) {
            if (line.startsWith(TEXT)) {
                now.add(line);
                features.accept(line.substring(TEXT.length()), now);
            } else if (line.startsWith("#")) {
                now.add(line);
            }
        }
        if (System.getProperty("golden.update") != null) {
            Files.write(golden, now);
            return;
        }
        assertThat(now).hasSameSizeAs(known);
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i).split("\t")).containsExactly(known.get(i).split("\t"));
        }
    }
}
