package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Models;
import org.onrecord.evaluation.GoldNames;

class TrainedNamesIT {

    @TempDir
    private Path folder;

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.write(
                gold,
                Files.readAllLines(Models.shared("data/worldwide/dev.jsonl")).subList(0, 4));
        for (String run : List.of("a", "b")) {
            TrainedNames.learn(gold).write(folder.resolve(run));
        }
        assertThat(folder.resolve("a/names.crf.gz")).hasSameBinaryContentAs(folder.resolve("b/names.crf.gz"));
    }

    @Test
    void articlesWrittenForTheTaggerAreLearnedFromAsWell() throws IOException {
        Path gold = folder.resolve("gold.conll");
        Files.writeString(gold, "Kelmund\tB-ORG\nleft\tO\nOslo\tB-LOC\n.\tO\n");
        Path written = folder.resolve("names.txt");
        Files.writeString(written, "[PER Ada Boro] left [ORG Kelm Energy].\n-----\n[LOC Tirvane] was quiet.\n");

        var sources = new NameSources(List.of(), GoldNames.none(), List.of(written), null, null);
        assertThat(TrainedNames.learn(gold, sources).articles()).isEqualTo(3);
    }
}
