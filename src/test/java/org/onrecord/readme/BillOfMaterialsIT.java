package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bill of materials, which {@code -Prelease} writes, lists what the table lists, under the same licences. */
class BillOfMaterialsIT {

    /** What the words of a pom are taken for, where they are vague. CoreNLP's sources say "or later", JLine's licence has three clauses. */
    private static final Map<String, String> MEANT =
            Map.of("GNU General Public License Version 3", "GPL-3.0-or-later", "BSD-4-Clause", "BSD-3-Clause");

    @Test
    void listsTheSameUnderTheSameLicences() throws IOException {
        Path bill = Path.of("target", "bom.json");
        assumeTrue(Files.exists(bill), "written with -Prelease");
        JsonNode components = new ObjectMapper().readTree(bill.toFile()).path("components");
        assertThat(StreamSupport.stream(components.spliterator(), false))
                .extracting(
                        one -> one.path("group").asText() + ":"
                                + one.path("name").asText(),
                        BillOfMaterialsIT::licence)
                .containsExactlyInAnyOrderElementsOf(NamedDependency.all().stream()
                        .map(one -> tuple(one.artifact(), one.licence()))
                        .toList());
    }

    private static String licence(JsonNode component) {
        JsonNode licence = component.path("licenses").path(0).path("license");
        String words = licence.path("id").asText(licence.path("name").asText());
        return MEANT.getOrDefault(words, words);
    }
}
