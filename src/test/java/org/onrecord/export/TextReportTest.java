package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.Example;
import org.onrecord.Unresolved;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Warning;

class TextReportTest {

    @Test
    void saysWhoSaidWhatAndWhoIsNamed() {
        assertThat(TextReport.create().render(Example.extraction())).isEqualTo("""
                example: 3 quotations, 2 entities
                    The Example

                  1 Ana Ruiz (95%) | source: Mayor Ana Ruiz (97%) | cue: said
                    “We will talk,” […] “Soon.”

                  2 Officials (50%) | source: Officials (50%) | cue: none
                    “a 😀 start”

                  3 (nobody) (within 2)
                    “crown”

                People
                    Ana Ruiz, 2 mentions, also Ruiz

                Places
                    Oslo, 1 mention
                """);
    }

    @Test
    void anUnresolvedSpeakerIsMarkedAsSuch() {
        assertThat(TextReport.create().render(Unresolved.twoMen()))
                .contains("  1 he (unresolved) | source: he (90%) | cue: said\n    “One,”\n")
                .contains("  2 he (unresolved) | source: he (90%) | cue: said\n    “Two,”\n");
    }

    @Test
    void indirectSpeechHasNoMarks() {
        var quotation = new Quotation(0, QuotationKind.INDIRECT, List.of(new Span(10, 25)), null, null);
        var extraction = new Extraction(
                new Article("a", "Ruiz said the talks go on."), List.of(), List.of(quotation), Example.BY);
        assertThat(TextReport.create().render(extraction)).contains("\n    the talks go on\n");
    }

    @Test
    void aQuotationThatRunsOverParagraphsIsInOnePairOfMarks() {
        String text = "“One.\n\n“Two,” she said.";
        var quotation = new Quotation(0, QuotationKind.DIRECT, List.of(new Span(1, 5), new Span(8, 12)), null, null);
        var extraction = new Extraction(new Article("a", text), List.of(), List.of(quotation), Example.BY);
        assertThat(TextReport.create().render(extraction)).contains("\n    “One. Two,”\n");
    }

    @Test
    void whatIsKnownBesideTheTextStandsUnderTheHeading() {
        var article =
                new Article("1", "", Map.of("date", "2026-03-04", "title", "Quay\nclosed", "page", "7", "url", " "));
        assertThat(TextReport.create().render(new Extraction(article, List.of(), List.of(), Example.BY)))
                .isEqualTo("1: 0 quotations, 0 entities\n    Quay closed | 2026-03-04\n");
    }

    @Test
    void warningsComeFirst() {
        var warned = new Extraction(
                new Article("a-1", "Não."),
                List.of(),
                List.of(),
                Example.BY,
                List.of(new Warning.NotEnglish(0.01, 50)));
        assertThat(TextReport.create().render(warned).lines())
                .element(1)
                .asString()
                .contains("Warning: the text does not read like English");
    }

    @Test
    void longQuotationsAreWrapped() {
        String report = TextReport.create().columns(60).render(quoting("many words ".repeat(100)));
        assertThat(report.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(report.lines()).anySatisfy(line -> assertThat(line).hasSizeGreaterThan(50));
    }

    @Test
    void theArticleCannotSteerTheTerminal() {
        assertThat(TextReport.create().render(quoting("a\u001b[31mb\tc\n\nd\u202Ee\uD83D")))
                .contains("“a\uFFFD[31mb c de\uFFFD”")
                .doesNotContain("\u001b");
    }

    @Test
    void coloursComeOnlyWhenAskedFor() {
        TextReport coloured = TextReport.create().coloured();
        assertThat(coloured.render(Example.extraction())).contains("\u001b[1mAna Ruiz (95%)\u001b[0m");
        assertThat(coloured.render(Example.extraction()).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(TextReport.create().render(Example.extraction()));
    }

    @Test
    void articlesAreSetApart() throws IOException {
        String one = TextReport.create().render(Example.extraction());
        assertThat(JsonLinesTest.written(TextReport.create(), Example.extraction(), Example.extraction()))
                .isEqualTo(one + "\n" + one);
    }

    @Test
    void columnsTooNarrowToReadAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.create().columns(39))
                .withMessageContaining("39");
    }

    private static Extraction quoting(String text) {
        var quotation = new Quotation(0, QuotationKind.DIRECT, List.of(new Span(0, text.length())), null, null);
        return new Extraction(new Article("a-1", text), List.of(), List.of(quotation), Example.BY);
    }
}
