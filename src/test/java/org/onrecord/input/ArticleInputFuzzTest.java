package org.onrecord.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=ArticleInputFuzzTest} looks for more inputs than are kept. */
class ArticleInputFuzzTest {

    /** Every record of any bytes in any format is an article or has a reason, and there is an end of them. */
    @FuzzTest(maxDuration = "15m")
    void anyBytes(FuzzedDataProvider data) throws InputException {
        InputFormat format = data.pickValue(InputFormat.values());
        byte[] bytes = data.consumeRemainingAsBytes();
        try (ArticleSource source =
                ArticleInput.create().format(format).open(new ByteArrayInputStream(bytes), "any", "any")) {
            for (int records = 0; source.hasNext(); records++) {
                assertThat(records).isLessThanOrEqualTo(bytes.length);
                if (source.next() instanceof InputRecord.Unreadable unreadable) {
                    assertThat(unreadable.problem().problem()).isNotBlank();
                }
            }
        }
    }
}
