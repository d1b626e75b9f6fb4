package org.onrecord.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

/** The notebook's cells, one after the other, in the JDK's own shell, which the kernels are built on. */
class NotebookIT {

    private static final Path NOTEBOOK = Path.of("src", "notebooks", "who-said-what.ipynb");
    private static final Path TABLES = Path.of("target", "notebook");

    @Test
    void everyCellRunsAndTheTablesAreWritten() throws IOException {
        Files.deleteIfExists(TABLES.resolve("quotations.csv"));
        Files.deleteIfExists(TABLES.resolve("mentions.csv"));
        List<String> values = new ArrayList<>();
        try (JShell shell = JShell.builder()
                .remoteVMOptions("-Xmx1g", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8")
                .build()) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                shell.addToClasspath(entry);
            }
            for (String cell : cells()) {
                values.add(run(cell, shell));
            }
        }
        assertThat(values)
                .anySatisfy(value -> assertThat(value).contains("wire-report: ", "Adjoua Kouamé | source: "))
                .anySatisfy(value -> assertThat(value).contains("speaker ", "quotations  articles"))
                .anySatisfy(value -> assertThat(value).contains("BufferedImage"));
        assertThat(Files.readAllLines(TABLES.resolve("quotations.csv"))).hasSizeGreaterThan(100);
        assertThat(Files.readAllLines(TABLES.resolve("mentions.csv"))).hasSizeGreaterThan(200);
    }

    /** Without those for the kernel alone, which fetch libraries. */
    private static List<String> cells() throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(NOTEBOOK.toFile());
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : notebook.get("cells")) {
            var source = new StringBuilder();
            cell.get("source").forEach(line -> source.append(line.textValue()));
            if (cell.get("cell_type").textValue().equals("code")
                    && !source.toString().startsWith("%")) {
                cells.add(source.toString());
            }
        }
        return cells;
    }

    /** The value of the cell's last line. */
    private static String run(String cell, JShell shell) {
        String value = "";
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        for (String rest = cell; !rest.isBlank(); ) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            String source = next.source() == null ? rest : next.source();
            for (SnippetEvent event : shell.eval(source)) {
                assertThat(event.exception()).as(source).isNull();
                assertThat(event.status())
                        .as(() -> source + "\n" + diagnostics(event.snippet(), shell))
                        .isEqualTo(Snippet.Status.VALID);
                value = event.value() == null ? "" : event.value();
            }
            rest = next.source() == null ? "" : next.remaining();
        }
        return value;
    }

    private static String diagnostics(Snippet snippet, JShell shell) {
        return shell.diagnostics(snippet)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
