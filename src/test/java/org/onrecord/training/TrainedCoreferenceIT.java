package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluation.GoldAnaphors;
import org.onrecord.evaluation.GoldFormatException;

/** Coreference is learned from speakers of quotations, from pronouns beside names and from chains. */
class TrainedCoreferenceIT {
    private static final String TEXT = "Ann Lee met Mary Lund. “We will go,” she said.";

    @TempDir
    private Path folder;

    @Test
    void learnsFromTheSpeakersOfQuotations() throws IOException {
        Path gold = write("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"segments\":[{\"start\":24,\"end\":35,"
                + "\"attributed\":true,\"kind\":\"direct\",\"sources\":[[37,40]],\"cues\":[[41,45]]}]}");
        Path speakers = Files.writeString(folder.resolve("speakers.tsv"), "a\t0\tPERSON\tAnn Lee\tLee\n");

        assertThat(TrainedCoreference.learn(List.of(gold), List.of(speakers), GoldAnaphors.none())
                        .answers())
                .isEqualTo(1);
    }

    @Test
    void learnsFromPronounsBesideTwoNames() throws IOException {
        Path gold = write("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"pronoun\":[37,40,\"she\"],"
                + "\"names\":[[0,7,\"Ann Lee\",true],[12,21,\"Mary Lund\",false]]}");

        assertThat(TrainedCoreference.learn(List.of(gold), List.of(), GoldAnaphors.none())
                        .answers())
                .isEqualTo(1);
    }

    @Test
    void learnsFromWhatAReaderWroteDown() throws IOException {
        Path gold = write("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"segments\":[]}");
        Path anaphors = Files.writeString(folder.resolve("anaphors.tsv"), "a\t37-40\t12-21\n");

        TrainedCoreference trained = TrainedCoreference.learn(List.of(gold), List.of(), GoldAnaphors.read(anaphors));

        assertThat(trained.answers()).isEqualTo(1);
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws IOException {
        Path gold = write("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"pronoun\":[37,40,\"she\"],"
                + "\"names\":[[0,7,\"Ann Lee\",true],[12,21,\"Mary Lund\",false]]}");

        TrainedCoreference.learn(List.of(gold), List.of(), GoldAnaphors.none()).write(folder.resolve("one"));
        TrainedCoreference.learn(List.of(gold), List.of(), GoldAnaphors.none()).write(folder.resolve("other"));

        assertThat(folder.resolve("one/coreference.weights.gz"))
                .hasSameBinaryContentAs(folder.resolve("other/coreference.weights.gz"));
    }

    @Test
    void aCorpusThatTellsNothingIsRefusedByName() throws IOException {
        Path gold = write("{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"segments\":[{\"start\":24,\"end\":35,"
                + "\"attributed\":true,\"kind\":\"direct\",\"sources\":[[37,40]],\"cues\":[[41,45]]}]}");

        assertThatThrownBy(() -> TrainedCoreference.learn(List.of(gold), List.of(), GoldAnaphors.none()))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("gold.jsonl")
                .hasMessageContaining("tells whom");
    }

    private Path write(String line) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
    }
}
