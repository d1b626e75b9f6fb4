package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.model.ModelFile;

class NameListsBuilderTest {
    @TempDir
    private Path folder;

    @Test
    void eachNameHasTheLettersOfItsListsSmallWhereItCanMeanSomethingElse() throws IOException {
        Files.writeString(folder.resolve("companies.txt"), "Tarnwell Group Inc.\n");
        Files.writeString(folder.resolve("football-clubs.txt"), "Tarnbury\nSC Kelm\n");
        Files.writeString(folder.resolve("cities.tsv"), "Tarnbury\tPundia\tEast Pundia\n");
        Files.writeString(folder.resolve("forenames.tsv"), "Otilda\t2\t0\tPU\n");
        Files.writeString(folder.resolve("surnames.tsv"), "Tirvane\tPU\n");
        Files.writeString(folder.resolve(ModelFile.ORGANIZATIONS.fileName()), "banks\tTarn Bank\n");
        Path written = folder.resolve("written.tsv");
        Files.writeString(written, "ORG\tPundia\tKelm Board\tTarget?\nLOC\tPundia\tTirvane\tÖldquay\n");

        NameListsBuilder.read(folder, written, SmallLists.folder(folder)).write(folder.resolve("models"));

        List<String> lines = Files.readAllLines(folder.resolve("models/name-lists.tsv"));
        assertThat(lines)
                .contains(
                        "kelm board\tL",
                        "target\tl",
                        "oldquay\tP",
                        "öldquay\tP",
                        "tirvane\tSp",
                        "tarnbury\tfT",
                        "east pundia\tR",
                        "otilda\tN",
                        "tarn bank\tO");
    }
}
