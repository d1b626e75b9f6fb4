package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.onrecord.document.Extraction;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=JsonReaderFuzzTest} looks for more inputs than are kept. */
class JsonReaderFuzzTest {

    /** A line is refused with a message, or it is an extraction that every format can write. */
    @FuzzTest(maxDuration = "15m")
    void anyLine(FuzzedDataProvider data) throws IOException {
        Extraction extraction;
        try {
            extraction = JsonLines.read(data.consumeRemainingAsString());
        } catch (ExtractionFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        JsonLinesTest.written(Json.create(), extraction);
        JsonLinesTest.written(Csv.quotations(), extraction);
        JsonLinesTest.written(Csv.mentions(), extraction);
        JsonLinesTest.written(Brat.annotations(), extraction);
        JsonLinesTest.written(Html.create(), extraction);
        JsonLinesTest.written(TextReport.create(), extraction);
        assertThat(JsonLines.read(JsonLinesTest.written(JsonLines.withText(), extraction)))
                .isEqualTo(extraction);
    }
}
