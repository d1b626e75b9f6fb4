package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.HashIndex;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

class LinearChainCrfTest {
    private static final int BORDER = Labels.BORDER;

    @TempDir
    private Path folder;

    @Test
    void theBestSequenceIsTheOneWithTheHighestSumAmongAllThatAreAllowed() throws IOException {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            float[][] pairs = random(random, Labels.COUNT + 1, Labels.COUNT + 1);
            float[][] scores = random(random, 3, Labels.COUNT);
            int[] best = model(new long[0], new float[0], pairs).best(scores);
            assertThat(isAllowed(best)).isTrue();
            assertThat(sum(best, scores, pairs)).isCloseTo(greatest(scores, pairs), within(1e-4f));
        }
    }

    /** Tries all 13 * 13 * 13 sequences. */
    private static float greatest(float[][] scores, float[][] pairs) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int code = 0; code < Labels.COUNT * Labels.COUNT * Labels.COUNT; code++) {
            int[] labels = {code % Labels.COUNT, code / Labels.COUNT % Labels.COUNT, code / Labels.COUNT / Labels.COUNT
            };
            if (isAllowed(labels)) {
                greatest = Math.max(greatest, sum(labels, scores, pairs));
            }
        }
        return greatest;
    }

    private static boolean isAllowed(int[] labels) {
        int last = BORDER;
        for (int label : labels) {
            if (!Labels.follows(last, label)) {
                return false;
            }
            last = label;
        }
        return Labels.follows(last, BORDER);
    }

    private static float sum(int[] labels, float[][] scores, float[][] pairs) {
        float sum = pairs[BORDER][labels[0]];
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i][labels[i]] + pairs[labels[i]][i + 1 < labels.length ? labels[i + 1] : BORDER];
        }
        return sum;
    }

    private static float[][] random(Random random, int rows, int columns) {
        var numbers = new float[rows][columns];
        for (float[] row : numbers) {
            for (int k = 0; k < columns; k++) {
                row[k] = random.nextFloat() * 4 - 2;
            }
        }
        return numbers;
    }

    @Test
    void aSentenceWithoutTokensHasNoLabels() throws IOException {
        assertThat(model(new long[0], new float[0], noPairs()).best(new float[0][]))
                .isEmpty();
    }

    @Test
    void aTokenScoresTheSumOfTheWeightsOfItsKnownFeatures() throws IOException {
        var weights = new float[2 * Labels.COUNT];
        weights[3] = 12.7f;
        weights[Labels.COUNT + 3] = -1.27f;
        weights[Labels.COUNT + 5] = 0.1f;
        float[] scores = model(new long[] {7, 9}, weights, noPairs()).score(new long[] {7, 8, 9, 9});
        assertThat(scores[3]).isCloseTo(12.7f - 2 * 1.3f, within(1e-4f));
        assertThat(scores[5]).isCloseTo(0.2f, within(1e-4f));
        assertThat(scores[0]).isZero();
    }

    @Test
    void aFeatureOfWhichRoundingLeavesHardlyAnythingIsNotWritten() throws IOException {
        var weights = new float[2 * Labels.COUNT];
        weights[0] = 1.4f / Byte.MAX_VALUE;
        weights[Labels.COUNT] = 1;
        write(new long[] {7, 9}, weights, noPairs());
        try (var in = new DataInputStream(ModelFolder.at(folder).openCompressed(ModelFile.NAMES))) {
            in.skipNBytes(Float.BYTES * (1 + (Labels.COUNT + 1) * (Labels.COUNT + 1)));
            HashIndex features = HashIndex.read(in);
            assertThat(features.size()).isEqualTo(1);
            assertThat(features.numberOf(9L << Long.SIZE - TemplateHash.BITS)).isZero();
            assertThat(in.readAllBytes()).hasSize(Labels.COUNT);
        }
    }

    @Test
    void aModelWithoutAnyWeightIsWrittenAndReadToo() throws IOException {
        LinearChainCrf model = model(new long[] {7}, new float[Labels.COUNT], noPairs());
        assertThat(model.score(new long[] {7})).containsOnly(0f);
    }

    @Test
    void aNameThatSpansTokensIsLabelledFromBeginningToEnd() throws IOException {
        int begin = Labels.of(EntityType.PLACE, 0, 0, 2);
        int end = Labels.of(EntityType.PLACE, 1, 0, 2);
        var scores = new float[2][Labels.COUNT];
        scores[0][begin] = 2;
        scores[1][end] = 1;
        scores[1][Labels.OUTSIDE] = 1.5f;
        assertThat(model(new long[0], new float[0], noPairs()).best(scores)).containsExactly(begin, end);
    }

    private LinearChainCrf model(long[] features, float[] weights, float[][] pairs) throws IOException {
        write(features, weights, pairs);
        return LinearChainCrf.load(ModelFolder.at(folder));
    }

    private void write(long[] features, float[] weights, float[][] pairs) throws IOException {
        LinearChainCrf.write(folder, features, weights, pairs);
    }

    private static float[][] noPairs() {
        return new float[Labels.COUNT + 1][Labels.COUNT + 1];
    }
}
