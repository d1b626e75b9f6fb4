package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.tagging.Labels;

class CrfTrainerTest {
    private static final int PERSON = Labels.of(EntityType.PERSON, 0, 0, 1);
    private static final int PLACE = Labels.of(EntityType.PLACE, 0, 0, 1);

    @Test
    void aFeaturePullsTowardsItsLabel() {
        var trainer = new CrfTrainer(1, 10, 0, 1);
        for (int i = 0; i < 20; i++) {
            trainer.add(new long[][] {{1}, {2}}, new int[] {PERSON, Labels.OUTSIDE});
            trainer.add(new long[][] {{3}, {2}}, new int[] {PLACE, Labels.OUTSIDE});
        }
        trainer.train();
        assertThat(trainer.features()).containsExactly(1, 2, 3);
        assertThat(trainer.weights()[PERSON]).isGreaterThan(trainer.weights()[PLACE]);
        assertThat(trainer.weights()[2 * Labels.COUNT + PLACE])
                .isGreaterThan(trainer.weights()[2 * Labels.COUNT + PERSON]);
    }

    @Test
    void rareFeaturesAreNotLearned() {
        var trainer = new CrfTrainer(2, 2, 0, 2);
        trainer.add(new long[][] {{1, 7}, {1}}, new int[] {PERSON, PERSON});
        trainer.train();
        assertThat(trainer.features()).containsExactly(1);
    }

    @Test
    void theGradientIsThatOfTheLikelihood() {
        var scores = new double[][] {new double[Labels.COUNT], new double[Labels.COUNT]};
        scores[0][PERSON] = 1;
        var chain = new CrfLikelihood(scores, new float[Labels.COUNT + 1][Labels.COUNT + 1]);
        double[] gradient = chain.labelGradient(0, PERSON);
        double sum = 0;
        for (double g : gradient) {
            sum += g;
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
        assertThat(gradient[PERSON]).isPositive();
        // what no name can begin with is impossible at the beginning
        assertThat(gradient[Labels.of(EntityType.PERSON, 1, 0, 3)]).isZero();
    }
}
