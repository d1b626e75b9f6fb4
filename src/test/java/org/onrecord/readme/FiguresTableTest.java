package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The figures of the README and of the accuracy page are those of the model card. */
class FiguresTableTest {

    @Test
    void theAccuracyPageHasTheFiguresOfTheCard() throws IOException {
        assertThat(new WrittenPart(Documents.page("accuracy.md"), "figures").read())
                .as("written anew by " + FiguresTable.COMMAND)
                .isEqualTo(FiguresTable.read().toString());
    }

    @Test
    void theReadmeRoundsTheFiguresOfTheAccuracyPage() throws IOException {
        assertThat(new WrittenPart(Documents.README, "summary").read())
                .as("written anew by " + SummaryTable.COMMAND)
                .isEqualTo(SummaryTable.read().toString());
    }
}
