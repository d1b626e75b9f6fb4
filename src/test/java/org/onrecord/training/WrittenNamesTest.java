package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aFolderIsRefusedByName() {
        assertThatThrownBy(() -> WrittenNames.read(folder))
                .isInstanceOf(GoldFormatException.class)
                .hasMessage(folder + ": is a folder, not a file");
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedWithFileAndLine() throws IOException {
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, "ORG\tPundia\tKelm Board\nLOC\tPundia\tTirv\u00e4n\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> WrittenNames.read(latin))
                .isInstanceOf(GoldFormatException.class)
                .hasMessage(latin + ":2: not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORG", "ORG\tPundia", "LAST\tPundia\t", "FIRST\tPundia\t \t"})
    void aLineWithoutNamesIsRefusedWithFileAndLine(String line) throws IOException {
        Path wrong = file("# names\n" + line + "\n");
        assertThatThrownBy(() -> WrittenNames.read(wrong))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("names.tsv:2")
                .hasMessageContaining("no names");
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
