package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The README's figures are the model card's. */
class FiguresTableTest {

    @Test
    void theReadmeHasTheFiguresOfTheCard() throws IOException {
        assertThat(new WrittenPart(Readme.FILE, "figures").read())
                .as("written anew by " + FiguresTable.COMMAND)
                .isEqualTo(FiguresTable.read().toString());
    }
}
