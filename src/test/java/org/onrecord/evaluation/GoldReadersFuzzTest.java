package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=GoldReadersFuzzTest} looks for more inputs than are kept. */
class GoldReadersFuzzTest {

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory("gold");
    }

    @AfterEach
    void remove() throws IOException {
        for (String name : new String[] {"a.txt", "a.ann", "a.tokens", "a.jsonl", ""}) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** A file is refused by name and line, or it holds articles whose annotations lie within their texts. */
    @FuzzTest(maxDuration = "15m")
    void anyFile(FuzzedDataProvider data) throws IOException {
        int format = data.consumeInt(0, 2);
        Path corpus = folder;
        if (format == 0) {
            Files.writeString(folder.resolve("a.txt"), data.consumeString(200).replaceAll("\\p{Cs}", "?"));
            Files.write(folder.resolve("a.ann"), data.consumeRemainingAsBytes());
        } else {
            corpus = folder.resolve(format == 1 ? "a.tokens" : "a.jsonl");
            Files.write(corpus, data.consumeRemainingAsBytes());
        }
        try {
            for (GoldArticle article : GoldCorpus.read(corpus).articles()) {
                article.mentions().forEach(mention -> mention.span().in(article.text()));
                article.segments().forEach(segment -> segment.span().in(article.text()));
            }
        } catch (GoldFormatException e) {
            assertThat(e).hasMessageContaining("a.").hasMessageContaining(":" + e.line());
        }
    }
}
