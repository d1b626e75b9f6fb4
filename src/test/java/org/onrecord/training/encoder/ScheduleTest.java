package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Offset<Double> SMALL = Offset.offset(1e-9);

    @Test
    void theRateRisesAndThenFalls() {
        var schedule = new Schedule(100, 0.1);
        assertThat(schedule.at(0)).isEqualTo(0.1, SMALL);
        assertThat(schedule.at(4)).isEqualTo(0.5, SMALL);
        assertThat(schedule.at(10)).isEqualTo(1, SMALL);
        assertThat(schedule.at(55)).isEqualTo(0.5, SMALL);
        assertThat(schedule.at(99)).isEqualTo(1.0 / 90, SMALL);
    }

    @Property
    void theRateIsAboveNothingAndAtMostTheGreatest(
            @ForAll @IntRange(min = 1, max = 500) int steps, @ForAll @IntRange(max = 99) int percent) {
        var schedule = new Schedule(steps, percent / 100.0);
        for (int step = 0; step < steps; step++) {
            assertThat(schedule.at(step)).isPositive().isLessThanOrEqualTo(1);
        }
    }
}
