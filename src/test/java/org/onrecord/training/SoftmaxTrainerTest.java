package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SoftmaxTrainerTest {
    private static Map<String, Float> learned(int rarest, double dropout) {
        var trainer = new SoftmaxTrainer(new SoftmaxTrainer.Settings(10, 1, rarest, dropout));
        for (int i = 0; i < 40; i++) {
            trainer.add(List.of(List.of("cue=say", "place=near"), List.of("cue=-", "place=far")), 0);
            trainer.add(List.of(List.of("cue=-", "place=far", "odd=" + i), List.of("cue=tell", "place=near")), 1);
        }
        return trainer.train().weights();
    }

    @Test
    void whatMarksTheRightAlternativeWeighsForItAndItsOppositeAgainstIt() {
        assertThat(learned(2, 0.5).get("cue=say")).isPositive();
        assertThat(learned(2, 0.5).get("cue=tell")).isPositive();
        assertThat(learned(2, 0.5).get("cue=-")).isNegative();
    }

    @Test
    void rareFeaturesAreNotLearned() {
        assertThat(learned(2, 0.5).keySet()).noneMatch(name -> name.startsWith("odd="));
        assertThat(learned(1, 0.5).keySet()).anyMatch(name -> name.startsWith("odd="));
    }

    @Test
    void eachKindOfFeatureLearnsToDoWithoutTheOthers() {
        assertThat(share(learned(2, 0.5))).isGreaterThan(share(learned(2, 0)));
    }

    /** What a rarer sign weighs beside one that is always there with it. */
    private static float share(Map<String, Float> weights) {
        return weights.get("cue=say") / weights.get("place=near");
    }

    @Test
    void theSameWeightsEachTime() {
        assertThat(learned(1, 0.5)).isEqualTo(learned(1, 0.5));
    }

    @Test
    void ofSeveralRightAlternativesNoneWeighsAgainstTheOther() {
        var trainer = new SoftmaxTrainer(new SoftmaxTrainer.Settings(10, 1, 1, 0));
        var both = new BitSet();
        both.set(0, 2);
        for (int i = 0; i < 40; i++) {
            trainer.add(List.of(List.of("is=one"), List.of("is=other"), List.of("is=wrong")), both, 1);
        }
        Map<String, Float> weights = trainer.train().weights();
        assertThat(weights.get("is=one")).isPositive().isEqualTo(weights.get("is=other"));
        assertThat(weights.get("is=wrong")).isNegative();
    }

    @Test
    void aChoiceThatCountsLessIsOutweighed() {
        var trainer = new SoftmaxTrainer(new SoftmaxTrainer.Settings(10, 1, 1, 0));
        var first = new BitSet();
        first.set(0);
        var second = new BitSet();
        second.set(1);
        for (int i = 0; i < 40; i++) {
            trainer.add(List.of(List.of("is=one"), List.of("is=other")), first, 1);
            trainer.add(List.of(List.of("is=one"), List.of("is=other")), second, 0.25);
        }
        Map<String, Float> weights = trainer.train().weights();
        assertThat(weights.get("is=one")).isGreaterThan(weights.get("is=other"));
    }
}
