package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"WALLACE", "MR. BERG", "AL", "DANA O'HARA", "DANA O’HARA", "ORTIZ-LUND", "SEÑORA RUIZ"})
    void capitalsBeforeAColonAreOne(String label) {
        assertThat(SpeakerLabel.end(label + ": Will it open?", 0)).isEqualTo(label.length());
        assertThat(SpeakerLabel.end("Yes. " + label + ":\tWill it open?", 5)).isEqualTo(5 + label.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wallace: Will it open?",
                "The plan: will it open?",
                "A: Will it open?",
                ": Will it open?",
                "WALLACE:will it open?",
                "WALLACE:",
                "WALLACE",
                "WALLACE, LUND: Will it open?",
                "WALLACE 2: Will it open?",
                ""
            })
    void othersAreNone(String text) {
        assertThat(SpeakerLabel.end(text, 0)).isEqualTo(-1);
    }

    @Test
    void aLineOfCapitalsIsNone() {
        assertThat(SpeakerLabel.end("A".repeat(39) + ": Yes.", 0)).isEqualTo(39);
        assertThat(SpeakerLabel.end("A".repeat(40) + ": Yes.", 0)).isEqualTo(-1);
    }
}
