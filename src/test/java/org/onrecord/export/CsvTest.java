package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.export.JsonLinesTest.written;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.AnyExtraction;
import org.onrecord.Corpus;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

class CsvTest {

    @Test
    void aRowForEachQuotation() throws IOException {
        assertThat(written(Csv.quotations(), Example.extraction())).isEqualTo("""
                \uFEFFarticle,quotation,speaker,speaker_type,source_kind,gender,gender_basis,gender_word,role,affiliation,speaker_entity,speaker_confidence,\
                source,source_start,source_end,source_confidence,cue,cue_lemma,cue_start,cue_end,kind,text,sentence,\
                start,end,spans,enclosing,outlet,date,title,url
                example,0,Ana Ruiz,PERSON,POLITICIAN,,,,,,0,0.9500,Mayor Ana Ruiz,16,30,0.9700,said,say,31,35,DIRECT,\
                "We will talk, […] Soon.","“We will talk,” Mayor Ana Ruiz said in Oslo. “Soon.”",1,51,1:14; 46:51,,The Example,,,
                example,1,Officials,UNNAMED,OFFICIAL,,,,,,,0.5000,Officials,53,62,0.5000,,,,,MIXED,a 😀 start,\
                Officials called it “a 😀 start”.,74,84,74:84,,The Example,,,
                example,2,,,,,,,,,,,,,,,,,,,MIXED,crown,Ruiz wore a “crown”.,100,105,100:105,1,The Example,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void aSpeakerWhoWasNotFoundIsMarkedAsUnresolved() throws IOException {
        Extraction one = said("He");
        Quotation named = one.quotations().get(0);
        var attribution = new Attribution(
                named.attribution().source(),
                List.of(new Speaker.Unresolved("He")),
                null,
                1,
                0.25,
                new Explanation(""));
        var quotation = new Quotation(0, QuotationKind.DIRECT, named.spans(), null, attribution);
        CSVRecord row = rows(
                        Csv.quotations(), new Extraction(one.article(), one.entities(), List.of(quotation), Example.BY))
                .get(0);
        assertThat(row.get("speaker")).isEqualTo("He");
        assertThat(row.get("speaker_type")).isEqualTo("UNRESOLVED");
        assertThat(row.get("speaker_entity")).isEmpty();
        assertThat(row.get("speaker_confidence")).isEqualTo("0.2500");
        assertThat(row.get("source_confidence")).isEqualTo("1.0000");
    }

    @Test
    void whatTheArticleSaysOfJointSpeakersHasAPlaceForEach() throws IOException {
        Extraction article = Corpus.article("a")
                .person("Ana Ruiz", Gender.FEMALE, "mayor", "Lyon")
                .says("Ana Ruiz", "We will talk.")
                .together("officials")
                .says("officials", "No comment.")
                .extraction();
        List<CSVRecord> rows = rows(Csv.quotations(), article);
        assertThat(rows.get(0).get("gender")).isEqualTo("FEMALE; ");
        assertThat(rows.get(0).get("role")).isEqualTo("mayor of Lyon; ");
        assertThat(rows.get(0).get("affiliation")).isEqualTo("Lyon; ");
        assertThat(rows.get(1).get("gender")).isEmpty();
    }

    @Test
    void aRowForEachMention() throws IOException {
        assertThat(written(Csv.mentions(), Example.extraction())).isEqualTo("""
                \uFEFFarticle,entity,name,type,mention,kind,start,end,outlet,date,title,url
                example,0,Ana Ruiz,PERSON,Ana Ruiz,NAME,22,30,The Example,,,
                example,0,Ana Ruiz,PERSON,Ruiz,NAME,87,91,The Example,,,
                example,1,Oslo,PLACE,Oslo,NAME,39,43,The Example,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void severalArticlesShareOneHeaderAndNoArticleHasAHeaderToo() throws IOException {
        assertThat(written(Csv.mentions()).lines()).hasSize(1);
        assertThat(written(Csv.mentions(), Example.extraction(), Example.extraction())
                        .lines())
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "'=1",
                "''@x"
            })
    void whatASpreadsheetWouldComputeBecomesText(String words) throws IOException {
        assertThat(cells(words)).allMatch(cell -> cell.equals("'" + words) || cell.equals("'" + folded(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tis", "''", "a=1", "“=1”", "a\r\nb", "a \"b\", c", "\\", "'"})
    void otherWordsStayAsTheyAre(String words) throws IOException {
        assertThat(cells(words)).allMatch(cell -> cell.equals(words) || cell.equals(folded(words)));
    }

    @Test
    void jointSpeakersShareARow() throws IOException {
        Extraction one = said("Ana Ruiz");
        Entity ana = one.entities().get(0);
        Attribution attribution = one.quotations().get(0).attribution();
        var joint = new Attribution(
                attribution.source(),
                List.of(new Speaker.Named(ana), new Speaker.Unnamed("a friend")),
                null,
                1,
                1,
                attribution.explanation());
        var quotation =
                new Quotation(0, QuotationKind.DIRECT, one.quotations().get(0).spans(), null, joint);
        CSVRecord row = rows(
                        Csv.quotations(), new Extraction(one.article(), one.entities(), List.of(quotation), Example.BY))
                .get(0);
        assertThat(row.get("speaker")).isEqualTo("Ana Ruiz; a friend");
        assertThat(row.get("speaker_type")).isEqualTo("PERSON; UNNAMED");
        assertThat(row.get("speaker_entity")).isEqualTo("0; ");
    }

    @Property(seed = "20261124")
    void whatWasWrittenIsWhatIsReadAfterUndoingTheEscape(@ForAll("extractions") Extraction extraction)
            throws IOException {
        List<CSVRecord> rows = rows(Csv.quotations(), extraction);
        assertThat(rows).hasSameSizeAs(extraction.quotations());
        for (int i = 0; i < rows.size(); i++) {
            Quotation quotation = extraction.quotations().get(i);
            assertThat(unescaped(rows.get(i).get("text"))).isEqualTo(extraction.textOf(quotation));
            assertThat(unescaped(rows.get(i).get("article")))
                    .isEqualTo(extraction.article().id());
            assertThat(rows.get(i).get("start"))
                    .isEqualTo(String.valueOf(quotation.extent().start()));
        }
    }

    @Provide
    net.jqwik.api.Arbitrary<Extraction> extractions() {
        return AnyExtraction.arbitrary();
    }

    /** As names and quotations are shown. */
    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** As the page about pandas says. */
    private static String unescaped(String cell) {
        return cell.replaceFirst("^'(?='*[=+\\-@\\t\\r\\n＝＋－＠])", "");
    }

    /** All cells of both tables that hold {@code words}. */
    private static List<String> cells(String words) throws IOException {
        CSVRecord quotation = rows(Csv.quotations(), said(words)).get(0);
        CSVRecord mention = rows(Csv.mentions(), said(words)).get(0);
        return List.of(
                quotation.get("article"),
                quotation.get("speaker"),
                quotation.get("source"),
                quotation.get("text"),
                quotation.get("sentence"),
                quotation.get("outlet"),
                mention.get("article"),
                mention.get("name"),
                mention.get("mention"));
    }

    /** A text of {@code words} alone, which are the speaker, the source and what is said. */
    private static Extraction said(String words) {
        var span = new Span(0, words.length());
        var mention = new Mention(span, span, words, MentionKind.NAME);
        var entity = new Entity(0, org.onrecord.document.EntityType.PERSON, words, List.of(mention));
        var attribution = new Attribution(mention, List.of(new Speaker.Named(entity)), null, 1, 1, new Explanation(""));
        var quotation = new Quotation(0, QuotationKind.DIRECT, List.of(span), null, attribution);
        return new Extraction(
                new Article(words, words, Map.of("outlet", words)), List.of(entity), List.of(quotation), Example.BY);
    }

    private static List<CSVRecord> rows(Csv table, Extraction extraction) throws IOException {
        String written = written(table, extraction);
        assertThat(written).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written.substring(1)))
                .getRecords();
    }
}
