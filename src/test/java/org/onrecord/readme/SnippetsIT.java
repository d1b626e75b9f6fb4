package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Extractor;
import org.onrecord.Models;
import org.onrecord.Shell;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;
import org.onrecord.readme.Documents.Block;
import org.onrecord.server.ExtractionServer;
import org.onrecord.server.ServerSettings;

/** What the README and the pages show, as it stands there, in a folder of its own. The lines for Spark are tried where Spark is. */
class SnippetsIT {

    /** Languages, and a word by which the block is known. */
    private static final List<Block> TRIED = List.of(
            new Block("sh", "mvn -q package"),
            new Block("sh", "mvn --batch-mode verify"),
            new Block("", "Adjoua Kouamé"),
            new Block("sh", "--output quotations.csv"),
            new Block("sh", "ArchiveClassesAtExit"),
            new Block("java", "class WhoSaidWhat"), // compiled without warnings by src/it/consumer as well
            new Block("sh", "WhoSaidWhat.java"),
            new Block("xml", "<dependency>"),
            new Block("java", "Role role"),
            new Block("java", "Extractor.builder()"),
            new Block("java", "Batch.with"),
            new Block("sh", "--with-text"),
            new Block("json", "schema"),
            new Block("", "Kelmora Times"),
            new Block("", "climate adviser"),
            new Block("sh", "jshell"),
            new Block("java", "read(\"seeds"),
            new Block("java", "%jar"),
            new Block("sh", "mvn -q -Pspark package"),
            new Block("sh", "mvn -q -Paccurate package"),
            new Block("java", "SparkExtractor"), // these three in org.onrecord.spark.SparkPageIT
            new Block("scala", "SparkExtractor"),
            new Block("sql", "quotations"),
            new Block("java", "Quotes.in(JsonLines"),
            new Block("sh", "jar audit"),
            new Block("java", ".audit()"),
            new Block("python", "pandas"),
            new Block("r", "read.csv"),
            new Block("sh", "onrecord.jar serve"), // in org.onrecord.cli.ServeCommandTest
            new Block("sh", "@seeds"),
            new Block("sh", "-T articles.jsonl"),
            new Block("python", "urllib"),
            new Block("r", "httr"),
            new Block("sh", "evaluate --sources"),
            new Block("bibtex", "@software"));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void theCommandLineWritesWhatOthersRead() throws Exception {
        for (String line : Documents.block("sh", "--with-text").split("\n")) {
            run(words(line));
        }
    }

    @Test
    void everyBlockIsTried() throws IOException {
        for (Block block : Documents.blocks()) {
            assertThat(TRIED)
                    .as(block.toString())
                    .filteredOn(one -> one.language().equals(block.language())
                            && block.text().contains(one.text()))
                    .isNotEmpty();
        }
    }

    @Test
    void theFirstCommandPrintsWhatIsShownUnderIt() throws Exception {
        String command = Documents.block("sh", "mvn -q package").split(" && ")[1];
        String printed = run(words(command));
        assertThat(printed).contains(Documents.block("", "Adjoua Kouamé"));
        assertThat(printed)
                .isEqualToIgnoringNewLines(
                        TextReport.create().render(Models.extractor().extract(Pictures.seed())));
    }

    @Test
    void theSecondGearReadsTheSample() throws Exception {
        String command = Documents.block("sh", "mvn -q -Paccurate package").split("\n")[1];
        assertThat(run(words(command))).contains("Adjoua Kouamé").contains("| source: ");
    }

    @Test
    void thePictureOfATerminalIsOfThisVersion() throws IOException {
        assertThat(Files.readString(Pictures.TERMINAL))
                .as("drawn anew by " + Pictures.COMMAND)
                .isEqualTo(Pictures.terminal(Models.extractor().extract(Pictures.seed()))
                        .toString());
    }

    @Test
    void versionsAreThisOne() throws IOException {
        assertThat(Documents.block("xml", "<dependency>"))
                .contains("<version>" + Extractor.version().replace("-SNAPSHOT", "") + "</version>");
        assertThat(Documents.block("bibtex", "@software"))
                .contains("version = {" + Extractor.version().replace("-SNAPSHOT", "") + "}");
    }

    @Test
    void theTableOfOnesOwnArticleHasItsQuotation() throws Exception {
        Files.writeString(folder.resolve("talks.txt"), "“We will go,” said Ana Ruiz.\n");
        run(words(Documents.block("sh", "--output quotations.csv")));
        assertThat(folder.resolve("quotations.csv")).content().contains("talks,0,Ana Ruiz,PERSON,");
        assertThat(folder.resolve("quotations-mentions.csv")).content().contains("talks,0,Ana Ruiz,PERSON,");
    }

    /** Models and confidences are those of some version. */
    @Test
    void theJsonOfAnArticleIsAsShown() throws Exception {
        var mapper = new ObjectMapper();
        Extraction extraction = Models.extractor().extract(new Article("talks", "“We will go,” said Ana Ruiz.\n"));
        var written = new ByteArrayOutputStream();
        try (ExtractionWriter writer = JsonLines.create().open(written)) {
            writer.write(extraction);
        }
        assertThat(mapper.readTree(likeAnyVersion(written.toString(StandardCharsets.UTF_8))))
                .isEqualTo(mapper.readTree(likeAnyVersion(Documents.block("json", "schema"))));
    }

    private static String likeAnyVersion(String json) {
        return json.replaceAll("(\"models\": ?)\"\\w+\"", "$1\"\"")
                .replaceAll("([cC]onfidence\": ?)0\\.9\\d*", "$10.9");
    }

    @Test
    void anArchiveOfClassesIsMadeAndGivesTheSameReport() throws Exception {
        Path archive = folder.resolve("onrecord.jsa");
        String[] commands = Documents.block("sh", "ArchiveClassesAtExit")
                .replace(" \\\n", " ")
                .replace("target/onrecord.jsa", archive.toString())
                .split("\n");
        run(words(commands[0]));
        assertThat(archive).exists();
        assertThat(run(words(commands[1])))
                .as("no warning that the archive cannot be used")
                .isEqualTo(Files.readString(folder.resolve("once.txt")));
    }

    @Test
    void theProgramPrintsWhoSaidWhat() throws Exception {
        Files.writeString(folder.resolve("WhoSaidWhat.java"), Documents.block("java", "class WhoSaidWhat"));
        assertThat(run(words(Documents.block("sh", "WhoSaidWhat.java"))))
                .contains("Adjoua Kouamé: Not one sack will leave this district until our members are paid,");
    }

    @Test
    void theLinesForRolesPrintThem() throws IOException {
        assertThat(run(Documents.block("java", "Role role"))).contains("Ana Ruiz, mayor of Oslo: We will go,");
    }

    @Test
    void theLinesForSettingsAndThreadsWork() throws IOException {
        run(Documents.block("java", "Extractor.builder()"));
        assertThat(run(Documents.block("java", "Batch.with")))
                .contains("Extracted[article=Article a-1", "1 quotations");
    }

    @Test
    void theLinesForANotebookShowAnExtraction() throws IOException {
        String lines = Documents.block("java", "%jar");
        try (Shell shell = Shell.open()) {
            assertThat(shell.run(lines.substring(lines.indexOf('\n') + 1)))
                    .contains("1 Ana Ruiz (")
                    .contains("| source: Ana Ruiz (");
        }
    }

    @Test
    void theQueriesFindThings() throws IOException {
        String lines = Documents.block("java", "Quotes.in(JsonLines")
                .replace(
                        "\"out.jsonl\"",
                        "\"" + folder.resolve("out.jsonl").toString().replace("\\", "\\\\") + "\"");
        try (Shell shell = Shell.open()) {
            for (String line : lines.split("\n")) {
                String value = shell.run(line);
                // The seeds have no outlets and dates.
                assertThat(value.equals("[]") || value.equals("{}")).as(line).isEqualTo(line.contains("metadata"));
            }
            assertThat(shell.printed()).contains("Liesbeth Vandamme: ").contains("[wire-report");
        }
    }

    @Test
    void theSeedsAreAuditedAndTheLinesCountThem() throws Exception {
        assertThat(run(words(Documents.block("sh", "jar audit"))))
                .contains("onrecord: ")
                .contains(" articles, ");
        assertThat(folder.resolve("audit").resolve("index.html")).content().contains("Source audit");
        String lines = Documents.block("java", ".audit()")
                .replace(
                        "\"out.jsonl\"",
                        "\"" + folder.resolve("out.jsonl").toString().replace("\\", "\\\\") + "\"");
        assertThat(run(lines + "\nSystem.out.println(audit);\n"))
                .contains("FEMALE ")
                .contains("NOT_A_PERSON ")
                .containsPattern("\\d+ quotations in \\d+ articles");
    }

    @Test
    void jshellReadsAnArticle() throws Exception {
        String shown = run(
                Path.of("").toAbsolutePath(),
                Documents.block("java", "read(\"seeds") + "\n/exit\n",
                Arrays.asList(Documents.block("sh", "jshell").split(" ")));
        assertThat(shown)
                .contains(" Adjoua Kouamé (")
                .contains("| source: Adjoua Kouamé (")
                .contains("Kouamé: The rain,")
                .doesNotContain("rror:");
    }

    @Test
    void jshellReadsAPageAndAllArticlesOfAFileOfLines() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Ana Ruiz said: <q>We will go</q>.</p>");
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"id\": 1, \"text\": \"“We stay,” said Lena Roth.\"}\n{\"id\": 2, \"text\": \"It rained.\"}\n");
        String shown = run(
                Path.of("").toAbsolutePath(),
                "var x = read(\"" + page + "\")\nreadAll(\"" + lines + "\").size()\nread(\"" + lines + "\")\n/exit\n",
                Arrays.asList(Documents.block("sh", "jshell").split(" ")));
        assertThat(shown)
                .containsPattern("1 Ana Ruiz \\(\\d+%\\) \\| source: Ana Ruiz")
                .contains("==> 2")
                .containsPattern("1 Lena Roth \\(\\d+%\\) \\| source: Lena Roth")
                .contains("the first of several articles")
                .doesNotContain("rror:");
    }

    @Test
    void theTableOfNamesIsObeyed() throws Exception {
        Files.writeString(folder.resolve("names.tsv"), Documents.block("", "Kelmora Times"));
        Files.writeString(folder.resolve("note.txt"), "“We print at six,” the Times said.\n");
        assertThat(run(words("java -jar target/onrecord.jar extract --names names.tsv note.txt")))
                .contains("1 Kelmora Times (")
                .contains("| source: the Times (");
    }

    @Test
    void theTableOfKindsOfSourceIsObeyed() throws Exception {
        Files.writeString(folder.resolve("kinds.tsv"), Documents.block("", "climate adviser"));
        Files.writeString(folder.resolve("note.txt"), "“It is late,” said a climate adviser.\n");
        assertThat(run(words("java -jar target/onrecord.jar extract --format jsonl --source-kinds kinds.tsv note.txt")))
                .contains("\"name\":\"a climate adviser\",\"sourceKind\":\"EXPERT\"");
    }

    @Test
    void evaluateMeasuresGold() throws Exception {
        Files.writeString(folder.resolve("GOLD.jsonl"), """
                {"id": "a", "text": "“Go,” Ana Ruiz said.", "segments": [{"start": 1, "end": 4, "text": "Go,",\
                 "attributed": true, "kind": "direct", "sources": [[6, 14, "Ana Ruiz"]], "cues": [[15, 19, "said"]]}]}
                """);
        Files.writeString(folder.resolve("SPEAKERS.tsv"), "a\t0\tPERSON\tAna Ruiz\t\n");
        Files.writeString(folder.resolve("GOLD2.jsonl"), """
                {"id": "b", "text": "Ana Ruiz", "mentions": [{"start": 0, "end": 8, "type": "PERSON", "text": "Ana Ruiz"}]}
                """);
        assertThat(run(words(Documents.block("sh", "evaluate --sources").split("\n")[0])))
                .containsPattern("F1 +1\\.0000");
    }

    @Test
    void pandasReadsTheTables() throws Exception {
        String python = Stream.of("python3", "/usr/bin/python3")
                .filter(program -> works(program, "-c", "import pandas"))
                .findFirst()
                .orElse("");
        assumeTrue(!python.isEmpty(), "no python3 with pandas");
        String lines =
                Documents.block("python", "out-mentions") + "\nprint(quotations.shape, mentions.shape, articles.shape)";
        assertThat(run(List.of(python, "-c", lines)))
                .matches("\\(\\d{2,}, \\d+\\) \\(\\d{2,}, \\d+\\) \\(\\d+, \\d+\\)\\s*");
    }

    @Test
    void pandasAndRReadTheTablesOfAnAudit() throws Exception {
        run(words(Documents.block("sh", "jar audit")));
        String python = Stream.of("python3", "/usr/bin/python3")
                .filter(program -> works(program, "-c", "import pandas"))
                .findFirst()
                .orElse("");
        assumeTrue(!python.isEmpty(), "no python3 with pandas");
        assertThat(run(List.of(python, "-c", Documents.block("python", "audit/months.csv") + "\nprint(len(months))")))
                .matches("\\d{2,}\\s*");
        assumeTrue(works("Rscript", "-e", "1"), "no Rscript");
        assertThat(run(List.of("Rscript", "-e", Documents.block("r", "audit/months.csv") + "\ncat(nrow(months))")))
                .matches("\\d{2,}");
    }

    @Test
    void rReadsTheTables() throws Exception {
        assumeTrue(works("Rscript", "-e", "library(jsonlite)"), "no Rscript with jsonlite");
        String lines =
                Documents.block("r", "out-mentions") + "\ncat(quotations$speaker[1], nrow(mentions), nrow(articles))";
        assertThat(run(List.of("Rscript", "-e", lines))).containsPattern("\\w+ \\d{2,} \\d+");
    }

    /** What lines of Java print in a shell of their own, with no imports but theirs. */
    private static String run(String lines) {
        try (Shell shell = Shell.open()) {
            shell.run(lines);
            return shell.printed();
        }
    }

    /** Runs lines for the server with one that is there; paths are those of the clone. */
    private static String ask(List<String> command, String lines) throws Exception {
        try (var server = ExtractionServer.start(Models.extractor(), ServerSettings.DEFAULT.withPort(0))) {
            String here = lines.replace(
                            "http://127.0.0.1:8080/", server.address().toString())
                    .replace("seeds/", Path.of("seeds").toAbsolutePath() + "/");
            return run(Stream.concat(command.stream(), Stream.of(here)).toList());
        }
    }

    @Test
    void curlAsksTheServer() throws Exception {
        assumeTrue(works("curl", "--version"), "no curl");
        assertThat(ask(List.of("sh", "-c"), Documents.block("sh", "@seeds")))
                .startsWith("{\"schema\":2,")
                .contains("\"name\":\"Adjoua Kouamé\"");
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"id\": 1, \"text\": \"“We stay,” said Lena Roth.\"}\n{\"id\": 2, \"text\": \"It rained.\"}\n");
        ask(List.of("sh", "-c"), Documents.block("sh", "-T articles.jsonl").replace("out.jsonl", "answers.jsonl"));
        assertThat(Files.readAllLines(folder.resolve("answers.jsonl")))
                .hasSize(2)
                .first()
                .asString()
                .contains("Lena Roth");
    }

    @Test
    void pythonAsksTheServer() throws Exception {
        assumeTrue(works("python3", "--version"), "no python3");
        String lines = Documents.block("python", "urllib") + "\nprint([q['speakers'][0]['name'] for q in quotations])";
        assertThat(ask(List.of("python3", "-c"), lines)).contains("'Adjoua Kouamé'");
    }

    @Test
    void rAsksTheServer() throws Exception {
        assumeTrue(works("Rscript", "-e", "library(jsonlite); library(httr)"), "no Rscript with jsonlite and httr");
        String lines = Documents.block("r", "httr") + "\ncat(quotations$source$text)";
        assertThat(ask(List.of("Rscript", "-e"), lines)).contains("Adjoua Kouamé");
    }

    /** The commands take too long to be run here. */
    @Test
    void profilesAndClassesOfMavenCommandsExist() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String documents = Documents.text() + Files.readString(ContributingTest.FILE);
        assertThat(found("mvn [^`\n]*?-P(\\w+)", documents))
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        assertThat(found("-Dbench\\.main=org\\.onrecord\\.(\\S+?)[ `]", documents))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(
                                Path.of("src", "test", "java", "org", "onrecord", type.replace('.', '/') + ".java"))
                        .exists());
    }

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** A command line, of which the files of the clone are found from elsewhere. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split("\\s+")) {
            boolean ours = word.startsWith("target/") || word.startsWith("seeds");
            words.add(ours ? Path.of(word).toAbsolutePath().toString() : word);
        }
        return words;
    }

    private static String run(List<String> command) throws Exception {
        return run(folder, "", command);
    }

    /** What it printed, once it has ended well. */
    private static String run(Path place, String input, List<String> command) throws Exception {
        List<String> whole = new ArrayList<>(command);
        if (command.get(0).matches("java|jshell")) {
            whole.set(
                    0,
                    Path.of(System.getProperty("java.home"), "bin", command.get(0))
                            .toString());
        }
        Path out = Files.createTempFile(folder, "printed", "");
        Process process = new ProcessBuilder(whole)
                .directory(place.toFile())
                .redirectInput(Files.writeString(Files.createTempFile(folder, "typed", ""), input)
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exit = process.waitFor();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(exit).as(command + "\n" + printed).isZero();
        return printed;
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
