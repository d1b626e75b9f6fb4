package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

class JsonTest {

    @Test
    void isAnArrayOfWhatJsonLinesWrites() throws IOException {
        var mapper = new ObjectMapper();
        JsonNode line = mapper.readTree(JsonLinesTest.LINE);
        JsonNode array =
                mapper.readTree(JsonLinesTest.written(Json.create(), Example.extraction(), Example.extraction()));
        assertThat(array).containsExactly(line, line);
    }

    @Test
    void isIndentedTheSameOnEveryPlatform() throws IOException {
        var empty = new Extraction(new Article("a-1", ""), List.of(), List.of(), Example.BY);
        assertThat(JsonLinesTest.written(Json.create(), empty)).isEqualTo("""
                [ {
                  "schema": 2,
                  "id": "a-1",
                  "provenance": {
                    "library": "0.1.0",
                    "models": "none"
                  },
                  "entities": [],
                  "quotations": []
                } ]
                """);
    }

    @Test
    void noArticlesAreAnEmptyArray() throws IOException {
        assertThat(JsonLinesTest.written(Json.create())).isEqualTo("[]\n");
    }
}
