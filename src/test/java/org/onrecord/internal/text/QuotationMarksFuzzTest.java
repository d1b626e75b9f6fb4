package org.onrecord.internal.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=QuotationMarksFuzzTest} looks for more inputs than are kept. */
class QuotationMarksFuzzTest {

    @FuzzTest(maxDuration = "15m")
    void marksOfAnyText(FuzzedDataProvider data) {
        QuotationMarksPropertiesTest.check(data.consumeRemainingAsString());
    }
}
