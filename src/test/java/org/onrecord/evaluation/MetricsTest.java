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
        assertThat(score.keptOut()).isEqualTo(new Share(0, 1));
        assertThat(score.recall())
                .containsEntry("direct", new Share(1, 2))
                .containsEntry("mixed", new Share(0, 1))
                .containsEntry("named", new Share(1, 1))
                .containsEntry("nominal", new Share(0, 1))
                .containsEntry("pronoun", new Share(0, 1));
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
        assertThat(NameFaults.of(gold, extraction))
                .extracting(Fault::category)
                .containsExactlyInAnyOrder(Fault.Category.MISSED_NAME, Fault.Category.EXTRA_NAME);
        assertThat(NameFaults.of(gold, extraction))
                .filteredOn(fault -> fault.category() == Fault.Category.EXTRA_NAME)
                .flatExtracting(Fault::why)
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

        Fault fault = new QuotationFaults(articles().get(0), null).find().get(0);

        assertThat(fault.category()).isEqualTo(Fault.Category.NOT_FOUND);
        assertThat(fault.ours()).startsWith("other ends: \"will go\", source \"Ann Lee\"");
        assertThat(fault.why()).first().asString().startsWith("confidence 0.80");
    }

    @Test
    void faultsOfEachCategory() {
        quote("Never,", "Ann Lee", 0.8);
        quote("Emma", "She", 0.4);

        List<Fault> faults = new QuotationFaults(articles().get(0), null).find();

        assertThat(faults)
                .extracting(Fault::category)
                .containsExactly(
                        Fault.Category.NOT_FOUND,
                        Fault.Category.WRONG_SOURCE,
                        Fault.Category.NOT_A_QUOTATION,
                        Fault.Category.NOT_FOUND);
        assertThat(faults.get(1).ours()).contains("Ann Lee");
        assertThat(faults.get(1).context())
                .hasToString(
                        "\"We will go,\" Ann Lee said. \"⟦Never,⟧\" officials replied. She read \"Emma\" and called it \"a joy\".");
        assertThat(new FaultReport(faults, 1).toString())
                .contains("not found: 2 (1 shown)\n")
                .contains("why: confidence 0.80");
    }

    @Test
    void thePageEscapesWhatArticlesHold() {
        var fault = new Fault(
                Fault.Category.NOT_FOUND,
                "<a>",
                Context.of("x <script> & \u0007y", new Span(2, 10)),
                "\"",
                "",
                List.of());

        assertThat(new FaultPage(new FaultReport(List.of(fault), 1), "t").toString())
                .contains("<h3>&lt;a&gt;</h3>")
                .contains("<p>x <mark>&lt;script&gt;</mark> &amp; y</p>")
                .contains("<dd>&quot;</dd>");
    }

    @Test
    void noAnswerIsAllWrong() {
        SourceScore score = SourceScore.of(Alignment.of(List.of(gold(List.of())), Map.of()));

        assertThat(score.total()).isEqualTo(new PrecisionRecall(0, 0, 3));
        assertThat(score.keptOut()).isEqualTo(new Share(0, 1));
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
        var mention = new Mention(at(source), at(source), source, MentionKind.NAME);
        quotations.add(new Quotation(
                quotations.size(),
                QuotationKind.DIRECT,
                List.of(at(text)),
                null,
                new Attribution(
                        mention,
                        List.of(new Speaker.Unnamed(source)),
                        null,
                        confidence,
                        confidence,
                        new Explanation("It stands there."))));
    }

    private static Entity entity(int id, String name, EntityType type) {
        return new Entity(id, type, name, List.of(new Mention(at(name), at(name), name, MentionKind.NAME)));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
