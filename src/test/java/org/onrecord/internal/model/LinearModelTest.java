package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearModelTest {
    private static final LinearModel MODEL = LinearModel.of(Map.of("place=B1", 1.5f, "verb=say true", -0.25f));

    @Test
    void aFeatureInPiecesWeighsWhatItsNameDoes() {
        Featured seen = sink -> {
            sink.add("place=", 'B', 1);
            sink.add("verb=", "say", ' ', true);
            sink.add("never seen");
        };

        assertThat(seen.names()).containsExactly("place=B1", "verb=say true", "never seen");
        assertThat(MODEL.score(seen)).isEqualTo(1.25);
        assertThat(MODEL.score(sink -> sink.add("place=B"))).isZero();
    }

    @Test
    void twoQuestionsAreAnsweredAtOnce() {
        LinearModel two = LinearModel.of(Map.of("place=B1", 1.5f), Map.of("place=B1", 3f, "verb=say", -1f));

        assertThat(two.scores(sink -> {
                    sink.add("place=B1");
                    sink.add("verb=", "say");
                }))
                .containsExactly(1.5, 2);
    }

    @Test
    void theStrongestGroundsComeFirstWhicheverWayTheyPoint() {
        LinearModel model = LinearModel.of(Map.of("a=1", 0.5f, "b=1", -2f, "c=1", -0.5f, "d=1", 0f));

        assertThat(model.strongest(
                        sink -> {
                            sink.add("never seen");
                            sink.add("c=", 1);
                            sink.add("a=", 1);
                            sink.add("d=", 1);
                            sink.add("b=", 1);
                        },
                        2))
                .containsExactly(new LinearModel.Ground("b=1", -2f), new LinearModel.Ground("a=1", 0.5f));
    }

    @Test
    void aFileThatGivesAFeatureTwiceIsRefused(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("model.tsv"), List.of("place=B1\t0", "place=B1\t0.5"));

        assertThatThrownBy(() -> LinearModel.load(ModelFolder.at(folder), "model.tsv"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("model.tsv")
                .hasMessageContaining("place=B1");
    }
}
