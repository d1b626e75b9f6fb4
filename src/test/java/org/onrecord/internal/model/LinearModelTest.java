package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aModelCanHaveHundredsOfThousandsOfFeatures() {
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
    void weightsThatWereWrittenAreReadAgainToTheLastBit() throws IOException {
        var weights = new HashMap<String, Float>();
        for (int thousandths = -32_768; thousandths < 32_768; thousandths++) {
            weights.put("step=" + thousandths, Float.parseFloat(thousandths + "e-3"));
        }
        LinearModel.write(folder, ModelFile.ATTRIBUTION, weights);

        LinearModel read = LinearModel.load(ModelFolder.at(folder), ModelFile.ATTRIBUTION);

        weights.forEach((feature, weight) ->
                assertThat(read.score(sink -> sink.add(feature))).isEqualTo(weight.doubleValue()));
        assertThat(read.score(sink -> sink.add("step=32768"))).isZero();
    }

    @Test
    void theSameWeightsGiveTheSameBytesInAnyOrder() throws IOException {
        LinearModel.write(folder, ModelFile.SPEAKING, new TreeMap<>(Map.of("a", 1f, "b", 2f, "c", 3f)));
        LinearModel.write(
                folder.resolve("other"), ModelFile.SPEAKING, new LinkedHashMap<>(Map.of("c", 3f, "b", 2f, "a", 1f)));

        String name = ModelFile.SPEAKING.fileName();
        assertThat(folder.resolve(name))
                .hasSameBinaryContentAs(folder.resolve("other").resolve(name));
    }

    @Test
    void filesWithDifferentFeaturesAreTheOutputsOfOneModel() throws IOException {
        LinearModel.write(folder, ModelFile.SPEAKING, Map.of("place=B1", 1.5f, "verb=say", -0.5f));
        LinearModel.write(folder, ModelFile.REPORTED, Map.of("place=B1", 2f, "verb=be", 0.25f));

        LinearModel two = LinearModel.load(ModelFolder.at(folder), ModelFile.SPEAKING, ModelFile.REPORTED);

        assertThat(two.scores(sink -> sink.add("place=B1"))).containsExactly(1.5, 2);
        assertThat(two.scores(sink -> sink.add("verb=", "say"))).containsExactly(-0.5, 0);
        assertThat(two.scores(sink -> sink.add("verb=", "be"))).containsExactly(0, 0.25);
    }

    @ParameterizedTest
    @ValueSource(floats = {0.0005f, 40, -40, Float.NaN, Float.POSITIVE_INFINITY})
    void aWeightThatTheFileCannotHoldExactlyIsNotWritten(float weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearModel.write(folder, ModelFile.ATTRIBUTION, Map.of("a=1", weight)))
                .withMessage(weight + " is no weight in thousandths");
    }
}
