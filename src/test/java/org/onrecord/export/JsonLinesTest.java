package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.AnyExtraction;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.document.Warning;

class JsonLinesTest {

    static final String LINE = """
            {"schema":2,"id":"example","provenance":{"library":"0.1.0","models":"none"},"metadata":{"outlet":"The Example"},\
            "entities":[{"id":0,"type":"PERSON","name":"Ana Ruiz","gender":null,"genderEvidence":null,"roles":[],"mentions":[\
            {"start":22,"end":30,"text":"Ana Ruiz","kind":"NAME"},{"start":87,"end":91,"text":"Ruiz","kind":"NAME"}]},\
            {"id":1,"type":"PLACE","name":"Oslo","mentions":[{"start":39,"end":43,"text":"Oslo","kind":"NAME"}]}],\
            "quotations":[{"id":0,"kind":"DIRECT","spans":[[1,14],[46,51]],"text":"We will talk, […] Soon.",\
            "enclosing":null,"sentence":"“We will talk,” Mayor Ana Ruiz said in Oslo. “Soon.”","sentenceSpan":[0,52],\
            "cue":{"start":31,"end":35,"text":"said","lemma":"say"},\
            "source":{"start":16,"end":30,"text":"Mayor Ana Ruiz","kind":"NAME","head":[22,30]},\
            "speakers":[{"entity":0,"name":"Ana Ruiz","sourceKind":"POLITICIAN"}],"confidence":0.97,"speakerConfidence":0.95,\
            "explanation":"“said” follows the quotation; “Mayor Ana Ruiz” is its subject."},\
            {"id":1,"kind":"MIXED","spans":[[74,84]],"text":"a 😀 start","enclosing":null,\
            "sentence":"Officials called it “a 😀 start”.","sentenceSpan":[53,86],"cue":null,\
            "source":{"start":53,"end":62,"text":"Officials","kind":"NOMINAL"},\
            "speakers":[{"entity":null,"name":"Officials","sourceKind":"OFFICIAL"}],"confidence":0.5,"speakerConfidence":0.5,\
            "explanation":"“Officials” stands in the same sentence; no reporting word was recognized beside it."},\
            {"id":2,"kind":"MIXED","spans":[[100,105]],"text":"crown","enclosing":1,\
            "sentence":"Ruiz wore a “crown”.","sentenceSpan":[87,107],"cue":null,"source":null,"speakers":[],\
            "confidence":null,"speakerConfidence":null,"explanation":null}]}
            """;

    private static final String LINE_OF_SCHEMA_1 = """
            {"schema":1,"id":"example","by":{"library":"0.1.0","models":"none"},"metadata":{"outlet":"The Example"},\
            "entities":[{"id":0,"type":"PERSON","name":"Ana Ruiz","mentions":[\
            {"start":22,"end":30,"text":"Ana Ruiz","kind":"NAME"},{"start":87,"end":91,"text":"Ruiz","kind":"NAME"}]},\
            {"id":1,"type":"PLACE","name":"Oslo","mentions":[{"start":39,"end":43,"text":"Oslo","kind":"NAME"}]}],\
            "quotations":[{"id":0,"kind":"DIRECT","spans":[[1,14],[46,51]],"text":"We will talk, Soon.","within":null,\
            "cue":{"start":31,"end":35,"text":"said","lemma":"say"},\
            "source":{"start":16,"end":30,"text":"Mayor Ana Ruiz","kind":"NAME","head":[22,30]},\
            "speakers":[{"entity":0,"name":"Ana Ruiz"}],\
            "confidence":0.97,"why":{"pattern":"Q S C","distance":0,"features":["pattern=Q S C +2.31"]}},\
            {"id":1,"kind":"MIXED","spans":[[74,84]],"text":"a 😀 start","within":null,"cue":null,\
            "source":{"start":53,"end":62,"text":"Officials","kind":"NOMINAL"},\
            "speakers":[{"entity":null,"name":"Officials"}],\
            "confidence":0.5,"why":{"pattern":"S V w Q","distance":0,"features":[]}},\
            {"id":2,"kind":"MIXED","spans":[[100,105]],"text":"crown","within":1,"cue":null,"source":null,"speakers":[],\
            "confidence":null,"why":null}]}
            """;

    @Test
    void anExtractionIsTheseBytes() throws IOException {
        assertThat(written(JsonLines.create(), Example.extraction())).isEqualTo(LINE);
    }

    @Test
    void whatIsWrittenCanBeReadWithTheTextAtHand() throws IOException {
        Extraction extraction = Example.extraction();
        assertThat(JsonLines.read(written(JsonLines.create(), extraction), Example.TEXT))
                .isEqualTo(extraction);
    }

    @Test
    void whatIsWrittenWithItsTextCanBeReadAlone() throws IOException {
        Extraction extraction = Example.extraction();
        assertThat(JsonLines.read(written(JsonLines.withText(), extraction))).isEqualTo(extraction);
    }

    @Test
    void aLineOfSchema1IsReadWithWhatItHas() {
        Extraction read = JsonLines.read(LINE_OF_SCHEMA_1, Example.TEXT);
        Extraction example = Example.extraction();
        assertThat(read.entities()).isEqualTo(example.entities());
        assertThat(read.provenance()).isEqualTo(example.provenance());
        assertThat(read.quotations())
                .extracting(Quotation::spans)
                .containsExactlyElementsOf(
                        example.quotations().stream().map(Quotation::spans).toList());
        assertThat(read.quotations()).extracting(Quotation::enclosing).containsExactly(null, null, 1);
        Attribution attribution = read.quotations().get(0).attribution();
        assertThat(attribution.source())
                .isEqualTo(example.quotations().get(0).attribution().source());
        assertThat(attribution.sourceConfidence()).isEqualTo(0.97);
        assertThat(attribution.speakerConfidence())
                .as("that of the source, for want of its own")
                .isEqualTo(0.97);
        assertThat(attribution.explanation().text()).isEmpty();
    }

    @Property(seed = "20261124")
    void everyFieldOfAnyExtractionSurvives(@ForAll("extractions") Extraction extraction) throws IOException {
        assertThat(JsonLines.read(written(JsonLines.withText(), extraction))).isEqualTo(extraction);
        assertThat(JsonLines.read(
                        written(JsonLines.create(), extraction),
                        extraction.article().text()))
                .isEqualTo(extraction);
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return AnyExtraction.arbitrary();
    }

    @Test
    void metadataKeepsItsOrder() throws IOException {
        var metadata = new LinkedHashMap<String, String>();
        List.of("z", "a", "m").forEach(key -> metadata.put(key, key));
        var extraction = new Extraction(new Article("x", "", metadata), List.of(), List.of(), Example.BY);
        assertThat(JsonLines.read(written(JsonLines.withText(), extraction))
                        .article()
                        .metadata()
                        .keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void severalExtractionsAreALineEach() throws IOException {
        assertThat(written(JsonLines.create(), Example.extraction(), Example.extraction()))
                .isEqualTo(LINE + LINE);
    }

    @Test
    void halfSurrogatePairsSurvive() throws IOException {
        String text = "\uD83D and \uDE00\uD83D\uD83D\uDE00 said \uD83D";
        var quotation = new Quotation(0, QuotationKind.DIRECT, List.of(new Span(0, text.length())), null, null);
        var extraction = new Extraction(
                new Article("\uDC00", text, Map.of("title", "\uD800\n")), List.of(), List.of(quotation), Example.BY);
        String line = written(JsonLines.withText(), extraction);
        assertThat(line).contains("\\ud83d and \\ude00\\ud83d😀 said \\ud83d").doesNotContain("?");
        assertThat(JsonLines.read(line)).isEqualTo(extraction);
        assertThat(new ObjectMapper()
                        .readTree(line.getBytes(StandardCharsets.UTF_8))
                        .get("text")
                        .textValue())
                .isEqualTo(text);
    }

    @Test
    void theWarningOfTextInOneCaseComesBack() throws IOException {
        var warned = new Extraction(
                new Article("a", "NO."), List.of(), List.of(), Example.BY, List.of(new Warning.UniformCase(true)));
        String line = written(JsonLines.withText(), warned);
        assertThat(line)
                .contains("{\"kind\":\"UNIFORM_CASE\",\"capitals\":true,\"message\":\"the text is all in capitals");
        assertThat(JsonLines.read(line)).isEqualTo(warned);
    }

    @Test
    void warningsAreWrittenOnlyWhereThereAreSomeAndComeBack() throws IOException {
        assertThat(LINE).doesNotContain("warnings");
        var warned = new Extraction(
                new Article("a", "Não."), List.of(), List.of(), Example.BY, List.of(new Warning.NotEnglish(0.01, 50)));
        String line = written(JsonLines.withText(), warned);
        assertThat(line).contains("\"warnings\":[{\"kind\":\"NOT_ENGLISH\",\"share\":0.01,\"words\":50,\"message\":");
        assertThat(JsonLines.read(line)).isEqualTo(warned);
        assertThat(JsonLines.read(line.replace("NOT_ENGLISH", "OF_LATER_VERSIONS"))
                        .warnings())
                .containsExactly(new Warning.PassedOver(List.of("warnings[].kind OF_LATER_VERSIONS")));
    }

    @Test
    void unknownFieldsAreNamedInOneWarningAndTheRestIsRead() throws IOException {
        String line = LINE.replace("\"lemma\":\"say\"", "\"lemma\":\"say\",\"tense\":\"past\"")
                .replace("\"enclosing\"", "\"mood\":{\"irony\":1},\"enclosing\"");
        Extraction read = JsonLines.read(line, Example.TEXT);
        assertThat(read.warnings())
                .containsExactly(new Warning.PassedOver(List.of("quotations[].cue.tense", "quotations[].mood")));
        assertThat(read.warnings().get(0).message())
                .isEqualTo("a later version of OnRecord wrote this; this version passed over quotations[].cue.tense,"
                        + " quotations[].mood");
        assertThat(read.quotations()).isEqualTo(Example.extraction().quotations());
        assertThat(JsonLines.read(written(JsonLines.withText(), read))).isEqualTo(read);
    }

    @Test
    void aSpeakerWrittenBeforeThereWereKindsOfSourceIsOfUnknownKind() {
        Extraction read = JsonLines.read(LINE.replaceAll(",\"sourceKind\":\"[A-Z]*\"", ""), Example.TEXT);
        assertThat(read.quotations())
                .flatExtracting(Quotation::speakers)
                .extracting(Speaker::sourceKind)
                .containsExactly(SourceKind.UNKNOWN, SourceKind.UNKNOWN);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aKindOfSourceOfALaterVersionIsPassedOver() {
        Extraction read = JsonLines.read(LINE.replace("OFFICIAL", "ORACLE"), Example.TEXT);
        assertThat(read.quotations().get(1).speakers()).containsExactly(new Speaker.Unnamed("Officials"));
        assertThat(read.warnings())
                .containsExactly(new Warning.PassedOver(List.of("quotations[].speakers[].sourceKind ORACLE")));
    }

    @Test
    void anEntityOfAnUnknownTypeIsPassedOverAndTheOthersMoveUp() {
        Extraction read = JsonLines.read(
                LINE.replace("PERSON", "DEITY")
                        .replace("\"name\":\"Oslo\",\"mentions\"", "\"name\":\"Oslo\",\"roles\":[],\"mentions\""),
                Example.TEXT);
        assertThat(read.entities()).singleElement().satisfies(oslo -> {
            assertThat(oslo.name()).isEqualTo("Oslo");
            assertThat(oslo.id()).isZero();
        });
        assertThat(read.quotations().get(0).speakers())
                .containsExactly(new Speaker.Unnamed("Ana Ruiz", SourceKind.POLITICIAN));
        assertThat(read.warnings()).containsExactly(new Warning.PassedOver(List.of("entities[].type DEITY")));
    }

    @Test
    void aRoleKeepsItsAffiliationWhereEntitiesMoveUp() {
        String role =
                "\"roles\":[{\"start\":16,\"end\":21,\"text\":\"Mayor\",\"affiliation\":\"Oslo\",\"affiliationEntity\":2,"
                        + "\"affiliationMention\":{\"start\":39,\"end\":43,\"text\":\"Oslo\",\"kind\":\"NAME\"}}]";
        String event = "{\"id\":0,\"type\":\"EVENT\",\"name\":\"talk\",\"mentions\":[]},";
        Extraction read = JsonLines.read(
                LINE.replace("\"roles\":[]", role)
                        .replace("\"entities\":[{\"id\":0", "\"entities\":[" + event + "{\"id\":1")
                        .replace("{\"id\":1,\"type\":\"PLACE\"", "{\"id\":2,\"type\":\"PLACE\"")
                        .replace("{\"entity\":0", "{\"entity\":1"),
                Example.TEXT);
        Entity ana = read.entities().get(0);
        assertThat(ana.roles()).singleElement().satisfies(mayor -> {
            assertThat(mayor.affiliationEntity()).isEqualTo(1);
            assertThat(mayor.affiliation().text()).isEqualTo("Oslo");
        });
        assertThat(read.quotations().get(0).speakers()).containsExactly(new Speaker.Named(ana, SourceKind.POLITICIAN));
    }

    @Test
    void aQuotationOfAnUnknownKindIsPassedOverAndWhatItEnclosesStandsInWhatEnclosesIt() {
        String line = LINE.replace("\"id\":1,\"kind\":\"MIXED\"", "\"id\":1,\"kind\":\"PARAPHRASE\"")
                .replace("\"a 😀 start\",\"enclosing\":null", "\"a 😀 start\",\"enclosing\":0");
        Extraction read = JsonLines.read(line, Example.TEXT);
        assertThat(read.quotations()).extracting(read::textOf).containsExactly("We will talk, […] Soon.", "crown");
        assertThat(read.quotations().get(1).enclosing()).isEqualTo(0);
        assertThat(read.warnings()).containsExactly(new Warning.PassedOver(List.of("quotations[].kind PARAPHRASE")));
    }

    @Test
    void aMentionOfAnUnknownKindIsPassedOverAndWithoutANameItsEntity() {
        String mention = "{\"start\":87,\"end\":91,\"text\":\"Ruiz\",\"kind\":\"NAME\"}";
        Extraction one = JsonLines.read(LINE.replace(mention, mention.replace("NAME", "ZERO")), Example.TEXT);
        assertThat(one.entities().get(0).mentions()).hasSize(1);
        Extraction none = JsonLines.read(
                LINE.replace(
                        "\"name\":\"Oslo\",\"mentions\":[{\"start\":39,\"end\":43,\"text\":\"Oslo\",\"kind\":\"NAME\"}",
                        "\"name\":\"Oslo\",\"mentions\":[{\"start\":39,\"end\":43,\"text\":\"Oslo\",\"kind\":\"ZERO\"}"),
                Example.TEXT);
        assertThat(none.entities()).hasSize(1);
        assertThat(none.warnings()).containsExactly(new Warning.PassedOver(List.of("entities[].mentions[].kind ZERO")));
    }

    @Test
    void aSourceOfAnUnknownKindAndAnUnknownGenderAreNotMadeUp() {
        Extraction source = JsonLines.read(LINE.replace("NOMINAL", "CLAUSE"), Example.TEXT);
        assertThat(source.quotations()).hasSize(2);
        Extraction gender = JsonLines.read(LINE.replace("\"gender\":null", "\"gender\":\"NEUTER\""), Example.TEXT);
        assertThat(gender.entities().get(0).gender()).isNull();
        assertThat(gender.warnings()).containsExactly(new Warning.PassedOver(List.of("entities[].gender NEUTER")));
    }

    @Test
    void theEvidenceOfAGenderIsReadWithItsPlace() {
        Extraction read = JsonLines.read(gendered("TITLE"), Example.TEXT);
        Entity ana = read.entities().get(0);
        assertThat(ana.gender()).isEqualTo(Gender.FEMALE);
        assertThat(ana.genderEvidence())
                .isEqualTo(new GenderEvidence(new Span(16, 21), "Mayor", GenderEvidence.Basis.TITLE, 0.98));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void evidenceOfAnUnknownKindIsPassedOverAndTheGenderKept() {
        Extraction read = JsonLines.read(gendered("PHOTOGRAPH"), Example.TEXT);
        assertThat(read.entities().get(0).gender()).isEqualTo(Gender.FEMALE);
        assertThat(read.entities().get(0).genderEvidence()).isNull();
        assertThat(read.warnings())
                .containsExactly(new Warning.PassedOver(List.of("entities[].genderEvidence.basis PHOTOGRAPH")));
    }

    @Test
    void evidenceThatIsNotInTheTextIsRefused() {
        refused(
                gendered("TITLE").replace("\"text\":\"Mayor\"", "\"text\":\"Madam\""),
                "evidence GenderEvidence[span=[16, 21), text=Madam, basis=TITLE, probability=0.98] of a gender is not in the text",
                Example.TEXT);
    }

    private static String gendered(String basis) {
        return LINE.replace(
                "\"gender\":null,\"genderEvidence\":null",
                "\"gender\":\"FEMALE\",\"genderEvidence\":{\"start\":16,\"end\":21,\"text\":\"Mayor\",\"basis\":\""
                        + basis + "\",\"probability\":0.98}");
    }

    @Test
    void speakersInAFormThatIsUnknownAreUnresolved() {
        Extraction read = JsonLines.read(
                LINE.replace(
                        "{\"entity\":null,\"name\":\"Officials\",\"sourceKind\":\"OFFICIAL\"}",
                        "{\"collective\":[0,1]}"),
                Example.TEXT);
        assertThat(read.quotations().get(1).speakers()).containsExactly(new Speaker.Unresolved("Officials"));
        assertThat(read.warnings()).containsExactly(new Warning.PassedOver(List.of("quotations[].speakers[]")));
    }

    @Test
    void aRoleWithoutThePlaceOfItsAffiliationIsRead() {
        Extraction read = JsonLines.read(
                LINE.replace(
                        "\"roles\":[]",
                        "\"roles\":[{\"start\":16,\"end\":21,\"text\":\"Mayor\",\"affiliation\":\"Oslo\",\"affiliationEntity\":1}]"),
                Example.TEXT);
        assertThat(read.entities().get(0).roles()).extracting(Role::text).containsExactly("Mayor");
        assertThat(read.warnings()).containsExactly(new Warning.PassedOver(List.of("entities[].roles[].affiliation")));
    }

    @Test
    void aLineOfALaterSchemaIsReadWhereItsShapeIsKnown() {
        Extraction read = JsonLines.read(LINE.replace("\"schema\":2", "\"schema\":3"), Example.TEXT);
        assertThat(read.quotations()).isEqualTo(Example.extraction().quotations());
        assertThat(read.warnings()).containsExactly(new Warning.PassedOver(List.of("schema 3")));
        refused(
                LINE.replace("\"schema\":2", "\"schema\":3").replace("\"spans\"", "\"places\""),
                "field quotations[0].spans: missing (the line is of schema 3, and this version of OnRecord knows schemas 1 to 2:"
                        + " use a later version)",
                Example.TEXT);
    }

    @Test
    void aFileIsReadLineByLineAndARefusalNamesFileLineAndField(@TempDir Path folder) throws IOException {
        String line = written(JsonLines.withText(), Example.extraction());
        Path file = Files.writeString(
                folder.resolve("many.jsonl"), "\uFEFF" + line + "\n" + line + line.replace("\"id\":2", "\"id\":\"c\""));
        try (Stream<Extraction> extractions = JsonLines.readAll(file)) {
            assertThat(extractions.limit(2)).containsOnly(Example.extraction());
        }
        try (Stream<Extraction> extractions = JsonLines.readAll(file)) {
            assertThatExceptionOfType(ExtractionFormatException.class)
                    .isThrownBy(extractions::toList)
                    .withMessage(file + ":4: field quotations[2].id: expected a whole number, found string")
                    .satisfies(e -> assertThat(e.line()).isEqualTo(4))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("quotations[2].id"));
        }
        try (Stream<Extraction> extractions = JsonLines.readAll(new BufferedReader(new StringReader(line + "{")))) {
            assertThatExceptionOfType(ExtractionFormatException.class)
                    .isThrownBy(extractions::toList)
                    .withMessageStartingWith("line 2: not JSON");
        }
        Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {(byte) 0xe9, '\n'});
        try (Stream<Extraction> extractions = JsonLines.readAll(latin)) {
            assertThatExceptionOfType(ExtractionFormatException.class)
                    .isThrownBy(extractions::toList)
                    .withMessage(latin + ": not UTF-8");
        }
    }

    @Test
    void whatIsNoLineIsRefusedWithFieldAndReason() {
        refused("{", "not JSON");
        refused(LINE + LINE, "not JSON");
        refused("{\"schema\":0}", "field schema: there is no schema 0");
        refused("{}", "field schema: missing");
        refused("[]", "field schema: missing");
        refused(LINE, "field text: missing: the line was written without");
        refused(LINE.replace("\"example\"", "7"), "field id: expected a string, found number", Example.TEXT);
        refused(LINE.replace("[1,14]", "[1]"), "field quotations[0].spans[0]: expected a span", Example.TEXT);
        refused(LINE.replace("[1,14]", "{\"start\":1,\"end\":14}"), "expected a span", Example.TEXT);
        refused(LINE.replace("[1,14]", "[14,1]"), "field quotations[0].spans[0]: span from 14 to 1", Example.TEXT);
        refused(
                LINE.replace("\"entity\":0", "\"entity\":9"),
                "field quotations[0].speakers[0].entity: 9 is",
                Example.TEXT);
        refused(LINE.replace("\"enclosing\":1", "\"enclosing\":2"), "field quotations[2].enclosing: 2", Example.TEXT);
        refused(LINE.replace("0.97", "\"high\""), "quotations[0].confidence: expected a number", Example.TEXT);
        refused(LINE.replace("0.97", "97"), "field quotations[0]: sourceConfidence 97.0", Example.TEXT);
        refused(LINE.replace("{\"id\":1,\"type\"", "{\"id\":7,\"type\""), "entities[1].id: expected 1", Example.TEXT);
        refused(LINE.replace("\"name\":\"Oslo\"", "\"name\":\" \""), "field entities[1]: name is empty", Example.TEXT);
        refused(LINE, "not in the text", "Another text, but long enough. ".repeat(9));
    }

    private static void refused(String line, String reason) {
        assertThatExceptionOfType(ExtractionFormatException.class)
                .isThrownBy(() -> JsonLines.read(line))
                .withMessageContaining(reason);
    }

    private static void refused(String line, String reason, String text) {
        assertThatExceptionOfType(ExtractionFormatException.class)
                .isThrownBy(() -> JsonLines.read(line, text))
                .withMessageContaining(reason);
    }

    static String written(Format format, Extraction... extractions) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = format.open(out)) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
