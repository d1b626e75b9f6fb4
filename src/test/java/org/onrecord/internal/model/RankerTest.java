package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final LinearModel MODEL = LinearModel.of(Map.of("none", 1f, "one", 1f, "two", 2f, "huge", 4000f));

    private static Ranker.Choice choose(double margin, String... alternatives) {
        List<FeatureSource> features = Stream.of(alternatives)
                .<FeatureSource>map(feature -> sink -> sink.add(feature))
                .toList();
        return new Ranker(MODEL, margin).choose(features, sink -> sink.add("none"));
    }

    @Test
    void theAlternativeWithTheHighestScoreIsChosen() {
        assertThat(choose(0, "one", "two", "zero").index()).isEqualTo(1);
    }

    @Test
    void theFirstOfEqualsIsChosen() {
        assertThat(choose(0, "zero", "two", "two").index()).isEqualTo(1);
    }

    @Test
    void noneIsChosenUnlessAnAlternativeIsLikelier() {
        assertThat(choose(0, "one", "zero").index()).isEqualTo(Ranker.Choice.NONE);
    }

    @Test
    void noneIsChosenIfTheBestIsNotBetterByMoreThanTheMargin() {
        assertThat(choose(0.99, "two").index()).isZero();
        assertThat(choose(1, "two").index()).isEqualTo(Ranker.Choice.NONE);
    }

    @Test
    void theProbabilityIsTheShareInTheSumOfPowers() {
        // e² / (e¹ + e¹ + e²) and, of none, e¹ / (e¹ + e²)
        double e = Math.E;
        assertThat(choose(0, "one", "two").probability()).isCloseTo(e * e / (e + e + e * e), within(1e-12));
        assertThat(choose(1, "two").probability()).isCloseTo(e / (e + e * e), within(1e-12));
    }

    @Test
    void theProbabilitiesOfAllAlternativesAndOfNoneAddUpToOne() {
        double e = Math.E;
        List<FeatureSource> alternatives = List.of(sink -> sink.add("one"), sink -> sink.add("two"));
        assertThat(new Ranker(MODEL, 0).probabilities(alternatives, sink -> sink.add("none")))
                .containsExactly(
                        new double[] {e / (e + e + e * e), e * e / (e + e + e * e), e / (e + e + e * e)},
                        within(1e-12));
    }

    @Test
    void anotherOpinionCountsByItsShare() {
        List<FeatureSource> alternatives = List.of(sink -> sink.add("one"), sink -> sink.add("two"));
        double[] forTheFirst = {0, -4, -4};
        var ranker = new Ranker(MODEL, 0);
        // The model's scores are 1, 2 and 1.
        assertThat(ranker.choose(alternatives, sink -> sink.add("none"), new Ranker.Opinion(forTheFirst, 0.1))
                        .index())
                .isEqualTo(1);
        Ranker.Choice pooled =
                ranker.choose(alternatives, sink -> sink.add("none"), new Ranker.Opinion(forTheFirst, 0.5));
        assertThat(pooled.index()).isZero();
        double first = Math.exp(0.5);
        double second = Math.exp(0.5 * 2 - 0.5 * 4);
        double none = Math.exp(0.5 - 0.5 * 4);
        assertThat(pooled.probability()).isCloseTo(first / (first + second + none), within(1e-12));
    }

    @Test
    void withoutAlternativesNoneIsCertain() {
        assertThat(choose(0.5)).isEqualTo(new Ranker.Choice(Ranker.Choice.NONE, 1));
    }

    @Test
    void highScoresDoNotOverflow() {
        assertThat(choose(0, "huge", "one")).isEqualTo(new Ranker.Choice(0, 1));
    }
}
