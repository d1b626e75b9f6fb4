package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onrecord.AnyExtraction;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Warning;

class JsonLinesTest {

    static final String LINE = """
            {"schema":2,"id":"example","provenance":{"library":"0.1.0","models":"none"},"metadata":{"outlet":"The Example"},\
            "entities":[{"id":0,"type":"PERSON","name":"Ana Ruiz","gender":null,"roles":[],"mentions":[\
            {"start":22,"end":30,"text":"Ana Ruiz","kind":"NAME"},{"start":87,"end":91,"text":"Ruiz","kind":"NAME"}]},\
            {"id":1,"type":"PLACE","name":"Oslo","mentions":[{"start":39,"end":43,"text":"Oslo","kind":"NAME"}]}],\
            "quotations":[{"id":0,"kind":"DIRECT","spans":[[1,14],[46,51]],"text":"We will talk, […] Soon.",\
            "enclosing":null,"sentence":"“We will talk,” Mayor Ana Ruiz said in Oslo. “Soon.”","sentenceSpan":[0,52],\
            "cue":{"start":31,"end":35,"text":"said","lemma":"say"},\
            "source":{"start":16,"end":30,"text":"Mayor Ana Ruiz","kind":"NAME","head":[22,30]},\
            "speakers":[{"entity":0,"name":"Ana Ruiz"}],"confidence":0.97,"speakerConfidence":0.95,\
            "explanation":"“said” follows the quotation; “Mayor Ana Ruiz” is its subject."},\
            {"id":1,"kind":"MIXED","spans":[[74,84]],"text":"a 😀 start","enclosing":null,\
            "sentence":"Officials called it “a 😀 start”.","sentenceSpan":[53,86],"cue":null,\
            "source":{"start":53,"end":62,"text":"Officials","kind":"NOMINAL"},\
            "speakers":[{"entity":null,"name":"Officials"}],"confidence":0.5,"speakerConfidence":0.5,\
            "explanation":"“Officials” is in the same sentence, without a reporting word for these words."},\
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
    void warningsAreWrittenOnlyWhereThereAreSomeAndComeBack() throws IOException {
        assertThat(LINE).doesNotContain("warnings");
        var warned = new Extraction(
                new Article("a", "Não."), List.of(), List.of(), Example.BY, List.of(new Warning.NotEnglish(0.01, 50)));
        String line = written(JsonLines.withText(), warned);
        assertThat(line).contains("\"warnings\":[{\"kind\":\"NOT_ENGLISH\",\"share\":0.01,\"words\":50,\"message\":");
        assertThat(JsonLines.read(line)).isEqualTo(warned);
        assertThat(JsonLines.read(line.replace("NOT_ENGLISH", "OF_LATER_VERSIONS"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void whatIsNoLineIsRefusedWithTheReason() {
        refused("{", "not JSON");
        refused(LINE + LINE, "not JSON");
        refused("{\"schema\":3}", "schema 3");
        refused("{}", "schema is missing");
        refused(LINE, "text is missing");
        refused(LINE.replace("\"example\"", "7"), "id is not a string");
        refused(LINE.replace("[1,14]", "[1]"), "not a span", Example.TEXT);
        refused(LINE.replace("[1,14]", "{\"start\":1,\"end\":14}"), "not a span", Example.TEXT);
        refused(LINE.replace("\"entity\":0", "\"entity\":9"), "entity 9", Example.TEXT);
        refused(LINE.replace("PERSON", "PERSIAN"), "PERSIAN", Example.TEXT);
        refused(LINE, "not in the text", "Another text, but long enough. ".repeat(9));
    }

    private static void refused(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLines.read(line))
                .withMessageContaining(reason);
    }

    private static void refused(String line, String reason, String text) {
        assertThatIllegalArgumentException()
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
