package org.onrecord.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.tagging.Labels;

/** With a network that gives to each sub-word the label of its number. */
class EncoderTest {
    private static final List<String> VOCABULARY = List.of("[UNK]", "[CLS]", "[SEP]", "a", "##b", "c");
    private static final float SCORE = 20;

    private static final Network NETWORK = new Network() {
        @Override
        public float[][] scores(int[]... inputs) {
            var scores = new float[inputs[0].length][Labels.COUNT + SourceVector.COUNT];
            for (int i = 0; i < scores.length; i++) {
                scores[i][inputs[0][i]] = SCORE;
            }
            return scores;
        }

        @Override
        public String text(String name) {
            throw new IllegalArgumentException(name);
        }
    };

    private static float[][] evidence(String text, float weight) {
        Analysis analysis = HandTagged.analysis(text);
        var scores = new float[analysis.size()][Labels.COUNT];
        new Encoder(NETWORK, new Windows(WordPieces.of(VOCABULARY)), weight, 1).addTo(analysis, scores);
        return scores;
    }

    @Test
    void theFirstSubWordOfATokenIsTheEvidenceForIt() {
        float[][] scores = evidence("c ab c", 1);
        assertThat(scores[0][5]).isCloseTo(0, within(1e-6f));
        assertThat(scores[1][3]).isCloseTo(0, within(1e-6f));
        assertThat(scores[1][4]).isCloseTo(-SCORE, within(1e-5f));
        assertThat(scores[2][5]).isCloseTo(0, within(1e-6f));
    }

    @Test
    void evidenceIsTheWeightTimesTheLogarithmOfAProbability() {
        float[] scores = evidence("c", 0.5f)[0];
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score / 0.5);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
    }

    @Test
    void tokensOfEveryWindowGetEvidence() {
        float[][] scores = evidence("c ".repeat(300) + "ab\n\n" + "ab ".repeat(300) + "c", 1);
        for (int i = 0; i < scores.length; i++) {
            boolean isC = i < 300 || i == scores.length - 1;
            assertThat(scores[i][isC ? 5 : 3]).as("token %s", i).isCloseTo(0, within(1e-6f));
        }
    }

    @Test
    void evidenceIsAddedToWhatIsThere() {
        Analysis analysis = HandTagged.analysis("c");
        var scores = new float[][] {new float[Labels.COUNT]};
        scores[0][5] = 3;
        new Encoder(NETWORK, new Windows(WordPieces.of(VOCABULARY)), 1, 1).addTo(analysis, scores);
        assertThat(scores[0][5]).isCloseTo(3, within(1e-6f));
    }
}
