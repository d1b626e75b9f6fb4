package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldNames;
import org.onrecord.training.NameSources;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code train names}: what it learns from beside the main corpus. */
final class NameSourceOptions {
    @Option(
            names = "--others",
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Corpora with other conventions or genres to learn from as well.")
    private List<Path> others = List.of();

    @Option(
            names = "--names",
            paramLabel = "TSV",
            description =
                    "All names in some articles of --others, as a reader wrote them down: article, type and places,"
                            + " with tabs between.")
    private @Nullable Path names;

    @Option(
            names = "--written",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Articles written to learn from, their names marked as in '[PER Ada Boro] left [ORG Kelm Energy]"
                            + " in [LOC Tirvane].': a paragraph a line, '-----' between articles.")
    private List<Path> written = List.of();

    @Option(
            names = "--lists",
            paramLabel = "FOLDER",
            description = "Lists of names, as for 'train name-lists': half of the articles are learned from once more"
                    + " with other names.")
    private @Nullable Path lists;

    @Mixin
    private Further further = new Further();

    /** The option of the commands that make features of names, or learn with them. */
    static final class Further {
        @Option(
                names = "--known",
                paramLabel = "TSV",
                description = "Further names: kind (ORG, LOC, FIRST or LAST), country and names, with tabs between.")
        private @Nullable Path file;

        /** Returns the file of further names; null for none. */
        @Nullable
        Path file() {
            return file;
        }
    }

    /**
     * Reads what readers wrote down.
     *
     * @throws IOException if it cannot be read, or is no such file
     */
    NameSources sources() throws IOException {
        GoldNames read = names == null ? GoldNames.none() : GoldNames.read(names);
        return new NameSources(others, read, written, lists, further.file());
    }
}
