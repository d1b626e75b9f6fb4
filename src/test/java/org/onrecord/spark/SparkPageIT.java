package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.readme.Documents;

/**
 * What the page about Spark shows, as it stands there, each in a JVM with Spark and {@code onrecord-spark.jar} alone. In place of
 * a spark-shell it is the prompt of Scala, which a spark-shell is built on, with a session named {@code spark}.
 */
@Tag("spark")
class SparkPageIT {

    private static final Path JAR = Path.of("target", "onrecord-spark.jar");

    /** What onrecord-spark.jar has to bring itself: our own classes and what they are linked with. */
    private static final Pattern NOT_SPARKS = Pattern.compile(
            ".*[/\\\\](target|edu[/\\\\]stanford|commons-text|commons-csv|jspecify|jsoup|picocli|junit|assertj-core)[/\\\\].*");

    @TempDir
    private Path folder;

    @BeforeEach
    void articles() throws IOException {
        SeedFile.write(folder.resolve("articles.jsonl"));
    }

    @Test
    void theJavaLinesAndTheSqlGiveTheMostQuotedPeople() throws Exception {
        Path source = Files.writeString(folder.resolve("Lines.java"), """
                import org.apache.spark.sql.SparkSession;
                %s
                public class Lines {
                    public static void main(String[] arguments) {
                        SparkSession spark = SparkSession.builder().getOrCreate();
                        %s
                        for (String statement : %s.split(";")) {
                            spark.sql(statement).show(false);
                        }
                        spark.stop();
                    }
                }
                """.formatted(
                        lines(true), lines(false), literal(Documents.block("sql", "quotations"))));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classPath(), "-d", folder.toString(), source.toString()))
                .isZero();
        String shown = run(List.of("Lines"), "");
        assertThat(shown)
                .contains("|name ", "|quotations|articles|")
                .contains("|article|outlet|date|error|error_type|")
                .containsPattern("\\|outlet *\\|gender *\\|source_kind *\\|quotations *\\|")
                .containsPattern("\\|FEMALE *\\|")
                .containsPattern("\\|Toi Delgado +\\|\\d+ +\\|1 +\\|");
        assertThat(folder.resolve("mentions").resolve("_SUCCESS")).exists();
    }

    @Test
    void theScalaLinesRunAtAPrompt() throws Exception {
        String shown = run(
                List.of("scala.tools.nsc.MainGenericRunner", "-usejavacp", "-Xjline:off"),
                "val spark = org.apache.spark.sql.SparkSession.builder().getOrCreate()\n"
                        + Documents.block("scala", "SparkExtractor")
                        + "\nspark.stop()\n");
        assertThat(shown).doesNotContain("error:").containsPattern("\\|Adjoua Kouamé +\\|\\d+ +\\|");
    }

    /** The lines of Java, either those that import or the others. */
    private static String lines(boolean imports) throws IOException {
        return Documents.block("java", "SparkExtractor")
                .lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    private static String literal(String text) {
        return "\"\"\"\n" + text.replaceFirst(";\\s*$", "") + "\"\"\"";
    }

    private String run(List<String> program, String input) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx1500m", "-Dspark.master=local[2]", "-Dspark.ui.enabled=false", "-Dfile.encoding=UTF-8"));
        command.addAll(Arrays.asList(System.getProperty("spark.opens").strip().split("\\s+")));
        command.addAll(List.of("-cp", classPath() + File.pathSeparator + folder));
        command.addAll(program);
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    private static String classPath() {
        String spark = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_SPARKS.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
        return JAR.toAbsolutePath() + File.pathSeparator + spark;
    }
}
