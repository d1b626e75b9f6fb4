package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.internal.lexicon.NameList;
import org.onrecord.training.WrittenNames.Name;

class WrittenNamesTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("names.tsv"), text);
    }

    @Test
    void aLineHasAKindACountryAndNames() throws IOException {
        WrittenNames written = WrittenNames.read(
                file(
                        "# written by hand\n\nORG\tPundia\tKelm Board\tTarget?\nLOC\tPundia\tTirvane\nFIRST\tPundia\tAda\nLAST\tPundia\tBoro\n"));
        assertThat(written.all())
                .containsExactly(
                        new Name(NameList.LOCAL_ORGANIZATION, "Kelm Board", false),
                        new Name(NameList.LOCAL_ORGANIZATION, "Target", true),
                        new Name(NameList.PLACE, "Tirvane", false),
                        new Name(NameList.FIRST_NAME, "Ada", false),
                        new Name(NameList.LAST_NAME, "Boro", false));
        assertThat(written.of(NameList.LOCAL_ORGANIZATION)).containsExactly("Kelm Board", "Target");
    }

    @Test
    void anotherKindIsRefusedWithFileAndLine() throws IOException {
        Path wrong = file("ORG\tPundia\tKelm Board\nSHIP\tPundia\tAurora\n");
        assertThatThrownBy(() -> WrittenNames.read(wrong))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("names.tsv:2")
                .hasMessageContaining("SHIP");
    }
}
