package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of speakers as the yardstick compares them. */
class SpeakerScoreTest {

    @ParameterizedTest
    @CsvSource({"Sen. Ann Lee, ann lee", "ANN  LEE, ann lee", "Lee’s, lee", "The Hague, hague", "President, president"})
    void namesAreComparedWithoutTitlesAndCase(String name, String normalized) {
        assertThat(SpeakerName.normalized(name)).isEqualTo(normalized);
    }

    @Test
    void jointSpeakersAreSeveralNames() {
        var speaker = new GoldSpeakers.GoldSpeaker("PERSON", "Ann Lee & Bo Ek", List.of());

        assertThat(speaker.names()).containsExactly("Ann Lee", "Bo Ek");
        assertThat(speaker.isNamed()).isTrue();
    }
}
