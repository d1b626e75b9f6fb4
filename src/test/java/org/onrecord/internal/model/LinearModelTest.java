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
        assertThat(MODEL.weight("place=B1")).isEqualTo(1.5f);
        assertThat(MODEL.weight("place=B")).isZero();
    }

    @Test
    void severalModelsScoreAtOnce() {
        LinearModel other = LinearModel.of(Map.of("place=B1", 3f));

        assertThat(LinearModel.scores(sink -> sink.add("place=B1"), MODEL, other))
                .containsExactly(1.5, 3);
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
