package org.onrecord.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Shell;

/** The notebook's cells, one after the other, in the JDK's own shell, which the kernels are built on. */
class NotebookIT {

    private static final Path NOTEBOOK = Path.of("src", "notebooks", "who-said-what.ipynb");
    private static final Path TABLES = Path.of("target", "notebook");

    @Test
    void everyCellRunsAndTheTablesAreWritten() throws IOException {
        Files.deleteIfExists(TABLES.resolve("quotations.csv"));
        Files.deleteIfExists(TABLES.resolve("mentions.csv"));
        List<String> values = new ArrayList<>();
        try (Shell shell = Shell.open()) {
            cells().forEach(cell -> values.add(shell.run(cell)));
        }
        assertThat(values)
                .anySatisfy(value -> assertThat(value).contains("wire-report: ", "| source: Adjoua Kouamé ("))
                .anySatisfy(value -> assertThat(value).contains("speaker ", "quotations  articles"))
                .anySatisfy(value -> assertThat(value).contains("GENDER", "FEMALE ", "UNKNOWN ", " quotations "))
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
}
