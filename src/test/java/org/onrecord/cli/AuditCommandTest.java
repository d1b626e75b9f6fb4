package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Corpus;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;

class AuditCommandTest {

    @TempDir
    private Path folder;

    private final Process process = new Process(options -> new Engine(AuditCommandTest::extract, Example.BY));
    private Path articles;

    @BeforeEach
    void articles() throws IOException {
        articles = Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "post-1", "text": "Ana Ruiz: We will talk.", "date": "2026-01-30"}
                {"id": "post-2", "text": "Bo Lindqvist: No.", "date": "2026-02-01"}
                {"id": "star-1", "text": "officials: No comment."}
                """);
    }

    /** "Name: words" has one quotation; Ana is a woman. */
    private static Extraction extract(Article article) {
        if (article.text().equals("fault")) {
            throw new IllegalStateException("of the program");
        }
        String[] said = article.text().strip().split(": ");
        Corpus corpus = Corpus.article(article.id());
        article.metadata().forEach(corpus::with);
        return corpus.of("Ana Ruiz", Gender.FEMALE).says(said[0], said[1]).extraction();
    }

    private Map<String, String> files(Path audit) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(audit)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(audit.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void articlesBecomeAPageTablesChartsAndAPageForEach() throws IOException {
        Path audit = folder.resolve("audit");
        assertThat(process.run("audit", "--output", audit, articles)).isZero();
        assertThat(process.out()).isEmpty();
        assertThat(process.err()).startsWith("onrecord: 3 articles, ");
        assertThat(files(audit).keySet())
                .contains(
                        "articles/post-1.html",
                        "articles/star-1.html",
                        "charts/gender.svg",
                        "index.html",
                        "months.csv",
                        "outlets-months.csv",
                        "outlets.csv",
                        "overall.csv",
                        "quotations.csv",
                        "speakers.csv");
        assertThat(files(audit).get("overall.csv")).contains("GENDER,FEMALE,true,1,0.3333,3,0.5000,1,1");
        assertThat(files(audit).get("articles/post-1.html")).contains("<a href=\"../index.html\">");
    }

    @Test
    void everyQuotationOfThePageHasItsPlaceInThePageOfItsArticle() throws IOException {
        Path audit = folder.resolve("audit");
        assertThat(process.run("audit", "--output", audit + "/", articles)).isZero();
        Map<String, String> files = files(audit);
        List<MatchResult> places = Pattern.compile(",(articles/[^#]+)#(\\S+)")
                .matcher(files.get("quotations.csv"))
                .results()
                .toList();
        assertThat(places)
                .hasSize(3)
                .allSatisfy(place -> assertThat(files.get(place.group(1))).contains("id=\"" + place.group(2) + "\""));
    }

    @Test
    void anOutputOfExtractGivesTheSameAudit() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        assertThat(process.run("extract", "--with-text", "--output", lines, articles))
                .isZero();
        assertThat(process.run("audit", "--output", folder.resolve("direct"), articles))
                .isZero();
        var noEngine = new Process(options -> {
            throw new AssertionError("models are not needed");
        });
        assertThat(noEngine.run("audit", "--output", folder.resolve("saved"), lines))
                .as(noEngine.err())
                .isZero();
        assertThat(noEngine.err()).isEqualTo("onrecord: 3 articles\n");
        assertThat(files(folder.resolve("saved"))).isEqualTo(files(folder.resolve("direct")));
    }

    @Test
    void outputsOfExtractAndArticlesAreCountedTogether() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        assertThat(process.run("extract", "--with-text", "--output", lines, articles))
                .isZero();
        assertThat(process.run("audit", "--output", folder.resolve("audit"), articles, lines))
                .isZero();
        assertThat(process.err()).startsWith("onrecord: 3 articles of outputs of extract; 3 articles, ");
        assertThat(files(folder.resolve("audit")).get("overall.csv")).contains("GENDER,FEMALE,true,2,");
    }

    @Test
    void linesWithoutTheTextAreNamedAndAnEarlierAuditIsKept() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        assertThat(process.run("extract", "--output", lines, articles)).isZero();
        Path audit = Files.createDirectory(folder.resolve("audit"));
        Files.writeString(audit.resolve("index.html"), "earlier");
        assertThat(process.run("audit", "--output", audit, lines)).isEqualTo(1);
        assertThat(process.err()).contains("lines.jsonl:1: ").contains("with-text");
        assertThat(audit.resolve("index.html")).hasContent("earlier");
    }

    @Test
    void optionsOfExtractChooseKindsAndOutlets() throws IOException {
        Path audit = folder.resolve("audit");
        assertThat(process.run(
                        "audit",
                        "--outlet",
                        "^[a-z]+",
                        "--kinds",
                        "indirect",
                        "--threads",
                        "1",
                        "--output",
                        audit,
                        articles))
                .isZero();
        assertThat(files(audit).get("outlets.csv"))
                .contains("post,QUOTATION_KIND,DIRECT,true,0,")
                .contains("star,");
    }

    @Test
    void anArticleThatFailsIsListedAndTheOthersAreCounted() throws IOException {
        Files.writeString(
                articles, "{\"id\": \"bad\", \"text\": \"fault\"}\n{\"id\": \"good\", \"text\": \"Ana: Yes.\"}\n");
        Path audit = folder.resolve("audit");
        assertThat(process.run("audit", "--output", audit, articles)).isEqualTo(1);
        assertThat(process.err()).contains("articles.jsonl:1 (article bad): ").contains("1 failed, listed in ");
        assertThat(files(audit).get("onrecord.failed")).contains("\"id\":\"bad\"");
        assertThat(files(audit).get("quotations.csv")).contains("good,0,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles.jsonl | Missing required option: '--output=FOLDER'",
                "--output - articles.jsonl | audit writes several files: name a folder with --output",
                "--output articles.jsonl articles.jsonl | is not a folder",
                "--output . articles.jsonl | is where the input is: name another place",
                "--output audit --threads 0 articles.jsonl | --threads: 0 is less than 1",
                "--output audit --time-limit 0 articles.jsonl | --time-limit: 0 is less than 1",
                "--output audit --kinds told articles.jsonl | --kinds: 'told' is none of direct, mixed, indirect",
                "--output audit --min-confidence 2 articles.jsonl | --min-confidence: ",
                "--output audit - - | - stands for standard input, which can be read only once"
            })
    void wrongUsageIsOneLineThatNamesTheOption(String arguments, String message) {
        Object[] all = Stream.concat(
                        Stream.of("audit"),
                        Stream.of(arguments.split(" "))
                                .map(word -> word.matches("articles.jsonl|audit|\\.")
                                        ? folder.resolve(word).toString()
                                        : word))
                .toArray();
        assertThat(process.run(all)).as(process.err()).isEqualTo(2);
        assertThat(process.err()).contains(message).contains("Try 'onrecord audit --help'.");
        assertThat(folder.resolve("audit")).doesNotExist();
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        assertThat(process.run("audit", "--output", folder.resolve("audit"), folder.resolve("nowhere")))
                .isEqualTo(1);
        assertThat(process.err()).contains("nowhere: there is no such file or folder");
        assertThat(folder.resolve("audit")).doesNotExist();
    }

    @Test
    void theSameInputGivesTheSameBytesInAFolderThatIsThereAlready() throws IOException {
        Path audit = folder.resolve("audit");
        assertThat(process.run("audit", "--output", audit, articles)).isZero();
        Map<String, String> first = files(audit);
        assertThat(process.run("audit", "--threads", "3", "--output", audit, articles))
                .isZero();
        assertThat(files(audit)).isEqualTo(first);
    }
}
