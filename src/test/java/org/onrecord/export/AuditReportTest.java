package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.document.Gender.FEMALE;
import static org.onrecord.document.Gender.MALE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Corpus;
import org.onrecord.document.Extraction;
import org.onrecord.document.SourceKind;

class AuditReportTest {

    private static Map<String, String> files(Extraction... articles) {
        var report = new AuditReport();
        for (Extraction article : articles) {
            report.add("articles/" + article.article().id() + ".html", article);
        }
        return report.files();
    }

    private static Extraction post() {
        return Corpus.article("post-1")
                .with("outlet", "The Post")
                .with("date", "2026-01-30")
                .person("Ana Ruiz", FEMALE, "mayor", "Lyon")
                .of("Ana Ruiz", SourceKind.POLITICIAN)
                .of("Bo Lindqvist", MALE)
                .says("Ana Ruiz", "We will talk.")
                .says("Bo Lindqvist", "=1+1")
                .together("Ana Ruiz")
                .reports("officials", "it was late")
                .extraction();
    }

    private static Extraction undated() {
        return Corpus.article("undated").says("Cy Okoye", "Hello.").extraction();
    }

    /** The rows of a table without its byte order mark, by its first lines. */
    private static List<String> lines(String table) {
        return table.substring(1).lines().toList();
    }

    @Test
    void theTableOfAllArticlesHasSharesOfAllQuotations() {
        assertThat(lines(files(post(), undated()).get("overall.csv")))
                .startsWith("breakdown,group,told,quotations,share_quotations,words,share_words,speakers,articles")
                .contains(
                        "GENDER,FEMALE,true,2,0.4000,4,0.4444,1,1",
                        "GENDER,MALE,true,1,0.2000,1,0.1111,1,1",
                        "GENDER,UNKNOWN,false,1,0.2000,1,0.1111,1,1",
                        "GENDER,UNNAMED,false,1,0.2000,3,0.3333,0,1",
                        "SOURCE_KIND,POLITICIAN,true,2,0.4000,4,0.4444,1,1",
                        "ROLE,mayor,true,2,0.4000,4,0.4444,1,1",
                        "AFFILIATION,Lyon,true,2,0.4000,4,0.4444,1,1",
                        "QUOTATION_KIND,INDIRECT,true,1,0.2000,3,0.3333,0,1");
    }

    @Test
    void outletsAndMonthsHaveTheirOwnTablesAndTheUnknownOnesAnEmptyCell() {
        Map<String, String> files = files(post(), undated());
        assertThat(lines(files.get("outlets.csv")))
                .contains(
                        "The Post,GENDER,FEMALE,true,2,0.5000,4,0.5000,1,1",
                        ",GENDER,UNKNOWN,false,1,1.0000,1,1.0000,1,1");
        assertThat(lines(files.get("months.csv")))
                .contains("2026-01,GENDER,MALE,true,1,0.2500,1,0.1250,1,1", ",GENDER,MALE,true,0,0.0000,0,0.0000,0,0");
        assertThat(lines(files.get("outlets-months.csv")))
                .contains("The Post,2026-01,GENDER,FEMALE,true,2,0.5000,4,0.5000,1,1");
    }

    @Test
    void speakersAndQuotationsAreTablesFromWhichFiguresCanBeCountedAgain() {
        Map<String, String> files = files(post());
        assertThat(lines(files.get("speakers.csv")))
                .containsExactly(
                        "speaker,speaker_type,gender,source_kind,role,affiliation,quotations,words,articles",
                        "Ana Ruiz,PERSON,FEMALE,POLITICIAN,mayor,Lyon,2,4,1",
                        "Bo Lindqvist,PERSON,MALE,UNKNOWN,,,1,1,1");
        assertThat(lines(files.get("quotations.csv")))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains(",gender,gender_basis,gender_word,source_kind,"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "post-1,0,The Post,2026-01,Ana Ruiz,PERSON,FEMALE,,,POLITICIAN,mayor,Lyon,DIRECT,3,")
                        .contains("“We will talk.”,articles/post-1.html#"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "post-1,2,The Post,2026-01,officials,UNNAMED,,,,UNKNOWN,,,INDIRECT,3,it was late,"));
    }

    @Test
    void theCountsOfTheTableOfQuotationsAreTheFiguresOfAllOthers() {
        Map<String, String> files = files(post(), undated(), post());
        Map<String, Long> counted = lines(files.get("quotations.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[5])
                .collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
        Map<String, Long> figures = lines(files.get("overall.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[0].equals("NAMING") && !cells[3].equals("0"))
                .collect(Collectors.toMap(
                        cells -> cells[1], cells -> Long.parseLong(cells[3]), (a, b) -> a, TreeMap::new));
        assertThat(counted).isEqualTo(figures).hasSize(2);
    }

    @Test
    void thePageSaysHowManyAreUnknownAndWhatSharesAreOf() {
        assertThat(files(post(), undated()).get("index.html"))
                .contains("2 articles · 4 quotations, 1 of them without quotation marks, counted as 5 because some have"
                        + " several speakers")
                .contains("The articles tell the speaker’s gender for 3 of 5 quotations (60.0%).")
                .contains("Of the 3 quotations of those whose gender is told, 66.7% are by women, 33.3% are by men.")
                .contains("People quoted by name: 3; whose gender is told: 2; women among these: 1 (50.0%).")
                .contains("All shares below are of all 5.");
    }

    @Test
    void eachFigureOfThePageLinksAListAndZeroLinksNothing() {
        String page = files(post()).get("index.html");
        assertThat(page)
                .contains("<a href=\"#!gender=0\">2</a>")
                .contains("<a href=\"#!outlet=0&amp;gender=0\">2</a>")
                .contains("<a href=\"#!month=0&amp;gender=1\">1</a>")
                .contains("data-value=\"0\">0</td>");
        assertThat(page).doesNotContain(">0</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ana </script><script>alert(1)</script>", "Ana <b>", "Ana & \"Bo\"", "Ana \uD83D", "Ana ]]>"})
    void wordsOfTheArticleAreNeverMarkup(String name) {
        Map<String, String> files = files(Corpus.article("a")
                .with("outlet", name)
                .with("title", name)
                .of(name, FEMALE)
                .says(name, name)
                .extraction());
        assertThat(files.get("index.html"))
                .doesNotContain("<script>alert")
                .doesNotContain("Ana <b>")
                .doesNotContain("\uD83D");
        assertThat(files.get("charts/women.svg")).doesNotContain("<script").doesNotContain("<b>");
    }

    @Test
    void textThatASpreadsheetWouldComputeIsEscaped() {
        Map<String, String> files = files(Corpus.article("=a")
                .with("outlet", "=SUM(A1)")
                .says("Ana", "+1")
                .extraction());
        assertThat(files.get("outlets.csv")).contains("'=SUM(A1)").doesNotContain("\n=SUM");
        assertThat(files.get("quotations.csv")).contains("'=a,");
    }

    @Test
    void chartsArePicturesOfTheirOwnWithoutLinks() {
        Map<String, String> files = files(post(), undated());
        assertThat(files.keySet())
                .contains("charts/gender.svg", "charts/gender-by-outlet.svg", "charts/women.svg", "charts/men.svg");
        assertThat(files.get("charts/gender.svg"))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("Women: 2 of 5 (40.0%)")
                .contains(">40%<")
                .doesNotContain("<a ");
    }

    @Test
    void noArticlesGiveAPageWithZeros() {
        Map<String, String> files = files();
        assertThat(files.get("index.html")).contains("0 articles · 0 quotations");
        assertThat(lines(files.get("overall.csv"))).contains("GENDER,FEMALE,true,0,,0,,0,0");
        assertThat(files.keySet()).noneMatch(name -> name.endsWith(".svg"));
    }

    @Test
    void theSameArticlesGiveTheSameBytes() {
        assertThat(files(post(), undated(), post())).isEqualTo(files(post(), undated(), post()));
    }

    @Test
    void moreOutletsThanAPageHoldsAreARowTogether() {
        Extraction[] articles = new Extraction[130];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = Corpus.article("a" + i)
                    .with("outlet", "Outlet " + i)
                    .says("Ana Ruiz", "Yes.")
                    .extraction();
        }
        String page = files(articles).get("index.html");
        assertThat(page).contains("The other 30").contains("By outlet (101)");
        assertThat(Pattern.compile("<th scope=\"row\">Outlet \\d+</th>")
                        .matcher(page)
                        .results())
                .hasSizeLessThanOrEqualTo(100 * 6);
    }
}
