package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearModelTest {
    private static final LinearModel MODEL = LinearModel.of(Map.of("place=B1", 1.5f, "verb=say true", -0.25f));

    @TempDir
    private Path folder;

    @Test
    void aFeatureInPiecesWeighsAsMuchAsItsJoinedName() {
        FeatureSource features = sink -> {
            sink.add("place=", 'B', 1);
            sink.add("verb=", "say", ' ', true);
            sink.add("unknown");
        };

        assertThat(features.names()).containsExactly("place=B1", "verb=say true", "unknown");
        assertThat(MODEL.score(features)).isEqualTo(1.25);
        assertThat(MODEL.score(sink -> sink.add("place=B"))).isZero();
    }

    @Test
    void aModelWithTwoOutputsScoresBothAtOnce() {
        LinearModel two = LinearModel.of(List.of(Map.of("place=B1", 1.5f), Map.of("place=B1", 3f, "verb=say", -1f)));

        assertThat(two.scores(sink -> {
                    sink.add("place=B1");
                    sink.add("verb=", "say");
                }))
                .containsExactly(1.5, 2);
    }

    @Test
    void aModelGrowsBeyondItsExpectedSize() {
        var many = new HashMap<String, Float>();
        for (int i = 0; i < 200_000; i++) {
            many.put("word=" + i, (float) i);
        }
        LinearModel model = LinearModel.of(List.of(Map.of("word=7", 0.5f), many));

        assertThat(model.scores(sink -> sink.add("word=", 199_999))).containsExactly(0, 199_999);
        assertThat(model.scores(sink -> sink.add("word=", 7))).containsExactly(0.5, 7);
    }

    @Test
    void theStrongestContributionsComeFirstWhetherPositiveOrNegative() {
        LinearModel model = LinearModel.of(Map.of("a=1", 0.5f, "b=1", -2f, "c=1", -0.5f, "d=1", 0f));

        assertThat(model.strongest(
                        sink -> {
                            sink.add("unknown");
                            sink.add("c=", 1);
                            sink.add("a=", 1);
                            sink.add("d=", 1);
                            sink.add("b=", 1);
                        },
                        2))
                .containsExactly(new LinearModel.Contribution("b=1", -2f), new LinearModel.Contribution("a=1", 0.5f));
    }

    @Test
    void aFileIsReadWithItsHeader() throws IOException {
        write("# onrecord attribution 1", "place=B1\t0.5", "two words=a\tb\t-1");

        assertThat(load().score(sink -> sink.add("place=B1"))).isEqualTo(0.5);
        assertThat(load().score(sink -> sink.add("two words=a\tb"))).isEqualTo(-1);
    }

    @Test
    void aFeatureThatOccursTwiceInAFileIsRefusedEvenWithoutWeight() throws IOException {
        write("# onrecord attribution 1", "place=B1\t0", "place=B1\t0.5");

        assertThatThrownBy(this::load)
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("unexpected line 3, \"place=B1?0.5\", in " + folder.resolve("attribution.tsv"));
    }

    private LinearModel load() throws IOException {
        return LinearModel.load(ModelFolder.at(folder), ModelFile.ATTRIBUTION);
    }

    private void write(String... lines) throws IOException {
        Files.write(folder.resolve("attribution.tsv"), List.of(lines));
    }
}
