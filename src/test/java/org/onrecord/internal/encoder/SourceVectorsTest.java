package org.onrecord.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.linguistics.SourceEvidence;
import org.onrecord.internal.tagging.Labels;

/**
 * With a network that knows the source: a phrase that begins with "dr" and ends with "lund". Each vector has two numbers: one is about
 * the source, the other about the sign that begins a window.
 */
class SourceVectorsTest {
    private static final List<String> VOCABULARY =
            List.of("[UNK]", "[CLS]", "[SEP]", "dr", "lund", "said", "“", "”", "no", "song");

    private static final Network NETWORK = new Network() {
        @Override
        public float[][] scores(int[]... inputs) {
            var scores = new float[inputs[0].length][];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = new float[Labels.COUNT + 2 * SourceVector.COUNT];
                String word = VOCABULARY.get(inputs[0][i]);
                set(scores[i], 0, word.equals("dr") ? 8 : 0, word.equals("[CLS]") ? 8 : 0);
                set(scores[i], 1, word.equals("[CLS]") ? 8 : 0, word.equals("lund") ? 8 : 0);
                // As the first word of a quotation "song" asks for the sign, all others for a source.
                set(scores[i], 2, word.equals("song") ? 0 : 2, word.equals("song") ? 8 : 0);
                set(scores[i], 3, word.equals("song") ? 8 : 0, word.equals("song") ? 0 : 2);
                set(scores[i], 4, 2, 0);
                set(scores[i], 5, 0, 2);
            }
            return scores;
        }

        private void set(float[] scores, int vector, float first, float second) {
            scores[Labels.COUNT + 2 * vector] = first;
            scores[Labels.COUNT + 2 * vector + 1] = second;
        }

        @Override
        public String text(String name) {
            throw new IllegalArgumentException(name);
        }
    };

    private static SourceEvidence evidence(String text, float share) {
        Analysis analysis = HandTagged.analysis(text);
        return new Encoder(NETWORK, new Windows(WordPieces.of(VOCABULARY)), 1, share)
                .addTo(analysis, new float[analysis.size()][Labels.COUNT]);
    }

    @Test
    void aPhraseIsAsProbableAsItsFirstAndItsLastWord() {
        SourceEvidence.Opinion opinion = evidence("“ no ” said dr lund .", 1).of(1, 2);
        assertThat(opinion.of(4, 6)).isCloseTo(0, within(1e-6));
        assertThat(opinion.of(4, 5)).isLessThan(-5);
        assertThat(opinion.of(5, 6)).isLessThan(-5);
        assertThat(opinion.ofNobody()).isLessThan(-10);
    }

    @Test
    void wordsThatNobodySaidHaveNoSource() {
        SourceEvidence.Opinion opinion = evidence("dr lund sang “ song ” .", 1).of(4, 5);
        assertThat(opinion.ofNobody()).isCloseTo(0, within(1e-6));
        assertThat(opinion.of(0, 2)).isLessThan(-10);
    }

    @Test
    void theFirstWordAndTheLastAskInTheirOwnWays() {
        assertThat(evidence("“ song no ” said dr lund .", 1).of(1, 3).ofNobody())
                .isCloseTo(0, within(1e-6));
        assertThat(evidence("“ no song ” said dr lund .", 1).of(1, 3).of(5, 7)).isCloseTo(0, within(1e-6));
    }

    @Test
    void nothingIsSaidOfAnEmptyStretch() {
        assertThat(evidence("“ no ” said dr lund .", 1).of(1, 1)).isNull();
        assertThat(evidence("", 1).of(0, 0)).isNull();
    }

    @Test
    void theShareIsThatOfTheFile() {
        assertThat(evidence("“ no ” said dr lund .", 0.25f).of(1, 2).share()).isEqualTo(0.25);
    }

    @Test
    void wordsBesideNoMarkAreNoQuotation() {
        assertThat(evidence("dr lund said no no no .", 1).of(3, 5)).isNull();
    }

    @Test
    void aPhraseBeforeTheWindowIsAsProbableAsNobody() {
        String text = "dr lund said no\n\n" + "no ".repeat(250) + "\n\n“ no ” said dr lund .";
        SourceEvidence.Opinion opinion = evidence(text, 1).of(255, 256);
        assertThat(opinion.of(258, 260)).isCloseTo(0, within(1e-6));
        assertThat(opinion.of(0, 2)).isEqualTo(opinion.ofNobody());
    }

    @Test
    void aQuotationLongerThanAWindowIsLookedAtWhereItEnds() {
        String text = "“ " + "no ".repeat(400) + "” said dr lund .";
        assertThat(evidence(text, 1).of(1, 401).of(403, 405)).isCloseTo(0, within(1e-6));
    }
}
