package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.onrecord.export.JsonLinesTest.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;

class BratTest {

    @TempDir
    private Path folder;

    @Test
    void anExtractionIsTheseLines() throws IOException {
        // The smiling face is one character to brat and two code units to Java.
        assertThat(written(Brat.annotations(), Example.extraction())).isEqualTo("""
                T1	PERSON 22 30	Ana Ruiz
                T2	PERSON 86 90	Ruiz
                #1	AnnotatorNotes T1	Ana Ruiz
                *	Equiv T1 T2
                T3	PLACE 39 43	Oslo
                #2	AnnotatorNotes T3	Oslo
                T4	Content 1 14;46 51	We will talk, Soon.
                T5	Source 16 30	Mayor Ana Ruiz
                T6	Cue 31 35	said
                T7	Attribution 31 35	said
                E1	Attribution:T7 Source:T5 Cue:T6 Content:T4
                A1	Kind E1 DIRECT
                #3	AnnotatorNotes E1	97% Ana Ruiz
                R1	Speaker Arg1:T4 Arg2:T1
                T8	Content 74 83	a 😀 start
                T9	Source 53 62	Officials
                T10	Attribution 74 83	a 😀 start
                E2	Attribution:T10 Source:T9 Content:T8
                A2	Kind E2 MIXED
                #4	AnnotatorNotes E2	50% Officials
                T11	Content 99 104	crown
                """);
        assertThat(written(Brat.text(), Example.extraction())).isEqualTo(Example.TEXT);
    }

    @Test
    void evaluateReadsItBack() throws IOException {
        GoldArticle gold = readBack(Example.extraction());
        assertThat(gold.text()).isEqualTo(Example.TEXT);
        assertThat(gold.attributions()).hasSize(2);
        assertThat(gold.attributions().get(0))
                .isEqualTo(new GoldArticle.Attribution(
                        List.of(new Span(16, 30)),
                        List.of(new Span(31, 35)),
                        List.of(new Span(1, 14), new Span(46, 51)),
                        true));
        assertThat(gold.segments())
                .extracting(segment -> segment.span().in(Example.TEXT))
                .containsExactly("We will talk,", "Soon.", "a 😀 start", "crown");
        assertThat(gold.segments())
                .extracting(GoldArticle.Segment::attributed)
                .containsExactly(true, true, true, false);
    }

    @Property(seed = "20261124")
    void whateverIsWrittenIsReadBack(@ForAll("extractions") Extraction extraction) throws IOException {
        Path corpus = Files.createTempDirectory("brat");
        try {
            Files.writeString(corpus.resolve("a.txt"), written(Brat.text(), extraction));
            Files.writeString(corpus.resolve("a.ann"), written(Brat.annotations(), extraction));
            GoldArticle gold = GoldCorpus.read(corpus).articles().get(0);
            String text = extraction.article().text();
            assertThat(gold.text()).isEqualTo(text);
            List<String> names = extraction.entities().stream()
                    .flatMap(entity -> entity.mentions().stream())
                    .filter(mention -> mention.kind() == MentionKind.NAME)
                    .map(mention -> squeezed(mention.text()))
                    .filter(name -> !name.isEmpty())
                    .toList();
            assertThat(gold.mentions())
                    .extracting(mention -> squeezed(mention.span().in(text)))
                    .containsExactlyElementsOf(names);
            List<Quotation> attributed = extraction.quotations().stream()
                    .filter(quotation -> quotation.attribution() != null)
                    .filter(quotation ->
                            !squeezed(content(quotation, extraction)).isEmpty())
                    .toList();
            assertThat(gold.attributions()).hasSameSizeAs(attributed);
            for (int i = 0; i < attributed.size(); i++) {
                String content = gold.attributions().get(i).content().stream()
                        .map(span -> span.in(text))
                        .reduce("", String::concat);
                assertThat(squeezed(content)).isEqualTo(squeezed(content(attributed.get(i), extraction)));
            }
        } finally {
            for (String name : List.of("a.txt", "a.ann", "")) {
                Files.delete(corpus.resolve(name));
            }
        }
    }

    /** The words alone, without what stands for an interruption. */
    private static String content(Quotation quotation, Extraction extraction) {
        return String.join(
                "", quotation.spans().stream().map(extraction::textOf).toList());
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return AnyExtraction.arbitrary();
    }

    @Test
    void aDocumentHoldsOneArticle() throws IOException {
        try (ExtractionWriter writer = Brat.text().open(new ByteArrayOutputStream())) {
            writer.write(Example.extraction());
            assertThatIllegalStateException().isThrownBy(() -> writer.write(Example.extraction()));
        }
    }

    @Test
    void anArticleWithoutTextOrFindingsIsReadBackToo() throws IOException {
        assertThat(readBack(new Extraction(new Article("a", ""), List.of(), List.of(), Example.BY))
                        .mentions())
                .isEmpty();
    }

    @Test
    void theConfigurationListsEveryKindOfQuotation() {
        assertThat(Brat.configuration())
                .contains("Kind\tArg:<EVENT>, Value:DIRECT|MIXED|INDIRECT")
                .contains(Stream.of(QuotationKind.values())
                        .map(QuotationKind::name)
                        .toList());
    }

    private GoldArticle readBack(Extraction extraction) throws IOException {
        Files.writeString(folder.resolve("a.txt"), written(Brat.text(), extraction));
        Files.writeString(folder.resolve("a.ann"), written(Brat.annotations(), extraction));
        Files.writeString(folder.resolve("annotation.conf"), Brat.configuration());
        return GoldCorpus.read(folder).articles().get(0);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u0085\\u001C-\\u001F]+", "");
    }
}
