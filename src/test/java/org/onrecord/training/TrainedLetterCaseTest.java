package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedLetterCaseTest {
    @Test
    void countsWordsInsideSentencesAndEachArticleOnce(@TempDir Path folder) throws IOException {
        String line = """
                {"id": "a", "text": "Harbour Board Hears Divers About Rust Under Pier\\nThe board asked the UN and the harbour board of Porto, Ana said; then the UN left Porto without asking."}
                """;
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), line + line.replace("\"a\"", "\"b\""));
        TrainedLetterCase trained = TrainedLetterCase.learn(List.of(gold, gold));
        assertThat(trained.lines())
                .startsWith("# onrecord letter-case 1")
                .contains("the\t3\t0\t0", "un\t0\t0\t2", "porto\t0\t2\t0", "board\t2\t0\t0")
                .noneMatch(entry -> entry.startsWith("hears") || entry.startsWith("then"));
        trained.write(folder);
        assertThat(folder.resolve("letter-case.tsv")).hasContent(String.join("\n", trained.lines()));
    }
}
