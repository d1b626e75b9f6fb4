package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.HandTagged;

class LabelConsistencyTest {
    private static final int PERSON = Labels.of(EntityType.PERSON, 0, 0, 1);
    private static final int PLACE_BEGIN = Labels.of(EntityType.PLACE, 0, 0, 2);
    private static final int PLACE = Labels.of(EntityType.PLACE, 0, 0, 1);

    @Test
    void theScoresOfACapitalizedWordMoveTowardsTheirMeanOverTheArticle() {
        float[][] scores = zeros(4);
        scores[0][PERSON] = 2;
        apply("Vantor left Vantor .", scores);
        // The mean is 1 for a person: 0.6 of the way to it from 2 and from 0.
        assertThat(scores[0][PERSON]).isCloseTo(1.4f, within(1e-5f));
        assertThat(scores[2][PERSON]).isCloseTo(0.6f, within(1e-5f));
        assertThat(scores[2][PLACE]).isZero();
    }

    @Test
    void theScoreOfNoNameMovesHalfAsFar() {
        float[][] scores = zeros(4);
        scores[0][Labels.OUTSIDE] = 2;
        apply("Vantor left Vantor .", scores);
        assertThat(scores[0][Labels.OUTSIDE]).isCloseTo(1.7f, within(1e-5f));
        assertThat(scores[2][Labels.OUTSIDE]).isCloseTo(0.3f, within(1e-5f));
    }

    @Test
    void theBestLabelOfATypeCountsForAllLabelsOfTheType() {
        float[][] scores = zeros(4);
        scores[0][PLACE] = 1;
        scores[0][PLACE_BEGIN] = 3;
        apply("Vantor left Vantor .", scores);
        assertThat(scores[2][PLACE]).isEqualTo(scores[2][PLACE_BEGIN]).isCloseTo(0.9f, within(1e-5f));
        assertThat(scores[0][PLACE_BEGIN] - scores[0][PLACE]).isCloseTo(2f, within(1e-5f));
    }

    @Test
    void wordsThatOccurOnceOrInSmallLettersKeepTheirScores() {
        float[][] scores = zeros(6);
        scores[0][PERSON] = 2;
        scores[1][PERSON] = 2;
        apply("Vantor left Kelm and left .", scores);
        assertThat(scores[0][PERSON]).isEqualTo(2);
        assertThat(scores[1][PERSON]).isEqualTo(2);
        assertThat(scores[4][PERSON]).isZero();
    }

    private static void apply(String text, float[][] scores) {
        new LabelConsistency(HandTagged.analysis(text).tokens()).apply(scores);
    }

    private static float[][] zeros(int tokens) {
        return new float[tokens][Labels.COUNT];
    }
}
