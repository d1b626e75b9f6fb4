package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Corpus;
import org.onrecord.Example;
import org.onrecord.Unresolved;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.SourceKind;

/** Each test is a question that a researcher has, and how it is asked. */
class QuotesTest {

    private final List<Extraction> articles = List.of(
            Corpus.article("post-1")
                    .with("outlet", "The Post")
                    .with("date", "2026-01-30")
                    .says("Ana Ruiz", "We will talk.")
                    .says("Bo Lindqvist", "We will not.")
                    .says("Ana Ruiz", "Soon.")
                    .extraction(),
            Corpus.article("post-2")
                    .with("outlet", "The Post")
                    .with("date", "2026-02-01T08:00:00Z")
                    .says("ANA RUÍZ", "It is over.")
                    .says("The Harbour Trust", "It is not.")
                    .says("officials", "No comment.")
                    .extraction(),
            Corpus.article("star-1")
                    .with("outlet", "The Star")
                    .with("date", "20260214")
                    .says("Bo Lindqvist", "I was right.")
                    .extraction(),
            Corpus.article("undated")
                    .says("Ana Ruiz", "Hello.")
                    .says("Bo Lindqvist", "Hello.")
                    .extraction());

    private final Quotes quotes = Quotes.in(articles);

    @Test
    void whatDoOfficialsSayNamedOrNot() {
        Quotes example = Quotes.in(Example.extraction());
        assertThat(example.by(SourceKind.POLITICIAN).stream().map(Quote::toString))
                .containsExactly("Ana Ruiz: We will talk, […] Soon. [example]");
        assertThat(example.by(SourceKind.OFFICIAL).count()).isEqualTo(1);
        assertThat(example.by(SourceKind.EXPERT).count()).isZero();
    }

    @Test
    void whatDoesSomebodySayAcrossArticles() {
        assertThat(quotes.by("Ana Ruiz").stream().map(Quote::toString))
                .containsExactly(
                        "Ana Ruiz: We will talk. [post-1]",
                        "Ana Ruiz: Soon. [post-1]",
                        "ANA RUÍZ: It is over. [post-2]",
                        "Ana Ruiz: Hello. [undated]");
        assertThat(quotes.by("officials").list()).hasSize(1);
        assertThat(quotes.by("nobody of this name").count()).isZero();
    }

    @Test
    void aShorterNameFindsAllWhomTheirArticlesCallSo() {
        assertThat(Quotes.in(Example.extraction()).by("ruiz").stream().map(Quote::text))
                .containsExactly("We will talk, […] Soon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senator Miguel Zubiri",
                "Miguel Zubiri",
                "Zubiri",
                "ZUBIRI",
                "zúbiri",
                " Miguel \u00a0 Zubiri ",
                "Sen. Zubiri",
                "Mr. Zubiri",
                "President Miguel Zubiri",
                "Zubiri, Miguel",
                "Zubiri’s",
                "Miguel F. Zubiri",
                "Labour Group leader Miguel Zubiri"
            })
    void aPersonIsFoundByEveryUsualWayToNameThem(String name) {
        Extraction extraction = Corpus.article("a")
                .says("Senator Miguel Zubiri", "We will vote.")
                .says("Maria Santos", "So shall we.")
                .says("The Zubiri Trust", "No comment.")
                .extraction();
        assertThat(Quotes.in(extraction).by(name).stream().map(Quote::text)).containsExactly("We will vote.");
    }

    @Test
    void aNameThatIsSharedFindsAllWhoMayBeMeant() {
        Extraction extraction = Corpus.article("a")
                .says("Ana Ruiz", "Yes.")
                .says("Bo Ruiz", "No.")
                .says("Ana Lund", "Perhaps.")
                .extraction();
        Quotes all = Quotes.in(extraction);
        assertThat(all.by("Ruiz").speakers()).extracting(SpeakerRow::name).containsExactly("Ana Ruiz", "Bo Ruiz");
        assertThat(all.by("Mayor Bo Ruiz").stream().map(Quote::text)).containsExactly("No.");
        assertThat(all.by("Ana").count()).isZero();
        assertThat(all.by("Carla Ruiz").count()).isZero();
        assertThat(all.by("uiz").count()).isZero();
        assertThat(all.by(" ").count()).isZero();
    }

    @Test
    void whoeverIsOnlyHeIsNotFoundAsHeAndNotCounted() {
        Extraction extraction = Unresolved.twoMen();
        Quotes all = Quotes.in(extraction);
        assertThat(all.by("he").count()).isZero();
        assertThat(all.speakers()).isEmpty();
        assertThat(all.count()).isEqualTo(2);
    }

    @Test
    void aDateThatIsNotUnderstoodIsReported() {
        Quotes all = Quotes.in(
                Corpus.article("a")
                        .with("date", "16 August 2026")
                        .says("Ana", "Hm.")
                        .extraction(),
                Corpus.article("b")
                        .with("date", "05/08/2026")
                        .says("Ana", "Hm.")
                        .extraction(),
                Corpus.article("c").with("date", "last week").says("Ana", "Hm.").extraction(),
                Corpus.article("d").says("Ana", "Hm.").extraction());
        assertThat(all.perMonth()).containsExactly(entry(YearMonth.of(2026, 8), 1L));
        assertThat(all.withDateNotUnderstood().stream()
                        .map(quote -> quote.articleDate().orElseThrow()))
                .containsExactly(
                        new ArticleDate.NotUnderstood("05/08/2026", ArticleDate.Reason.DAY_OR_MONTH_FIRST),
                        new ArticleDate.NotUnderstood("last week", ArticleDate.Reason.UNKNOWN_FORM));
    }

    @Test
    void whoIsQuotedMost() {
        assertThat(quotes.speakers())
                .extracting(
                        SpeakerRow::name,
                        SpeakerRow::quotations,
                        row -> row.articles().size())
                .containsExactly(
                        tuple("Ana Ruiz", 4, 3), tuple("Bo Lindqvist", 3, 3), tuple("The Harbour Trust", 1, 1));
        assertThat(quotes.speakers().get(1).outlets()).containsExactly("The Post", "The Star");
    }

    @Test
    void withWhomIsSomebodyQuoted() {
        assertThat(quotes.quotedWith("Ana Ruiz"))
                .extracting(SpeakerRow::name, row -> row.articles().keySet())
                .containsExactly(
                        tuple("Bo Lindqvist", Set.of("post-1", "undated")),
                        tuple("The Harbour Trust", Set.of("post-2")));
    }

    @Test
    void howOftenPerOutletAndMonth() {
        Quotes ana = quotes.by("Ana Ruiz");
        assertThat(ana.perOutlet()).containsExactly(entry("The Post", 3L));
        assertThat(ana.perMonth()).containsExactly(entry(YearMonth.of(2026, 1), 2L), entry(YearMonth.of(2026, 2), 1L));
        assertThat(quotes.perOutletAndMonth().get("The Post"))
                .containsExactly(entry(YearMonth.of(2026, 1), 3L), entry(YearMonth.of(2026, 2), 3L));
        assertThat(quotes.perOutletAndMonth().get("The Star")).containsExactly(entry(YearMonth.of(2026, 2), 1L));
    }

    @Test
    void whatIsSaidInSomeWeeks() {
        assertThat(quotes.datedBetween(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 14))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void aMonthIsWithinDaysThatIncludeAllOfIt() {
        Quotes dated = Quotes.in(List.of(
                Corpus.article("a")
                        .with("date", "2026-08")
                        .says("Ana Ruiz", "Yes.")
                        .extraction(),
                Corpus.article("b")
                        .with("date", "2026-09")
                        .says("Ana Ruiz", "No.")
                        .extraction()));
        assertThat(dated.datedBetween(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31))
                        .list())
                .extracting(quote -> quote.article().id())
                .containsOnly("a");
        assertThat(dated.datedBetween(LocalDate.of(2026, 8, 2), LocalDate.of(2026, 9, 29))
                        .list())
                .isEmpty();
    }

    @Test
    void conditionsAddUp() {
        assertThat(quotes.by("Ana Ruiz")
                        .fromOutlet("The Post")
                        .saying("we WILL")
                        .withCue("say")
                        .withConfidenceAtLeast(0.9)
                        .list())
                .singleElement()
                .extracting(Quote::text)
                .isEqualTo("We will talk.");
        assertThat(quotes.withConfidenceAtLeast(0.95).count()).isZero();
        assertThat(quotes.by(EntityType.ORGANIZATION).stream().map(Quote::text)).containsExactly("It is not.");
        assertThat(Quotes.in(Example.extraction()).about("Oslo").count()).isZero();
    }

    @Test
    void theRestIsStreams() {
        assertThat(quotes.stream()
                        .filter(quote -> quote.speakers().size() == 1)
                        .collect(Collectors.groupingBy(
                                Quote::speaker,
                                Collectors.averagingInt(quote -> quote.text().length()))))
                .containsEntry("officials", 11.0);
    }

    @Test
    void aStreamOfExtractionsWillDo() {
        assertThat(Quotes.in(Stream.of(Example.extraction()))).hasToString("3 quotations");
    }
}
