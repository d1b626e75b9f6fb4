package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;

class LabelsTest {

    @Test
    void aNameGoesOnUntilItEnds() {
        int begin = Labels.of(EntityType.PLACE, 3, 3, 6);
        int inside = Labels.of(EntityType.PLACE, 4, 3, 6);
        int end = Labels.of(EntityType.PLACE, 5, 3, 6);
        int whole = Labels.of(EntityType.PLACE, 3, 3, 4);
        assertThat(Labels.follows(begin, inside)).isTrue();
        assertThat(Labels.follows(begin, end)).isTrue();
        assertThat(Labels.follows(inside, inside)).isTrue();
        assertThat(Labels.follows(begin, Labels.OUTSIDE)).isFalse();
        assertThat(Labels.follows(inside, Labels.BORDER)).isFalse();
        assertThat(Labels.follows(begin, Labels.of(EntityType.PERSON, 4, 3, 6))).isFalse();
        assertThat(Labels.follows(Labels.BORDER, end)).isFalse();
        assertThat(Labels.follows(end, whole)).isTrue();
        assertThat(Labels.follows(whole, Labels.BORDER)).isTrue();
    }

    @Test
    void everyLabelKnowsItsType() {
        for (EntityType type : EntityType.values()) {
            for (int token = 3; token < 6; token++) {
                assertThat(Labels.type(Labels.of(type, token, 3, 6))).isEqualTo(type);
            }
        }
        assertThat(Labels.type(Labels.OUTSIDE)).isNull();
    }
}
