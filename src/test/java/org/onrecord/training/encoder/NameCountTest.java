package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.tagging.Labels;

class NameCountTest {
    /** Returns labels for eight tokens with one name. */
    private static int[] name(EntityType type, int first, int end) {
        var labels = new int[8];
        for (int i = first; i < end; i++) {
            labels[i] = Labels.of(type, i, first, end);
        }
        return labels;
    }

    private static double f1(int[] found, int[] gold) {
        var count = new NameCount();
        count.add(found, gold);
        return count.f1();
    }

    @Test
    void aNameIsRightIfItsEndsAndItsTypeAre() {
        int[] gold = name(EntityType.PERSON, 2, 5);
        assertThat(f1(name(EntityType.PERSON, 2, 5), gold)).isEqualTo(1);
        assertThat(f1(name(EntityType.PERSON, 2, 4), gold)).isZero();
        assertThat(f1(name(EntityType.PERSON, 3, 5), gold)).isZero();
        assertThat(f1(name(EntityType.PLACE, 2, 5), gold)).isZero();
        assertThat(f1(new int[8], gold)).isZero();
    }

    @Test
    void namesSideBySideAreTwo() {
        int[] gold = name(EntityType.PERSON, 2, 4);
        gold[4] = Labels.of(EntityType.PERSON, 4, 4, 5);
        assertThat(f1(name(EntityType.PERSON, 2, 4), gold)).isEqualTo(2.0 / 3);
    }

    @Test
    void stretchesAreCountedTogether() {
        var count = new NameCount();
        count.add(name(EntityType.PERSON, 0, 1), name(EntityType.PERSON, 0, 1));
        count.add(new int[8], name(EntityType.PLACE, 0, 8));
        assertThat(count.f1()).isEqualTo(2.0 / 3);
    }
}
