package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** The figures on cases small enough to count by hand. */
class MetricsTest {

    private static final String TEXT =
            "\"We will go,\" Ann Lee said. \"Never,\" officials replied. She read \"Emma\" and called it \"a joy\".";

    private final List<Quotation> quotations = new ArrayList<>();

    @Test
    void precisionAndRecall() {
        // 6 of 8 found are right, of 10: P = 0.75, R = 0.6, F1 = 2 * 0.45 / 1.35 = 2/3.
        var score = new PrecisionRecall(6, 8, 10);

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(new PrecisionRecall(0, 0, 0).f1()).isZero();
    }

    @Test
    void sources() {
        quote("We will go,", "Ann Lee", 0.9);
        quote("Never,", "Ann Lee", 0.8);
        quote("Emma", "She", 0.4);

        SourceScore score = SourceScore.of(articles());

        // Three segments are attributed; three quotations have a source, of which the first alone is right.
        assertThat(score.total()).isEqualTo(new PrecisionRecall(1, 3, 3));
        // A title was taken for a quotation: 0 of 1 was kept out.
        assertThat(score.specificity()).isEqualTo(new Ratio(0, 1));
        assertThat(score.recall())
                .containsEntry("direct", new Ratio(1, 2))
                .containsEntry("mixed", new Ratio(0, 1))
                .containsEntry("named", new Ratio(1, 1))
                .containsEntry("nominal", new Ratio(0, 1))
                .containsEntry("pronoun", new Ratio(0, 1));
        assertThat(score.spurious()).isZero();
    }

    @Test
    void aSourceOfTheCueOrOfHalfAWordIsWrong() {
        quote("We will go,", "Ann Lee said", 0.9);
        quote("Never,", "official", 0.9);

        assertThat(SourceScore.of(articles()).total().right()).isZero();
    }

    @Test
    void aQuotationWithoutMarksIsSpurious() {
        quote("replied. She read", "Ann Lee", 0.9);

        SourceScore score = SourceScore.of(articles());

        assertThat(score.spurious()).isEqualTo(1);
        assertThat(score.total()).isEqualTo(new PrecisionRecall(0, 1, 3));
    }

    @Test
    void confidence() {
        quote("We will go,", "Ann Lee", 0.9);
        quote("Never,", "Ann Lee", 0.8);

        ConfidenceScore score = ConfidenceScore.of(articles());

        // Right at 0.9, wrong at 0.8, each alone in its bin: ECE = (0.1 + 0.8) / 2.
        assertThat(score.calibrationError()).isCloseTo(0.45, within(1e-12));
        // (0.1² + 0.8²) / 2
        assertThat(score.brier()).isCloseTo(0.325, within(1e-12));
        // Half are right, so always saying 0.5 has a Brier score of 0.25: 1 - 0.325 / 0.25.
        assertThat(score.skill()).isCloseTo(-0.3, within(1e-12));
        // Down to 0.9 all are right; that is one of three segments.
        assertThat(score.recallAtPrecision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(score.threshold()).isEqualTo(0.9);
    }

    /** The yardstick takes it for right: it is counted beside the other figures. */
    @Test
    void aSourceThatEndsAtAHyphenInsideAWordIsCountedAsCutShort() {
        String text = "\"No,\" the 48-year-old said.";
        var segment = new GoldArticle.Segment(
                new Span(1, 4), true, "direct", List.of(new Span(6, 21)), List.of(new Span(22, 26)));
        var gold = new GoldArticle("a", text, List.of(segment), List.of(), List.of());
        for (int end : new int[] {17, 21}) {
            var span = new Span(6, end);
            quotations.add(quotation(new Span(1, 4), new Mention(span, span, span.in(text), MentionKind.NOMINAL), 0.9));
            var extraction = new Extraction(new Article("a", text), List.of(), quotations, Example.BY);
            Alignment article = Alignment.of(gold, extraction);

            boolean isCut = end == 17;
            assertThat(SourceScore.of(List.of(article)).cutShort()).isEqualTo(isCut ? 1 : 0);
            assertThat(new QuotationErrors(article, null).find())
                    .extracting(ErrorCase::category)
                    .containsExactlyElementsOf(isCut ? List.of(ErrorCase.Category.SOURCE_CUT_SHORT) : List.of());
            quotations.clear();
        }
    }

    @Test
    void skillIsUndefinedWhereAllAnswersAreRight() {
        quote("We will go,", "Ann Lee", 0.9);
        quote("Never,", "officials", 0.8);

        ConfidenceScore score = ConfidenceScore.of(articles());

        assertThat(score.skill()).isNull();
        assertThat(score.figures())
                .filteredOn(figure -> figure.name().equals("skill"))
                .extracting(Figure::toString)
                .containsExactly("undefined");
    }

    @Test
    void aTurnAfterALabelIsNotSpurious() {
        String text = "MINISTER: We will go.\nASKED:\nNever.";
        var gold = new GoldArticle("a", text, List.of(), List.of(), List.of());
        Mention source = new Mention(new Span(0, 8), new Span(0, 8), "MINISTER", MentionKind.NOMINAL);
        quotations.add(quotation(new Span(10, 21), source, 0.9));
        quotations.add(quotation(new Span(29, 35), source, 0.9));
        var extraction = new Extraction(new Article("a", text), List.of(), quotations, Example.BY);

        // A label on the line before is none of this line's.
        assertThat(Alignment.of(gold, extraction).spurious()).containsExactly(quotations.get(1));
    }

    @Test
    void names() {
        GoldArticle gold = gold(List.of(
                new GoldArticle.Mention(at("Ann Lee"), EntityType.PERSON),
                new GoldArticle.Mention(at("Emma"), EntityType.PERSON)));
        var found = List.of(entity(0, "Ann Lee", EntityType.PERSON), entity(1, "Emma", EntityType.PLACE));
        var extraction = new Extraction(new Article("a", TEXT), found, List.of(), Example.BY);

        EntityScore score = EntityScore.of(List.of(gold), Map.of("a", extraction));

        // One of two has its span and type; the other has its span and another type.
        assertThat(score.total()).isEqualTo(new PrecisionRecall(1, 2, 2));
        assertThat(score.byType()).containsEntry(EntityType.PERSON, new PrecisionRecall(1, 1, 2));
        assertThat(score.byType()).containsEntry(EntityType.PLACE, new PrecisionRecall(0, 1, 0));
        assertThat(NameErrors.of(gold, extraction))
                .extracting(ErrorCase::category)
                .containsExactlyInAnyOrder(ErrorCase.Category.MISSED_NAME, ErrorCase.Category.EXTRA_NAME);
        assertThat(NameErrors.of(gold, extraction))
                .filteredOn(error -> error.category() == ErrorCase.Category.EXTRA_NAME)
                .flatExtracting(ErrorCase::why)
                .containsExactly("the only mention of Emma");
    }

    @Test
    void namesByGroupOfArticles(@TempDir Path folder) throws IOException {
        GoldArticle gold = gold(List.of(new GoldArticle.Mention(at("Ann Lee"), EntityType.PERSON)));
        Path file = Files.writeString(folder.resolve("groups.tsv"), "# regions\nb\tAsia\na\tAfrica\n");

        assertThat(EntityScore.of(List.of(gold), Map.of(), GoldGroups.read(file))
                        .byGroup())
                .containsExactly(Map.entry("Africa", new PrecisionRecall(0, 0, 1)));
        assertThat(EntityScore.of(List.of(gold), Map.of()).byGroup()).isEmpty();
    }

    @Test
    void aQuotationWithOtherEndsIsShownForTheOneThatWasNotFound() {
        quote("will go", "Ann Lee", 0.8);

        ErrorCase error = new QuotationErrors(articles().get(0), null).find().get(0);

        assertThat(error.category()).isEqualTo(ErrorCase.Category.NOT_FOUND);
        assertThat(error.ours()).startsWith("other ends: \"will go\", source \"Ann Lee\"");
        assertThat(error.why()).first().asString().startsWith("confidence 0.80");
    }

    @Test
    void faultsOfEachCategory() {
        quote("Never,", "Ann Lee", 0.8);
        quote("Emma", "She", 0.4);

        List<ErrorCase> errors = new QuotationErrors(articles().get(0), null).find();

        assertThat(errors)
                .extracting(ErrorCase::category)
                .containsExactly(
                        ErrorCase.Category.NOT_FOUND,
                        ErrorCase.Category.WRONG_SOURCE,
                        ErrorCase.Category.NOT_A_QUOTATION,
                        ErrorCase.Category.NOT_FOUND);
        assertThat(errors.get(1).ours()).contains("Ann Lee");
        assertThat(errors.get(1).context())
                .hasToString(
                        "\"We will go,\" Ann Lee said. \"⟦Never,⟧\" officials replied. She read \"Emma\" and called it \"a joy\".");
        assertThat(new ErrorReport(errors, 1).toString())
                .contains("not found: 2 (1 shown)\n")
                .contains("why: confidence 0.80");
    }

    @Test
    void thePageEscapesWhatArticlesHold() {
        var error = new ErrorCase(
                ErrorCase.Category.NOT_FOUND,
                "<a>",
                Context.of("x <script> & \u0007y", new Span(2, 10)),
                "\"",
                "",
                List.of());

        assertThat(new ErrorPage(new ErrorReport(List.of(error), 1), "t").toString())
                .contains("<h3>&lt;a&gt;</h3>")
                .contains("<p>x <mark>&lt;script&gt;</mark> &amp; y</p>")
                .contains("<dd>&quot;</dd>");
    }

    @Test
    void noAnswerIsAllWrong() {
        SourceScore score = SourceScore.of(Alignment.of(List.of(gold(List.of())), Map.of()));

        assertThat(score.total()).isEqualTo(new PrecisionRecall(0, 0, 3));
        assertThat(score.specificity()).isEqualTo(new Ratio(0, 1));
    }

    private List<Alignment> articles() {
        var extraction = new Extraction(new Article("a", TEXT), List.of(), quotations, Example.BY);
        return List.of(Alignment.of(gold(List.of()), extraction));
    }

    private static GoldArticle gold(List<GoldArticle.Mention> mentions) {
        return new GoldArticle(
                "a",
                TEXT,
                List.of(
                        segment("We will go,", "direct", "Ann Lee", "said"),
                        segment("Never,", "direct", "officials", "replied"),
                        new GoldArticle.Segment(at("Emma"), false, null, List.of(), List.of()),
                        segment("a joy", "mixed", "She", "called")),
                List.of(),
                mentions);
    }

    private static GoldArticle.Segment segment(String text, String kind, String source, String cue) {
        return new GoldArticle.Segment(at(text), true, kind, List.of(at(source)), List.of(at(cue)));
    }

    private void quote(String text, String source, double confidence) {
        quotations.add(quotation(at(text), new Mention(at(source), at(source), source, MentionKind.NAME), confidence));
    }

    private Quotation quotation(Span span, Mention source, double confidence) {
        return new Quotation(
                quotations.size(),
                QuotationKind.DIRECT,
                List.of(span),
                null,
                new Attribution(
                        source,
                        List.of(new Speaker.Unnamed(source.text())),
                        null,
                        confidence,
                        confidence,
                        new Explanation("It stands there.")));
    }

    private static Entity entity(int id, String name, EntityType type) {
        return new Entity(id, type, name, List.of(new Mention(at(name), at(name), name, MentionKind.NAME)));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
