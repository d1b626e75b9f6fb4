package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc are programs, and show every type of the API at work. */
class JavadocExamplesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "onrecord");
    private static final Pattern EXAMPLE =
            Pattern.compile("^ *\\* <pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PUBLIC =
            Pattern.compile("^public .*?(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);

    /** What an example may take for granted; it may also have variables of these names itself. */
    private static final String CLASS = """
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import org.apache.spark.sql.Dataset;
            import org.apache.spark.sql.Row;
            import org.apache.spark.sql.SparkSession;
            import org.onrecord.*;
            import org.onrecord.batch.*;
            import org.onrecord.document.*;
            import org.onrecord.evaluation.*;
            import org.onrecord.export.*;
            import org.onrecord.input.*;
            import org.onrecord.notebook.*;
            import org.onrecord.query.*;
            import org.onrecord.server.*;
            import org.onrecord.spark.*;

            abstract class %s {
                Evaluation evaluation;
                Extractor extractor;
                Extraction extraction;
                Quotation quotation;
                List<Article> articles;
                List<Extraction> extractions;
                List<Extraction> archive;
                Path path;
                Scores scores;
                SparkSession spark;
                SpeedMeasurement.Candidate candidate;
                String text;
                SystemOutput output;

                void example() throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theyCompile() throws IOException {
        List<JavaFileObject> programs = new ArrayList<>();
        for (Path file : sources()) {
            for (String example : examples(file)) {
                programs.add(program(
                        file.getFileName().toString().replaceAll("\\W.*", "") + "Example" + programs.size(), example));
            }
        }
        assertThat(programs).hasSizeGreaterThan(20);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        boolean fine = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                folder.toString()),
                        null,
                        programs)
                .call();
        assertThat(fine).as(said.toString()).isTrue();
    }

    @Test
    void everyPublicTypeIsInOne() throws IOException {
        List<Path> sources = sources();
        String all = String.join(
                "\n", sources.stream().flatMap(file -> examples(file).stream()).toList());
        Predicate<String> isShown =
                type -> Pattern.compile("\\b" + type + "\\b").matcher(all).find();
        assertThat(sources.stream().flatMap(JavadocExamplesTest::publicType).filter(isShown.negate()))
                .isEmpty();
    }

    private static JavaFileObject program(String name, String example) {
        // The last line of a notebook's cell has no semicolon.
        String lines = example.matches("(?s).*[;}]") ? example : example + ";";
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return CLASS.formatted(name, lines);
            }
        };
    }

    private static List<String> examples(Path file) {
        return EXAMPLE.matcher(text(file))
                .results()
                .map(example -> example.group(1).replaceAll("(?m)^ *\\* ?", ""))
                .toList();
    }

    private static Stream<String> publicType(Path file) {
        return PUBLIC.matcher(text(file)).results().limit(1).map(type -> type.group(1));
    }

    /** Those of the API. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !SOURCES.relativize(file).toString().matches("(internal|cli|training)\\W.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
