package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {
    @TempDir
    private Path folder;

    @Test
    void eachWordHasTheNumbersThatWereWrittenAndOtherWordsHaveZeros() throws IOException {
        var numbers = new HashMap<String, int[]>();
        for (int i = 0; i < 20_000; i++) {
            numbers.put("word" + i, new int[] {i % 65_536, i * 7 % 256});
        }
        numbers.put("", new int[] {65_535, 0});
        WordTable.write(folder, ModelFile.WORD_USAGE, numbers);

        WordTable read = WordTable.read(ModelFolder.at(folder), ModelFile.WORD_USAGE, "numbers of words", 2);

        numbers.forEach((word, row) -> {
            assertThat(read.number(read.row(word), 0)).isEqualTo(row[0]);
            assertThat(read.number(read.row(word), 1)).isEqualTo(row[1]);
        });
        assertThat(read.row("word20000")).isEqualTo(-1);
        assertThat(read.number(-1, 1)).isZero();
    }

    @Test
    void aNumberThatDoesNotFitIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordTable.write(folder, ModelFile.CLUSTERS, Map.of("river", new int[] {65_536})))
                .withMessage("65536 is not from 0 to 65535");
    }
}
