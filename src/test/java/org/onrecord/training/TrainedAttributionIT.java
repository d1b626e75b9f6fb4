package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attribution is learned from every format that evaluation reads. */
class TrainedAttributionIT {

    @TempDir
    private Path folder;

    @Test
    void learnsFromABratFolder() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.txt"), "“We will go,” Ann Lee announced.\n");
        Files.writeString(
                gold.resolve("a.ann"),
                "T1\tSource 14 21\tAnn Lee\nT2\tCue 22 31\tannounced\nT3\tContent 1 12\tWe will go,\n"
                        + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");

        assertLearned(gold);
    }

    @Test
    void learnsFromQuotedSegmentsAlone() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"“We will go,” Ann Lee announced.\",\"segments\":[{\"start\":1,\"end\":12,"
                        + "\"attributed\":true,\"kind\":\"direct\",\"sources\":[[14,21]],\"cues\":[[22,31]]}]}\n");

        assertLearned(gold);
    }

    private void assertLearned(Path gold) throws IOException {
        TrainedAttribution trained = TrainedAttribution.learn(List.of(gold));
        Path out = folder.resolve("out");
        trained.write(out);

        assertThat(trained.choices()).isEqualTo(1);
        assertThat(out.resolve("cues.tsv")).content().contains("announce\t1\t1");
    }
}
