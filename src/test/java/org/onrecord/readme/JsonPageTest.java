package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.AnyExtraction;
import org.onrecord.document.Extraction;
import org.onrecord.document.QuotationKind;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.JsonLines;

/** The page about JSON has the fields of the server's description, and that has the fields that are written. */
class JsonPageTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SCHEMAS = schemas();

    private static JsonNode schemas() {
        try {
            return MAPPER.readTree(Path.of("src/main/resources/org/onrecord/server/openapi.json")
                            .toFile())
                    .at("/components/schemas");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Example
    void thePageHasATableOfEachObjectWithItsFieldsInOrder() throws IOException {
        String page = Files.readString(Documents.page("json.md"));
        Set<String> objects = objects();
        assertThat(DocumentsTest.found("(?m)^## (.*)$", page)).containsExactlyInAnyOrderElementsOf(objects);
        for (String object : objects) {
            var fields = new ArrayList<String>();
            SCHEMAS.path(object).path("properties").fieldNames().forEachRemaining(fields::add);
            assertThat(fieldsOf(section(page, object))).as(object).containsExactlyElementsOf(fields);
        }
    }

    @Example
    void thePageNamesTheValuesOfEachFieldThatHasOnlySome() throws IOException {
        String page = Files.readString(Documents.page("json.md"));
        for (String object : objects()) {
            String section = section(page, object);
            for (JsonNode values : SCHEMAS.path(object).findValues("enum")) {
                for (JsonNode value : values) {
                    if (value.asText().equals("${KINDS}")) {
                        assertThat(section).contains(kinds());
                    } else {
                        assertThat(section).contains(value.isNull() ? "null" : "`" + value.asText() + "`");
                    }
                }
            }
        }
    }

    private static List<String> kinds() {
        return Stream.of(QuotationKind.values()).map(kind -> "`" + kind + "`").toList();
    }

    @Example
    void theGlossaryHasEachObject() throws IOException {
        String glossary = Files.readString(Documents.page("glossary.md"));
        for (String object : objects()) {
            if (!object.equals("GenderEvidence")) {
                assertThat(glossary).containsPattern("(?i)\\*\\*" + object + "s?\\*\\*");
            }
        }
    }

    @Property
    void everyFieldThatIsWrittenIsDescribed(@ForAll("extractions") Extraction extraction) throws IOException {
        var written = new ByteArrayOutputStream();
        try (ExtractionWriter writer = JsonLines.withText().open(written)) {
            writer.write(extraction);
        }
        check(MAPPER.readTree(written.toByteArray()), SCHEMAS.path("Extraction"), "Extraction");
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return AnyExtraction.arbitrary();
    }

    private static void check(JsonNode value, JsonNode schema, String where) {
        JsonNode described = resolved(schema);
        if (value.isArray()) {
            value.forEach(one -> check(one, described.path("items"), where));
        } else if (value.isObject() && !described.has("additionalProperties")) {
            value.properties().forEach(field -> {
                JsonNode property = described.path("properties").path(field.getKey());
                assertThat(property.isMissingNode())
                        .as("no description of " + field.getKey() + " in " + where)
                        .isFalse();
                check(field.getValue(), property, where + "." + field.getKey());
            });
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        JsonNode one = schema.has("oneOf") ? schema.path("oneOf").path(0) : schema;
        return one.has("$ref") ? SCHEMAS.path(name(one)) : one;
    }

    private static String name(JsonNode reference) {
        return reference.path("$ref").asText().replaceFirst(".*/", "");
    }

    /** The names of the objects that an extraction consists of. */
    private static Set<String> objects() {
        var objects = new LinkedHashSet<>(List.of("Extraction"));
        for (var open = new ArrayList<>(objects); !open.isEmpty(); ) {
            for (JsonNode reference : SCHEMAS.path(open.remove(0)).findParents("$ref")) {
                String name = name(reference);
                if (SCHEMAS.path(name).has("properties") && objects.add(name)) {
                    open.add(name);
                }
            }
        }
        return objects;
    }

    private static String section(String page, String object) {
        List<String> found = DocumentsTest.found("(?ms)^## " + Pattern.quote(object) + "\n(.*?)(?=^## |\\z)", page);
        assertThat(found).as(object).hasSize(1);
        return found.get(0);
    }

    /** The first cells of the rows. */
    private static List<String> fieldsOf(String section) {
        var fields = new ArrayList<String>();
        for (String cell : DocumentsTest.found("(?m)^\\| (`[^|]*) \\|", section)) {
            fields.addAll(DocumentsTest.found("`(\\w+)`", cell));
        }
        return fields;
    }
}
